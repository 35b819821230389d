import type { Change } from './change.ts';
import type { Counts } from './counts.ts';
import { under } from './counts.ts';
import { dayAfter } from './weeks.ts';
import type { Day } from './weeks.ts';

/** What was counted in the days on one side of a change. */
export interface Side {
  /** Days of which cases were counted; 0: none is over yet. */
  readonly days: number;
  readonly cases: number;
  readonly messages: number;
  /** Findings of what was changed, and how many of them were still there when it was sent. */
  readonly found: number;
  readonly passed: number;
  /** Replies from templates that were sent, how many of them as written, and what the buyers' next words showed. */
  readonly sent: number;
  readonly kept: number;
  readonly helped: number;
  readonly worse: number;
}

export interface Compared {
  readonly change: Change;
  readonly before: Side;
  readonly after: Side;
  /** Other things that were changed within the same weeks: what is seen may come from them. */
  readonly others: number;
}

/** Days as they were counted: of cases and of talks. */
export interface Counted {
  readonly cases: readonly Day[];
  readonly talks: readonly Day[];
}

const week = 7;

/** So many weeks before each change and after it; the day itself, on which both held, and today, which is not over, are left out. */
export function comparedOf(changes: readonly Change[], counted: Counted, today: string, weeks: number): readonly Compared[] {
  const since = counted.cases.reduce((first, { day }) => (day < first ? day : first), today);
  const days = new Map<string, Counts[]>();
  for (const { day, counts } of [...counted.cases, ...counted.talks]) days.set(day, [...(days.get(day) ?? []), lookedAt(counts)]);
  return changes.map((change) => {
    const replies = change.replies && new Set(change.replies);
    const [from, to] = [dayAfter(change.day, -weeks * week), dayAfter(change.day, weeks * week)];
    const side = (start: string, end: string): Side => {
      const span = Array.from({ length: weeks * week }, (_, at) => dayAfter(start, at)).filter((day) => day <= end && day < today);
      const sum = span
        .flatMap((day) => days.get(day) ?? [])
        .reduce<Sum>((all, counts) => added(all, countsFor(change, replies, counts)), nothing);
      return { ...sum, days: span.filter((day) => day >= since).length };
    };
    const others = changes.filter((one) => one !== change && one.day >= from && one.day <= to).length;
    return { change, before: side(from, dayAfter(change.day, -1)), after: side(dayAfter(change.day, 1), to), others };
  });
}

/** What changes are judged by: a day of a big shop counts a thousand goods besides, and each change passes over it. */
const lookedAt = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => /^(?:cases|looked|(?:type|mended|passed|reply-\w+)\|.*)$/u.test(name)));

type Sum = Omit<Side, 'days'>;
const nothing: Sum = { cases: 0, messages: 0, found: 0, passed: 0, sent: 0, kept: 0, helped: 0, worse: 0 };
const added = (a: Sum, b: Sum): Sum => ({
  cases: a.cases + b.cases,
  messages: a.messages + b.messages,
  found: a.found + b.found,
  passed: a.passed + b.passed,
  sent: a.sent + b.sent,
  kept: a.kept + b.kept,
  helped: a.helped + b.helped,
  worse: a.worse + b.worse,
});

/** What a day counts for a change: of a rule its findings, of a template its replies and the complaints that it answers. */
function countsFor({ what, key, types }: Change, templates: ReadonlySet<string> | null, counts: Counts): Sum {
  const isFound = what === 'policy' ? isFoundBy(key) : () => false;
  const sumOf = (name: string, is: (value: string) => boolean): number =>
    under(counts, name).reduce((sum, [value, count]) => sum + (is(value) ? count : 0), 0);
  const replies = (name: string): number => sumOf(name, (id) => templates === null || templates.has(id));
  const cases = types.length === 0 ? counts['cases'] : types.reduce((sum, type) => sum + (counts[`type|${type}`] ?? 0), 0);
  // before messages were looked through by day, nothing is known: that is not none
  const messages = counts['looked'] ?? 0;
  const passed = messages === 0 ? 0 : sumOf('passed', isFound);
  const mended = messages === 0 ? 0 : sumOf('mended', (value) => isFound(value.slice(value.indexOf('|') + 1)));
  return {
    cases: cases ?? 0,
    messages,
    found: mended + passed,
    passed,
    sent: replies('reply-sent'),
    kept: replies('reply-kept'),
    helped: replies('reply-helped'),
    worse: replies('reply-worse'),
  };
}

/** Rules whose findings a setting changes; a setting that is none of a rule's is looked at by all of them. */
function isFoundBy(key: string): (rule: string) => boolean {
  const setting = key.replace(/^place\|[^|]*\|[^|]*\|/, '');
  if (setting.startsWith('rule|')) return (rule) => rule === setting.slice('rule|'.length);
  if (setting.startsWith('limit')) return (rule) => rule === 'over-limit';
  if (setting.startsWith('phrase')) return (rule) => rule.startsWith('phrase:');
  return () => true;
}
