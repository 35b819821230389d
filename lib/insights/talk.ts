import type { FindingNote } from '../cases/case.ts';
import type { Outcome } from '../templates/usefulness.ts';
import { bucketOf } from './buckets.ts';
import type { Counts } from './counts.ts';

/** What is looked at of a message. */
interface Said {
  readonly id: string;
  readonly role: string;
  /** Epoch ms. */
  readonly at: number | null;
}

/** How long a buyer had waited for a message of ours: since the first word after our last; `first`: none of ours stands before. */
export interface Answered {
  readonly waited: number;
  readonly first: boolean;
}

/** null where nobody waited for it, or where the page states no time. */
export function answeredBy(messages: readonly Said[], sent: { readonly id: string; readonly at: number }): Answered | null {
  const place = messages.findIndex(({ id }) => id === sent.id);
  const before = place < 0 ? messages : messages.slice(0, place);
  const last = before.findLastIndex(({ role }) => role === 'agent');
  const asked = before.slice(last + 1).find(({ role }) => role === 'buyer');
  if (!asked || asked.at === null || asked.at > sent.at) return null;
  return { waited: sent.at - asked.at, first: last < 0 };
}

/** What one sent message adds to its day; `limit` in ms. `noted`: a case counts its findings, on the day on which it was opened. */
export function countsOfSent(
  console: string,
  answered: Answered | null,
  limit: number,
  findings: readonly FindingNote[],
  noted: boolean,
): Counts {
  const counts: Record<string, number> = { messages: 1, looked: 1 };
  if (answered?.first) counts[`reply|${console}|${bucketOf(answered.waited)}`] = 1;
  if (answered) counts[answered.waited <= limit ? 'wait|kept' : 'wait|missed'] = 1;
  for (const { taboo, rule, severity } of findings) {
    if (severity === 'hint') continue;
    for (const name of noted ? [`passed|${rule}`] : [`passed|${rule}`, `sent|${taboo}|${rule}`]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** What a reply from a template adds to the day on which it was sent; `kept`: sent as it is written. */
export const countsOfReply = (template: string, kept: boolean): Counts => ({
  [`reply-sent|${template}`]: 1,
  ...(kept ? { [`reply-kept|${template}`]: 1 } : {}),
});

/** What the buyer's next words add to the day on which the reply was sent. */
export const countsOfOutcome = (template: string, outcome: Outcome): Counts => ({ [`reply-${outcome}|${template}`]: 1 });

/** Counts by which changes are judged, day by day: a sum of weeks does without them. */
export const isByDay = (name: string): boolean => /^(?:looked$|passed\||reply-)/u.test(name);

/** Findings that were mended before anything was sent. */
export function countsOfMended(findings: readonly Pick<FindingNote, 'rule' | 'taboo'>[]): Counts {
  const counts: Record<string, number> = {};
  for (const { taboo, rule } of findings) counts[`mended|${taboo}|${rule}`] = (counts[`mended|${taboo}|${rule}`] ?? 0) + 1;
  return counts;
}
