import type { Case, CasePromise } from '../cases/case.ts';
import { limitsOf } from '../cases/limits.ts';
import type { Policy } from '../policy/policy.ts';
import { quietAround } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import type { Handled, Reminder } from './reminder.ts';

const minute = 60_000;
/** Browsers wake an extension at most every 30 seconds. */
const soonestWake = 30_000;

/**
 * How long before the due instant to speak first: a fifth of the whole span, at most 15 minutes (what peers use: enough to
 * finish an answer, late enough not to be put away again). 0 where that would be under a minute: then once, when it is due.
 */
export function lead(promise: Pick<CasePromise, 'made' | 'due'>): number {
  if (promise.due === null) return 0;
  const before = Math.min(15 * minute, Math.floor((promise.due - promise.made) / 5));
  return before < minute ? 0 : before;
}

/** What reminders are reckoned with. */
export interface Reckoning {
  readonly policy: Policy;
  /** Epoch ms. */
  readonly now: number;
  /** Hours in which nothing rings, in the person's own zone. */
  readonly quiet: Quiet | null;
  readonly timeZone: string;
}

/** A matter with its instant; where it speaks is said by `stagesOf`. */
type Matter = Pick<Reminder, 'case' | 'promise' | 'about' | 'matter' | 'due' | 'name'> & { readonly before: number; readonly made: number };

/** When to speak about one case: its promises even where it is closed, its limits and the buyer's news while it is open, the call after closing. */
export function remindersFor(one: Case, reckoning: Reckoning): Reminder[] {
  return [...gravesOf(one), ...promisesOf(one), ...limitsDue(one, reckoning), ...newsOf(one, reckoning), ...callBackOf(one)].flatMap(
    (matter) => stagesOf(matter, reckoning),
  );
}

/** Beyond the buyer and the shop: an authority, the press, a court, many together. The lead hears of it at once. */
const grave: ReadonlySet<string> = new Set(['regulator', 'media', 'legal', 'group']);

function gravesOf(one: Case): Matter[] {
  if (one.closed !== null || !one.risks.some((risk) => grave.has(risk))) return [];
  return [{ case: one.id, promise: null, about: 'crisis', matter: 'crisis', due: one.opened, before: 0, made: one.opened }];
}

/** Where the buyer was written to since, the early word has no use: at the time itself somebody says whether that was it. */
function promisesOf(one: Case): Matter[] {
  return one.promises.flatMap((promise) => {
    if (promise.state !== 'open' || promise.due === null) return [];
    const { due, made, answered } = promise;
    return [
      {
        case: one.id,
        promise: promise.id,
        about: 'promise',
        matter: promise.id,
        due,
        before: answered === undefined ? lead(promise) : 0,
        made,
      },
    ];
  });
}

/** Limits that are not met. Where a promise of the case is due before one, the promise speaks for both. */
function limitsDue(one: Case, { policy }: Reckoning): Matter[] {
  if (one.closed !== null) return [];
  const promised = openDues(one);
  return limitsOf(one, policy).flatMap(({ limit, due, met }) => {
    if (met || promised.some((at) => at <= due)) return [];
    const before = lead({ made: one.opened, due });
    return [{ case: one.id, promise: null, about: limit, matter: `limit/${limit}`, due, before, made: one.opened }];
  });
}

/**
 * A word to a buyer who has heard nothing for as long as the policy allows, and again after each such time. A time that
 * was promised is waited for first. An answer ends it by itself: the next is reckoned from that answer.
 */
function newsOf(one: Case, { policy, now }: Reckoning): Matter[] {
  if (one.closed !== null) return [];
  const every = policy.progress[one.form.weight] * 1000;
  const last = one.timeline.reduce((at, entry) => (isNews(entry) ? Math.max(at, entry.at) : at), one.opened);
  const from = Math.max(last, ...openDues(one));
  const times = Math.max(1, Math.floor((now - from) / every));
  return [times, times + 1].map((time) => {
    const due = from + time * every;
    return { case: one.id, promise: null, about: 'progress', matter: `progress/${due}`, due, before: 0, made: from };
  });
}

/** Something that the buyer has heard or got: a word of ours, or what was promised. */
export const isNews = ({ kind, promise }: Case['timeline'][number]): boolean => kind === 'sent' || promise?.state === 'kept';

function callBackOf(one: Case): Matter[] {
  const { callBack } = one.form;
  if (!callBack || callBack.done !== null) return [];
  return [{ case: one.id, promise: null, about: 'call-back', matter: 'call-back', due: callBack.at, before: 0, made: one.opened }];
}

const openDues = (one: Case): number[] => one.promises.flatMap(({ state, due }) => (state === 'open' && due !== null ? [due] : []));

/** The stages of a matter. What would ring in quiet hours rings before them, or where that is too early, when they end. */
export function stagesOf({ before, made, ...matter }: Matter, { quiet, timeZone }: Reckoning): Reminder[] {
  const of = (stage: Reminder['stage'], at: number): Reminder => {
    const still = quiet && quietAround(at, quiet, timeZone);
    const early = still && stage === 'soon' && still.start > made;
    return {
      ...matter,
      id: `${matter.case}/${matter.matter}/${stage}/${matter.due}`,
      stage,
      at: !still ? at : early ? still.start : still.end,
    };
  };
  return before > 0 ? [of('soon', matter.due - before), of('due', matter.due)] : [of('due', matter.due)];
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
export function due(reminders: readonly Reminder[], handled: HandledById, now: number): Reminder[] {
  return reminders
    .filter((one) => {
      const at = pendingAt(one, handled);
      return at !== null && at <= now && !isLate(one, handled, now);
    })
    .sort((a, b) => a.due - b.due || a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The next instant at which an alarm is needed, at least 30 s ahead; null where nothing is left to say. */
export function nextWake(reminders: readonly Reminder[], handled: HandledById, now: number): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (const reminder of reminders) {
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
