import type { Policy } from '../policy/policy.ts';
import type { Waiting } from '../policy/waiting.ts';
import { wallAt } from '../promises/zone.ts';

/**
 * Whether a shop is there to answer at `now` (epoch ms): between its hours in its own zone, on every day that it has not marked as
 * off. Shops answer on weekends and holidays too, so the public calendar, by which promises are reckoned, says nothing here.
 * Hours that end before they begin run over midnight; equal ones mean the whole day.
 */
export function isOpen({ opens, closes, daysOff, timeZone }: Policy, now: number): boolean {
  const { year, month, day, hour, minute } = wallAt(now, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  if (daysOff.includes(`${year}-${two(month)}-${two(day)}`)) return false;
  const at = hour * 60 + minute;
  if (opens === closes) return true;
  return opens < closes ? at >= opens && at < closes : at >= opens || at < closes;
}

/** The clock as it is shown: outside shop hours it runs on and presses nobody. */
export function inHours(clock: Waiting | null, policy: Policy, now: number): Waiting | null {
  if (clock === null || isOpen(policy, now)) return clock;
  const { waited, limit, left } = clock;
  return { waited, limit, left, stage: 'quiet', closed: true };
}
