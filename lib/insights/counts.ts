import type { Case } from '../cases/case.ts';
import type { StepLimits } from '../cases/head.ts';
import { stepDue } from '../cases/limits.ts';
import { bucketOf } from './buckets.ts';

/**
 * How often something was seen, by its name: `cause|logistics`, `solve|51`. Everything that figures are made of is such a
 * count, so that sums of days and weeks are sums of counts, and what a case added can be taken away again.
 */
export type Counts = Readonly<Record<string, number>>;

/** The parts of which a complaint may have several, and those by which complaints are shown. */
export const groupings = ['cause', 'goods', 'type', 'console'] as const;
export type Grouping = (typeof groupings)[number];

/** Into `sum`, each count times `times` (-1 takes away); what comes to nothing leaves no name behind. */
export function add(sum: Record<string, number>, counts: Counts, times = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    const now = (sum[name] ?? 0) + count * times;
    if (now === 0) delete sum[name];
    else sum[name] = now;
  }
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all) add(sum, counts);
  return sum;
}

/** What stands under a name such as `cause`, the most first. */
export function under(counts: Counts, name: string): readonly (readonly [value: string, count: number])[] {
  const start = `${name}|`;
  return Object.entries(counts)
    .flatMap(([key, count]) => (key.startsWith(start) ? [[key.slice(start.length), count] as const] : []))
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Goods as they are counted: one line, short. */
const goodsName = (goods: string): string =>
  goods
    .normalize('NFKC')
    .replace(/[\s|]+/gu, ' ')
    .trim()
    .slice(0, 60);

/** What one case adds to the day on which it was opened. */
export function countsOf(one: Case, limits: StepLimits): Counts {
  const counts: Record<string, number> = {};
  const note = (name: string, times = 1): void => {
    if (times > 0) counts[name] = (counts[name] ?? 0) + times;
  };
  const cause = one.form.cause ?? 'none';
  const goods = goodsName(one.form.goods);
  note('cases');
  note(one.closed === null ? 'open' : 'closed');
  note(`console|${one.console}`);
  note(`cause|${cause}`);
  if (goods !== '') note(`goods|${goods}`);
  for (const type of one.types) {
    note(`type|${type}`);
    note(`pair|${type}|${cause}`);
  }
  for (const risk of one.risks) note(`risk|${risk}`);
  if (one.closed !== null) note(`solve|${bucketOf(one.closed - one.opened)}`);
  note('reopened', reopenings(one));
  for (const { state } of one.promises) if (state === 'kept' || state === 'broken') note(`promise|${state}`);
  for (const kept of limitsMet(one, limits)) note(kept ? 'limit|kept' : 'limit|missed');
  const waited = firstAnswer(one);
  if (waited !== null) note(`reply|${one.console}|${bucketOf(waited)}`);
  for (const { findings } of one.timeline)
    for (const { taboo, rule, severity } of findings) if (severity !== 'hint') note(`sent|${taboo}|${rule}`);
  if (one.well !== undefined) note('well');
  if (one.form.satisfied !== null) note(`satisfied|${one.form.satisfied}`);
  return counts;
}

/** How often it was closed and then went on. */
function reopenings({ timeline }: Case): number {
  let closed = false;
  let count = 0;
  for (const { kind, to } of timeline) {
    if (kind !== 'step' || to === undefined) continue;
    if (closed && to !== 'closed') count += 1;
    closed = to === 'closed';
  }
  return count;
}

/** Whether each limit whose matter is done was kept. What is not done yet is counted by nobody: it shows in the list of cases. */
function limitsMet(one: Case, limits: StepLimits): readonly boolean[] {
  const moved = (to: readonly string[]): number | null =>
    one.timeline.find((entry) => entry.kind === 'step' && entry.to !== undefined && to.includes(entry.to))?.at ?? null;
  const earliest = (...all: readonly (number | null | undefined)[]): number | null => {
    const known = all.flatMap((at) => at ?? []);
    return known.length > 0 ? Math.min(...known) : null;
  };
  const contact = earliest(one.timeline.find((entry) => entry.kind === 'sent')?.at, one.closed);
  const agreed = one.form.agreement.state === 'none' ? null : one.form.agreement.at;
  const solution = earliest(agreed, moved(['feedback', 'follow-up', 'closed']), one.closed);
  const kept = (met: number | null, step: 'receive' | 'propose'): readonly boolean[] =>
    met === null ? [] : [met <= stepDue(one, step, limits)];
  return [...kept(contact, 'receive'), ...kept(solution, 'propose')];
}

/** From the buyer's first word to our first, ms, where both were noted in the case itself: what is seen in a console is counted when it is sent. */
function firstAnswer({ timeline }: Case): number | null {
  const asked = timeline.find(({ kind }) => kind === 'buyer');
  if (!asked || timeline.some(({ kind, at }) => kind === 'sent' && at < asked.at)) return null;
  const answered = timeline.find(({ kind }) => kind === 'sent');
  return answered ? answered.at - asked.at : null;
}
