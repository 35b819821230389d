import type { TimePlace } from './console.ts';
import type { Stated } from './times.ts';
import { dayOf, instantOf, localOf, weekdayOf, yearOf } from './zones.ts';
import type { Day } from './zones.ts';

export interface Dated {
  /** What the row states, or null. */
  readonly stated: Stated | null;
  /** The row's own id as epoch milliseconds, where the console's ids are that. */
  readonly idTime: number | null;
  /** A time stands there that could not be read: nothing is carried over it. */
  readonly unread: boolean;
}

/** Rows may be out of step by this much without a new day having begun. */
const jitter = 120;
const dayLong = 86_400_000;

/**
 * Instants of rows in the order of the conversation, in epoch milliseconds, null where nothing says. Days that a row leaves
 * out come from the head before it, from the one after it, or, where the page names no day at all, from now.
 */
export function instantsOf(rows: readonly Dated[], place: TimePlace, now: number, zone: string): (number | null)[] {
  const today = localOf(now, zone);
  const days = rows.map((row) => statedDay(row.stated, today.day));
  if (place.bareIsToday) datesOfHeads(rows, days, place.bareIsToday, today);
  datesForward(rows, days);
  datesBackward(rows, days, today);

  let carried: number | null = null;
  return rows.map((row, index) => {
    const { stated, idTime, unread } = row;
    const day = days[index] ?? null;
    if (unread) carried = null;
    else if (stated && stated.ago !== null) carried = now - stated.ago;
    else if (stated?.clock && day !== null) carried = within(instantOf(day, secondsOf(stated.clock), zone), now);
    else if (stated) carried = null;
    if (stated || idTime === null) return carried;
    // an id is believed where it does not contradict the head it stands under
    return idTime <= now + dayLong && (carried === null || (idTime > carried - 60_000 && idTime < carried + dayLong)) ? idTime : carried;
  });
}

const within = (instant: number, now: number): number | null => (instant <= now + dayLong ? instant : null);
const secondsOf = (clock: NonNullable<Stated['clock']>): number => clock.hour * 3600 + clock.minute * 60 + clock.second;

function statedDay(stated: Stated | null, today: Day): Day | null {
  const day = stated?.day ?? null;
  if (day === null) return null;
  if (day.kind === 'back') return today - day.days;
  if (day.kind === 'weekday') return today - ((weekdayOf(today) - day.weekday + 7) % 7 || 7);
  if (day.year !== null) return dayOf(day.year, day.month, day.date);
  const thisYear = dayOf(yearOf(today), day.month, day.date);
  return thisYear > today + 1 ? dayOf(yearOf(today) - 1, day.month, day.date) : thisYear;
}

/** Heads without a date stand for today; going up, one that is later than the head below it stands for the day before. */
function datesOfHeads(
  rows: readonly Dated[],
  days: (Day | null)[],
  which: 'every' | 'without-seconds',
  today: { day: Day; seconds: number },
): void {
  let [day, seconds] = [today.day, today.seconds + jitter];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const clock = rows[index]?.stated?.clock;
    if (!clock) continue;
    const known = days[index];
    if (typeof known === 'number') [day, seconds] = [known, secondsOf(clock) + jitter];
    else if (which === 'every' || !clock.seconds) {
      if (secondsOf(clock) > seconds) day -= 1;
      seconds = secondsOf(clock);
      days[index] = day;
    }
  }
}

/** Below a known day: the same day, or the next one where the clock went back. */
function datesForward(rows: readonly Dated[], days: (Day | null)[]): void {
  let day: Day | null = null;
  let seconds = 0;
  for (const [index, row] of rows.entries()) {
    const known = days[index] ?? null;
    const clock = row.stated?.clock;
    if (row.unread) day = null;
    if (known !== null) [day, seconds] = [known, clock ? secondsOf(clock) : 0];
    else if (clock && day !== null) {
      const wentBack = secondsOf(clock) < seconds - jitter;
      if (wentBack) day += 1;
      seconds = wentBack ? secondsOf(clock) : Math.max(seconds, secondsOf(clock));
      days[index] = day;
    }
  }
}

/**
 * Above the first known day, or on a page that names none, counted back from now. Rows above a bare date are left alone:
 * nothing says how many days lie between.
 */
function datesBackward(rows: readonly Dated[], days: (Day | null)[], today: { day: Day; seconds: number }): void {
  const first = rows.findIndex((row, index) => days[index] !== null && row.stated !== null);
  let [day, seconds] = [today.day, today.seconds + jitter];
  if (first >= 0) {
    const clock = rows[first]?.stated?.clock;
    if (!clock) return;
    [day, seconds] = [days[first] ?? day, secondsOf(clock) + jitter];
  }
  for (let index = (first < 0 ? rows.length : first) - 1; index >= 0; index -= 1) {
    const clock = rows[index]?.stated?.clock;
    if (!clock || days[index] !== null) continue;
    if (secondsOf(clock) > seconds) day -= 1;
    seconds = secondsOf(clock) + jitter;
    days[index] = day;
  }
}
