import type { Lang } from '../../lib/language/lang.ts';
import type { Case } from '../../lib/cases/case.ts';
import { shopWide } from '../../lib/reminders/reminder.ts';
import type { DueReminder, Handled, Reminder } from '../../lib/reminders/reminder.ts';
import { textOf } from './notice.ts';

/** All that may have to be said, what it is said of, and what was done to it. */
export interface Known {
  readonly cases: ReadonlyMap<string, Case>;
  readonly reminders: readonly Reminder[];
  readonly handled: ReadonlyMap<string, Handled>;
  readonly lang: Lang;
}

/**
 * What is owed at `at`, the earliest first: of each matter the stage that came last, or the first that will come. What nobody promised
 * stands there only once it has come. `clicks` says when a notice of a reminder was clicked.
 */
export function linesOf(
  { cases, reminders, handled, lang }: Known,
  clicks: ReadonlyMap<string, number>,
  at: number,
): readonly DueReminder[] {
  const byMatter = Map.groupBy(reminders, ({ case: of, matter }) => `${of} ${matter}`);
  const lines = [...byMatter.values()].flatMap((stages): readonly DueReminder[] => {
    if (stages.some(({ id }) => handled.get(id)?.done)) return [];
    const came = stages.findLast((stage) => stage.at <= at);
    const one = came ?? stages[0];
    if (!one || (!came && one.about !== 'promise' && one.about !== 'call-back')) return [];
    const of = cases.get(one.case) ?? null;
    const text = textOf({ reminder: one, of }, lang);
    const answered = of?.promises.find((promise) => promise.id === one.promise)?.answered ?? null;
    const clicked = stages.reduce<number | null>((last, stage) => clicks.get(stage.id) ?? last, null);
    const snoozed = handled.get(one.id)?.snoozed ?? null;
    return [{ ...one, buyer: of?.buyer.name ?? '', text, console: of?.console ?? shopWide, snoozed, answered, clicked }];
  });
  return lines.toSorted((a, b) => a.due - b.due);
}
