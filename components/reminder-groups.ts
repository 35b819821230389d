import type { DueReminder } from '../lib/reminders/reminder.ts';
import { daysAhead } from '../lib/words/times.ts';

export const groups = ['past', 'hour', 'today', 'later'] as const;
export type Group = (typeof groups)[number];

/** One row for what is owed, however many stages of it are due: the latest stage stands for all. */
export function rowsOf(reminders: readonly DueReminder[]): readonly DueReminder[] {
  const rows = new Map<string, DueReminder>();
  for (const one of [...reminders].sort((a, b) => a.at - b.at)) rows.set(`${one.case} ${one.matter}`, one);
  return [...rows.values()].sort((a, b) => a.due - b.due);
}

/** Where a row belongs at an instant. */
export function groupOf(row: DueReminder, now: number, timeZone: string): Group {
  if (row.due < now) return 'past';
  if (row.due - now <= 3_600_000) return 'hour';
  return daysAhead(row.due, now, timeZone) === 0 ? 'today' : 'later';
}

/** Epoch ms of nine o'clock tomorrow, in the reader's own time. */
export function tomorrowAtNine(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
}
