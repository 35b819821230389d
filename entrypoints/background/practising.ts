import type { Practice, Answers } from '../../lib/browser/door.ts';
import { isPracticePage } from '../../lib/browser/asker.ts';
import type { Asker } from '../../lib/browser/asker.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { tabOfWindow } from '../../lib/browser/tabs.ts';
import { clearDatabase } from '../../lib/database/clear.ts';
import { latestCases } from '../../lib/database/cases.ts';
import type { Changed } from '../../lib/messages.ts';
import { noUses } from '../../lib/templates/usefulness.ts';
import { casesAnswers } from './answers/cases.ts';
import type { Disk } from './disk.ts';
import { reminding } from './reminding.ts';

interface Needs {
  /** Of its own: nothing that reads the real one can meet a practice case. */
  readonly disk: Disk;
  readonly relay: Relay;
  readonly now: () => number;
  readonly id: () => string;
}

/** Cases that a search in the panel looks through. */
const listed = 50;

/**
 * Who answers the practice conversation: settings, policy and templates are the real ones, everything that is kept goes to a disk of its
 * own, and nothing is counted, rung for or shown on the button.
 */
export function practising(real: Answers, { disk, relay, now, id }: Needs): Practice {
  const nowhere = async () => undefined;
  const reminders = reminding({ disk, relay, goTo: nowhere, openDesk: nowhere, button: { showDue: nowhere }, now, silent: true });
  const written = async <T>(answer: T, ...what: readonly Changed[]): Promise<T> => (relay.changed(what), answer);
  return {
    isFrom: (asker) => isPracticePage(asker) || isPanelOf(asker, relay),
    answers: {
      ...real,
      ...casesAnswers({ disk, now, id, written, counted: nowhere }),
      cases: async () => latestCases(await disk(), listed),
      reminders: () => reminders.list(),
      snooze: async (one) => (await reminders.snooze(one.id, one.until), null),
      done: async (one) => (await reminders.done(one.id, one.state), null),
      openConsole: async () => null,
      queue: async () => [],
      openWait: async () => null,
      dropWait: async () => null,
      uses: async () => noUses,
      notePut: async () => null,
      noteOutcome: async () => null,
      noteMended: async () => null,
      giveVerdict: async (said) => ({ ...said, id: id(), at: now() }),
      async forgetPractice() {
        await clearDatabase(await disk());
        return written(null, 'cases', 'reminders');
      },
    },
  };
}

/** A panel beside the practice conversation, in its page or in a window of its own. */
function isPanelOf(asker: Asker, relay: Pick<Relay, 'practises'>): boolean {
  if (asker.who !== 'own') return false;
  const tab = asker.framed ? asker.tab : tabOfWindow(asker.url);
  return tab !== null && relay.practises(tab);
}
