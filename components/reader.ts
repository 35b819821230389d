/** What reads and answers conversations: most of the panel's code by weight, and loaded once the panel stands. */
export { summaryOf } from '../lib/cases/summary.ts';
export { understand } from '../lib/conversation/understand.ts';
export { factsFor } from '../lib/templates/facts.ts';
export { fill } from '../lib/templates/slots.ts';
export { suggest } from '../lib/templates/suggest.ts';
