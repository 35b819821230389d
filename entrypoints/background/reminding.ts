import type { Case } from '../../lib/cases/case.ts';
import { wakeAt } from '../../lib/browser/alarms.ts';
import { clearNotice, showNotice, shownNotices } from '../../lib/browser/notifications.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { owingCases } from '../../lib/database/cases.ts';
import { handledOf, noteHandled } from '../../lib/database/handled.ts';
import type { DueReminder } from '../../lib/messages.ts';
import { asDone, asShown, asSnoozed, due, nextWake, remindersFor } from '../../lib/reminders/reminders.ts';
import type { Handled, Reminder } from '../../lib/reminders/reminder.ts';
import type { Button } from './button.ts';
import type { Disk } from './disk.ts';
import { isOfOne, noticesOf, reminderOf, textOf } from './notice.ts';
import type { Come } from './notice.ts';
import type { GoTo } from './way-to.ts';

export interface Reminding {
  /** Say what has come, count what is due on the button, and set the one alarm for what comes next. */
  speak(): Promise<void>;
  /** Resolves when all that was said so far is also noted as said. */
  noted(): Promise<void>;
  /** A notice was clicked: lead to the console; where its promise is no longer owed, only take the notice away. */
  open(notice: string): Promise<void>;
  /** What is owed and not done, one line a promise, the earliest first. */
  list(): Promise<readonly DueReminder[]>;
  snooze(id: string, until: number): Promise<void>;
  /** Done for every stage of the same promise: whoever has answered is not told again that it is due. */
  done(id: string): Promise<void>;
}

interface Needs {
  readonly disk: Disk;
  readonly relay: Pick<Relay, 'changed'>;
  readonly goTo: GoTo;
  readonly button: Pick<Button, 'showDue'>;
  readonly now: () => number;
  /** How long after the browser took a notice it is surely up; ms. */
  readonly sureAfter?: number;
}

type Note = (id: string, before: Handled | null) => Handled;

const minute = 60_000;

export function reminding({ disk, relay, goTo, button, now, sureAfter = 500 }: Needs): Reminding {
  let last: Promise<unknown> = Promise.resolve();
  let noting: Promise<unknown> = Promise.resolve();
  /** Reminders that are up but not yet noted. */
  const up = new Set<string>();

  async function owed(): Promise<{ cases: readonly Case[]; handled: ReadonlyMap<string, Handled> }> {
    const db = await disk();
    const cases = await owingCases(db);
    return { cases, handled: await handledOf(db, cases) };
  }

  async function sayWhatCame(): Promise<void> {
    const { cases, handled } = await owed();
    const at = now();
    const come = due(cases, handled, at).flatMap((reminder) => {
      const of = cases.find(({ id }) => id === reminder.case);
      return of && !up.has(reminder.id) ? [{ reminder, of }] : [];
    });
    // first of all, for it needs neither the desktop's leave nor room on the disk
    await button.showDue(linesOf(cases, handled).filter((one) => one.at <= at && (one.snoozed ?? 0) <= at).length);
    await wakeAt('reminders', nextWake(cases, handled, at), at);
    const shown = await shownNotices();
    await takeBack(shown, cases, handled);
    if (come.length > 0) await sayEach(come, shown, at);
  }

  /** Notices of promises that have been kept, withdrawn or done since: nobody needs to click them any more. */
  async function takeBack(shown: ReadonlySet<string>, cases: readonly Case[], handled: ReadonlyMap<string, Handled>): Promise<void> {
    const open = new Set(cases.flatMap(remindersFor).flatMap(({ id }) => (handled.get(id)?.done ? [] : id)));
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
      noting = Promise.all([noting, noteSaid(said, at, isUp ? 0 : sureAfter)]);
    }
  }

  async function noteSaid(said: readonly Reminder[], at: number, wait: number): Promise<void> {
    if (wait > 0) await new Promise((sure) => setTimeout(sure, wait));
    try {
      // one that was put off in the meantime is not noted as said: it is to speak again
      await noteHandled(await disk(), said, (id, before) => (before && (before.snoozed ?? 0) > at ? before : asShown(id, before, at)));
      const { cases, handled } = await owed();
      await wakeAt('reminders', nextWake(cases, handled, now()), now());
      relay.changed(['reminders']);
    } catch {
      // no room on the disk: the alarm that was set before brings us back, and the notice itself is still up
    } finally {
      for (const { id } of said) up.delete(id);
    }
  }

  function speak(): Promise<void> {
    const next = last.then(sayWhatCame).catch(() => wakeAt('reminders', now() + minute, now()));
    last = next;
    return next;
  }

  /** The reminder and all stages of its promise. */
  async function find(id: string): Promise<{ of: Case; stages: readonly Reminder[] } | null> {
    const { cases } = await owed();
    for (const of of cases) {
      const all = remindersFor(of);
      const one = all.find((each) => each.id === id);
      if (one) return { of, stages: all.filter(({ promise }) => promise === one.promise) };
    }
    return null;
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

  return {
    speak,
    noted: async () => void (await noting),
    async open(notice) {
      await clearNotice(notice);
      const found = await find(reminderOf(notice));
      if (!found) return;
      const { of, stages } = found;
      await goTo(of);
      await note(
        stages.filter(({ id }) => id === reminderOf(notice)),
        (each, before) => asShown(each, before, now()),
      );
    },
    async list() {
      const { cases, handled } = await owed();
      return linesOf(cases, handled);
    },
    async snooze(id, until) {
      const stages = await stagesOf(id);
      await note(
        stages.filter((one) => one.id === id),
        (each, before) => asSnoozed(each, before, until),
      );
    },
    async done(id) {
      await note(await stagesOf(id), (each, before) => asDone(each, before, now()));
    },
  };

  /** Of each promise the stage that came last, or the first that will come. */
  function linesOf(cases: readonly Case[], handled: ReadonlyMap<string, Handled>): readonly DueReminder[] {
    const at = now();
    const lines = cases.flatMap((of) => {
      const byPromise = Map.groupBy(remindersFor(of), ({ promise }) => promise);
      return [...byPromise.values()].flatMap((stages) => {
        if (stages.some(({ id }) => handled.get(id)?.done)) return [];
        const one = stages.findLast((stage) => stage.at <= at) ?? stages[0];
        if (!one) return [];
        const text = textOf({ reminder: one, of });
        return [{ ...one, buyer: of.buyer.name ?? '', text, console: of.console, snoozed: handled.get(one.id)?.snoozed ?? null }];
      });
    });
    return lines.toSorted((a, b) => a.due - b.due);
  }
}
