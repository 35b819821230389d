import { defineBackground } from 'wxt/utils/define-background';
import { onWake } from '../../lib/browser/alarms.ts';
import { serveBackups } from '../../lib/browser/backup-line.ts';
import { answerAll } from '../../lib/browser/door.ts';
import { noteFault } from '../../lib/browser/faults.ts';
import { onFirstRun } from '../../lib/browser/first-run.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { onStart } from '../../lib/browser/starts.ts';
import { openDeskTab, openOwnTab } from '../../lib/browser/tabs.ts';
import { joinOpenTabs } from '../../lib/browser/join.ts';
import { watchManaged } from '../../lib/browser/managed.ts';
import { onNoticeClick } from '../../lib/browser/notifications.ts';
import { serveStores } from '../../lib/browser/store-line.ts';
import { startRelay } from '../../lib/browser/relay.ts';
import { loadPolicy } from '../../lib/database/policies.ts';
import { answersOf } from './answers.ts';
import { toolbarButton } from './button.ts';
import { careOfDisk } from './care.ts';
import { clocks } from './clocks.ts';
import { diskOf } from './disk.ts';
import { noteChanges } from './note-changes.ts';
import { forgetWhatIsOld, keeperOf, listWhatIsNot } from './keeping.ts';
import { practising } from './practising.ts';
import { reminding } from './reminding.ts';
import { teamShare } from './team-share.ts';
import { joining } from './team-join.ts';
import { leading } from './team-lead.ts';
import { teaming } from './team.ts';
import type { Teaming } from './team.ts';
import { teaching } from './teaching.ts';
import { wayTo } from './way-to.ts';

/** A page that already holds our script speaks within this; ms. */
const soon = 1_500;

/** The only writer. Every listener is registered before anything is awaited, or the event that woke us is lost. */
export default defineBackground(() => {
  const failed = tellFaults((fault) => noteFault('background', fault, Date.now()).then(() => relay.changed(['faults'])));
  const disk = diskOf('tuoda', careOfDisk());
  const lessons = teaching({ relay: () => relay, now: Date.now });
  const { consolesAt, ready } = lessons;
  const relay = startRelay(consolesAt);
  const goTo = wayTo(relay, lessons.matchesOf);
  const button = toolbarButton();
  const reminders = reminding({ disk, relay, goTo, openDesk: openDeskTab, button, now: Date.now });
  const waits = clocks({
    relay,
    button,
    policyNow: async () => teamShare(disk).policy(await loadPolicy(await disk()), null),
    now: Date.now,
  });
  const line = serveStores(() => void team.sync());
  const team: Teaming = teaming({ disk, relay, line, fetch: (address, init) => fetch(address, init), now: Date.now, random: Math.random });
  const { joinFixed } = joining({ disk, team });
  const lead = leading({ disk, team, now: Date.now, id: () => crypto.randomUUID() });
  noteChanges({ disk, relay, now: Date.now });
  const look = (): void => void waits.look().catch(() => undefined);

  const id = () => crypto.randomUUID();
  const practiceDisk = diskOf('tuoda-practice', careOfDisk());
  const answers = answersOf({ disk, practiceDisk, relay, reminders, goTo, team, look: waits.look, teaching: lessons, now: Date.now, id });
  const practice = practising(answers, { disk: practiceDisk, relay, now: Date.now, id });
  onFirstRun(() => openOwnTab('welcome'));
  answerAll(answers, { consolesAt, ready, announced: (tab, mark) => relay.announced(tab, undefined, mark), failed }, practice);
  joinOpenTabs((tab) => relay.announced(tab, soon));
  const wakes = {
    clocks: look,
    reminders: () => void reminders.speak(),
    team: () =>
      void team
        .sync()
        .then(lead.renew)
        // limits of the team may have changed what is due
        .then(reminders.speak)
        .catch(() => undefined),
  };
  onWake((name) => wakes[name]());
  relay.watch(look);
  watchManaged(() => {
    relay.changed(['settings', 'policy', 'queue']);
    void joinFixed().catch(() => undefined);
  });
  onStart(() => void reminders.speak());
  onNoticeClick((notice) => void reminders.open(notice).catch(() => undefined));
  serveBackups(keeperOf({ disk, relay, reminders, now: Date.now }));
  // alarms do not outlive an update or, in Firefox, the browser: what is owed stands in the database
  void reminders.speak();
  look();
  void joinFixed().catch(() => undefined);
  void team.wake().catch(() => undefined);
  void listWhatIsNot({ disk, relay }).catch(() => undefined);
  void forgetWhatIsOld({ disk, relay, now: Date.now }).catch(() => undefined);
});
