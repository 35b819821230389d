import type { Case } from '../../lib/cases/case.ts';
import { wakeAt } from '../../lib/browser/alarms.ts';
import { clearNotice, showNotice, shownNotices } from '../../lib/browser/notifications.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { byHand } from '../../lib/cases/by-hand.ts';
import { setPromise } from '../../lib/cases/cases.ts';
import { editCase } from '../../lib/cases/edits.ts';
import { changeCase, oldestChange } from '../../lib/database/cases.ts';
import { dayOf, latelyCounted } from '../../lib/database/days.ts';
import { handledOf, noteHandled } from '../../lib/database/handled.ts';
import { livingCases } from '../../lib/database/living.ts';
import { loadPolicy } from '../../lib/database/policies.ts';
import { manyOf } from '../../lib/insights/signs.ts';
import { policyAt } from '../../lib/policy/place.ts';
import type { DueReminder } from '../../lib/reminders/reminder.ts';
import { deskPageOf } from '../../lib/reminders/desk-page.ts';
import { asDone, asShown, asSnoozed, due, nextWake, remindersFor } from '../../lib/reminders/reminders.ts';
import { backupMade, shopWide } from '../../lib/reminders/reminder.ts';
import type { Handled, Reminder } from '../../lib/reminders/reminder.ts';
import { shopReminders } from '../../lib/reminders/shop-wide.ts';
import type { Button } from './button.ts';
import type { Disk } from './disk.ts';
import { linesOf } from './due-lines.ts';
import type { Known } from './due-lines.ts';
import { isOfOne, noticesOf, reminderOf } from './notice.ts';
import type { Come } from './notice.ts';
import { teamShare } from './team-share.ts';
import type { GoTo } from './way-to.ts';
import { within } from './within.ts';

export interface Reminding {
  /** Say what has come, count what is due on the button, and set the one alarm for what comes next. */
  speak(): Promise<void>;
  /** Resolves when all that was said so far is also noted as said. */
  noted(): Promise<void>;
  /** A notice was clicked: lead to the console, or where none can be, to the case on the desk; where its promise is no longer owed, only take the notice away. */
  open(notice: string): Promise<void>;
  /** What is owed and not done, one line a promise, the earliest first. */
  list(): Promise<readonly DueReminder[]>;
  snooze(id: string, until: number): Promise<void>;
  /** Done for every stage of the same promise: whoever has answered is not told again that it is due. */
  done(id: string, state?: 'kept' | 'broken'): Promise<void>;
}

interface Needs {
  readonly disk: Disk;
  readonly relay: Pick<Relay, 'changed'>;
  readonly goTo: GoTo;
  /** The desk at one of its pages. */
  readonly openDesk: (page: string) => Promise<void>;
  readonly button: Pick<Button, 'showDue'>;
  readonly now: () => number;
  /** How long after the browser took a notice it is surely up; ms. */
  readonly sureAfter?: number;
  /** How long one saying waits for the one before it, ms: a question that the browser never answers must not silence all that follow. */
  readonly patience?: number;
  /** Only listed: nothing rings, no alarm is set, the button shows nothing of it. */
  readonly silent?: boolean;
}

type Note = (id: string, before: Handled | null) => Handled;

const minute = 60_000;

export function reminding({
  disk,
  relay,
  goTo,
  openDesk,
  button,
  now,
  sureAfter = 500,
  patience = 10_000,
  silent = false,
}: Needs): Reminding {
  let last: Promise<unknown> = Promise.resolve();
  let noting: Promise<unknown> = Promise.resolve();
  /** Reminders that are up but not yet noted. */
  const up = new Set<string>();
  /** When a notice of each reminder was clicked, in the last minute: the panel shows that row, from where it can be put off to any time. */
  const clicks = new Map<string, number>();

  async function known(): Promise<Known> {
    const db = await disk();
    const shared = loadPolicy(db).then((own) => teamShare(disk).policy(own, null));
    const [cases, settings, oldest, policy] = await Promise.all([livingCases(db), loadSettings(), oldestChange(db), shared]);
    const handled = await handledOf(db, [...cases, { id: shopWide }]);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const reckoning = { policy, now: now(), quiet: settings.quiet ?? null, timeZone };
    const lately = await latelyCounted(db, dayOf(now(), policy.timeZone));
    const many = manyOf(lately).map(({ goods }) => goods);
    const kept = handled.get(backupMade)?.done ?? oldest;
    const reminders = [
      ...cases.flatMap((one) => remindersFor(one, { ...reckoning, policy: policyAt(policy, one) })),
      ...shopReminders(kept, reckoning, many),
    ];
    return { cases: new Map(cases.map((one) => [one.id, one])), reminders, handled, lang: settings.lang };
  }

  async function sayWhatCame(): Promise<void> {
    if (silent) return;
    const all = await known();
    const { cases, reminders, handled } = all;
    const at = now();
    const come = due(reminders, handled, at).flatMap((reminder) =>
      up.has(reminder.id) ? [] : [{ reminder, of: cases.get(reminder.case) ?? null }],
    );
    // first of all, for it needs neither the desktop's leave nor room on the disk
    await button.showDue(linesOf(all, clicks, at).filter((one) => one.at <= at && (one.snoozed ?? 0) <= at).length);
    await wakeAt('reminders', nextWake(reminders, handled, at), at);
    const shown = await shownNotices();
    await takeBack(shown, all);
    if (come.length > 0) await sayEach(come, shown, at);
  }

  /** Notices of what has been kept, withdrawn, answered or done since: nobody needs to click them any more. */
  async function takeBack(shown: ReadonlySet<string>, { reminders, handled }: Known): Promise<void> {
    const open = new Set(reminders.flatMap(({ id }) => (handled.get(id)?.done ? [] : id)));
    await Promise.all([...shown].filter((id) => isOfOne(id) && !open.has(id)).map(clearNotice));
  }

  /**
   * Shown first and noted after. Whoever dies in between shows it again under the same id, which is once to the eye.
   * The browser says that it took a notice before the notice is up: a browser killed at that moment shows nothing, so it
   * is noted only a little later.
   */
  async function sayEach(come: readonly Come[], already: ReadonlySet<string>, at: number): Promise<void> {
    const { lang } = await loadSettings();
    for (const { notice, tells } of noticesOf(come, lang, at)) {
      const said = tells.map(({ reminder }) => reminder);
      // an earlier life of ours had it shown
      const isUp = already.has(notice.id);
      if (!isUp) await showNotice(notice);
      for (const { id } of said) up.add(id);
      // without their values: each would hold the one before it
      noting = Promise.all([noting, noteSaid(said, at, isUp ? 0 : sureAfter)]).then(() => undefined);
    }
  }

  async function noteSaid(said: readonly Reminder[], at: number, wait: number): Promise<void> {
    if (wait > 0) await new Promise((sure) => setTimeout(sure, wait));
    try {
      // one that was put off in the meantime is not noted as said: it is to speak again
      await noteHandled(await disk(), said, (id, before) => (before && (before.snoozed ?? 0) > at ? before : asShown(id, before, at)));
      const { reminders, handled } = await known();
      await wakeAt('reminders', nextWake(reminders, handled, now()), now());
      relay.changed(['reminders']);
    } catch {
      // no room on the disk: the alarm that was set before brings us back, and the notice itself is still up
    } finally {
      for (const { id } of said) up.delete(id);
    }
  }

  function speak(): Promise<void> {
    const next = within(last, patience)
      .then(sayWhatCame)
      .catch(() => wakeAt('reminders', now() + minute, now()));
    last = next;
    return next;
  }

  /** The reminder's case, if it is of one, and all stages of its matter. */
  async function find(id: string): Promise<{ of: Case | null; stages: readonly Reminder[] } | null> {
    const { cases, reminders } = await known();
    const one = reminders.find((each) => each.id === id);
    if (!one) return null;
    return { of: cases.get(one.case) ?? null, stages: reminders.filter((each) => each.case === one.case && each.matter === one.matter) };
  }

  async function stagesOf(id: string): Promise<readonly Reminder[]> {
    const found = await find(id);
    if (!found) throw new Refusal('missing', `reminder ${id}`);
    return found.stages;
  }

  async function note(reminders: readonly Reminder[], what: Note): Promise<void> {
    await noteHandled(await disk(), reminders, what);
    await Promise.all(reminders.map(({ id }) => clearNotice(id)));
    relay.changed(['reminders']);
    await speak();
  }

  async function lead(of: Case | null, about: Reminder['about']): Promise<void> {
    if (of === null) return openDesk(deskPageOf(about) ?? 'cases');
    const onDesk = `cases/${of.id}`;
    // what came by phone has no console to go to
    if (of.console === byHand) return openDesk(onDesk);
    await goTo(of).catch(() => openDesk(onDesk));
  }

  return {
    speak,
    noted: async () => void (await noting),
    async open(notice) {
      await clearNotice(notice);
      const found = await find(reminderOf(notice));
      if (!found) return;
      const { of, stages } = found;
      for (const [id, at] of clicks) if (now() - at > minute) clicks.delete(id);
      clicks.set(reminderOf(notice), now());
      await lead(of, stages[0]?.about ?? 'promise');
      await note(
        stages.filter(({ id }) => id === reminderOf(notice)),
        (each, before) => asShown(each, before, now()),
      );
    },
    async list() {
      return linesOf(await known(), clicks, now());
    },
    async snooze(id, until) {
      const stages = await stagesOf(id);
      await note(
        stages.filter((one) => one.id === id),
        (each, before) => asSnoozed(each, before, until),
      );
    },
    async done(id, state) {
      const stages = await stagesOf(id);
      const promised = stages.find(({ promise }) => promise !== null);
      if (promised) await settle(promised, state);
      const call = stages.find(({ about }) => about === 'call-back');
      if (call) await endCall(call.case);
      await note(stages, (each, before) => asDone(each, before, now()));
    },
  };

  /** Whoever is done with a promise has kept it, or says that it was kept too late. */
  async function settle({ case: of, promise, due: owed }: Reminder, state?: 'kept' | 'broken'): Promise<void> {
    if (promise === null) return;
    const at = now();
    const became = state ?? (at < owed + minute ? 'kept' : 'broken');
    await changeCase(await disk(), of, (one) => setPromise(one, { id: `done/${promise}/${at}`, now: at, promise, state: became }));
    relay.changed(['cases']);
  }

  /** A call that was made is noted in its case, which owes nothing any more. */
  async function endCall(id: string): Promise<void> {
    await changeCase(await disk(), id, (one) => {
      const { callBack } = one.form;
      if (!callBack || callBack.done !== null) return one;
      const at = now();
      return editCase(one, [{ field: 'callBack', value: { ...callBack, done: at } }], { id: `call/${at}`, now: at });
    });
    relay.changed(['cases']);
  }
}
