/** What reads and answers conversations: most of the panel's code by weight, and loaded once the panel stands. */
export { mask } from '../lib/cases/mask.ts';
export { summaryOf } from '../lib/cases/summary.ts';
export { promisesIn } from './promises-in.ts';
export { understand } from '../lib/conversation/understand.ts';
export { checkAll } from '../lib/taboos/check-all.ts';
export { factsFor } from '../lib/templates/facts.ts';
export { handOver } from '../lib/templates/hand-over.ts';
export { objectionsTo } from '../lib/templates/objections.ts';
export { progressWord } from '../lib/templates/progress.ts';
export { restate } from '../lib/templates/restate.ts';
export { fill } from '../lib/templates/slots.ts';
export { suggest } from '../lib/templates/suggest.ts';
export { rules } from '../lib/taboos/rules/index.ts';
export { findAll } from './finds.ts';
