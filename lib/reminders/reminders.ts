import type { Case, CasePromise } from '../cases/case.ts';
import type { Handled, Reminder } from './reminder.ts';

const minute = 60_000;
/** Browsers wake an extension at most every 30 seconds. */
export const soonestWake = 30_000;

/**
 * How long before the due instant to speak first: a fifth of the whole span, at most 15 minutes (what peers use: enough to
 * finish an answer, late enough not to be put away again). 0 where that would be under a minute: then once, when it is due.
 */
export function lead(promise: Pick<CasePromise, 'made' | 'due'>): number {
  if (promise.due === null) return 0;
  const before = Math.min(15 * minute, Math.floor((promise.due - promise.made) / 5));
  return before < minute ? 0 : before;
}

/** When to speak about one case: twice for every open promise with a due instant, even where the case is closed. */
export function remindersFor(one: Case): Reminder[] {
  return one.promises.flatMap((promise) => {
    if (promise.state !== 'open' || promise.due === null) return [];
    const { due } = promise;
    const of = (stage: Reminder['stage'], at: number): Reminder => ({
      id: `${one.id}/${promise.id}/${stage}/${due}`,
      case: one.id,
      promise: promise.id,
      stage,
      at,
      due,
    });
    const before = lead(promise);
    return before > 0 ? [of('soon', due - before), of('due', due)] : [of('due', due)];
  });
}

/** What was done to reminders, by reminder id. */
export type HandledById = ReadonlyMap<string, Handled>;

/** The instant at which a reminder is still to be shown; null where it was shown or done. A snooze starts it anew. */
function pendingAt(reminder: Reminder, handled: HandledById): number | null {
  const known = handled.get(reminder.id);
  if (known && (known.done !== null || known.shown !== null)) return null;
  return known?.snoozed ?? reminder.at;
}

/** The early word has no use once the promise is due, unless somebody asked for it at that time. */
function isLate(reminder: Reminder, handled: HandledById, now: number): boolean {
  return reminder.stage === 'soon' && now >= reminder.due && (handled.get(reminder.id)?.snoozed ?? null) === null;
}

/** Reminders to show now, earliest first. Each appears until it is noted as shown, snoozed or done. */
export function due(cases: readonly Case[], handled: HandledById, now: number): Reminder[] {
  return cases
    .flatMap(remindersFor)
    .filter((one) => {
      const at = pendingAt(one, handled);
      return at !== null && at <= now && !isLate(one, handled, now);
    })
    .sort((a, b) => a.due - b.due || a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The next instant at which an alarm is needed, at least 30 s ahead; null where nothing is left to say. */
export function nextWake(cases: readonly Case[], handled: HandledById, now: number): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (const reminder of cases.flatMap(remindersFor)) {
    const at = pendingAt(reminder, handled);
    if (at !== null && !isLate(reminder, handled, now)) next = Math.min(next, at);
  }
  return Number.isFinite(next) ? Math.max(next, now + soonestWake) : null;
}

const fresh = (id: string): Handled => ({ id, shown: null, snoozed: null, done: null });

/** Noted as shown. Once shown it stays so, whatever the clock does. */
export const asShown = (id: string, before: Handled | null, now: number): Handled => ({
  ...(before ?? fresh(id)),
  shown: before?.shown ?? now,
});

/** Put off: it speaks again at `until`, even where the clock went back in between. */
export const asSnoozed = (id: string, before: Handled | null, until: number): Handled => ({
  ...(before ?? fresh(id)),
  shown: null,
  snoozed: until,
});

/** Done with. */
export const asDone = (id: string, before: Handled | null, now: number): Handled => ({
  ...(before ?? fresh(id)),
  done: before?.done ?? now,
});
