import { instantOf, wallAt } from '../promises/zone.ts';
import { shopWide } from './reminder.ts';
import type { Reminder } from './reminder.ts';
import { stagesOf } from './reminders.ts';
import type { Reckoning } from './reminders.ts';
import { reviewAt } from './reviews.ts';

const week = 7 * 24 * 3_600_000;

/**
 * What the whole shop is reminded of: that its rules or a part of the handbook are to be looked at again, that a week has passed with no backup, and,
 * once a day, goods of which many buyers complain.
 * @param kept when a backup was last made, or where there was none, since when there is something to lose; epoch ms, null
 *   for an empty store.
 * @param many names of those goods.
 */
export function shopReminders(kept: number | null, reckoning: Reckoning, many: readonly string[] = []): Reminder[] {
  const { policy, now } = reckoning;
  const common = { case: shopWide, promise: null, before: 0 } as const;
  const reminders: Reminder[] = [];
  if (policy.review !== null) {
    const due = reviewAt(policy.review, policy.timeZone);
    reminders.push(...stagesOf({ ...common, about: 'policy', matter: 'policy', due, made: due }, reckoning));
  }
  for (const { of, day, name } of policy.reviews) {
    const due = reviewAt(day, policy.timeZone);
    reminders.push(...stagesOf({ ...common, about: 'review', matter: `review/${of}`, name, due, made: due }, reckoning));
  }
  const today = wallAt(now, policy.timeZone);
  for (const goods of many) {
    const due = instantOf({ year: today.year, month: today.month, day: today.day, minute: 0 }, policy.timeZone);
    reminders.push(...stagesOf({ ...common, about: 'many', matter: `many/${goods}`, due, made: due }, reckoning));
  }
  if (kept !== null) {
    const weeks = Math.max(1, Math.floor((now - kept) / week));
    for (const each of [weeks, weeks + 1]) {
      const due = kept + each * week;
      reminders.push(...stagesOf({ ...common, about: 'backup', matter: `backup/${Math.floor(due / week)}`, due, made: kept }, reckoning));
    }
  }
  return reminders;
}
