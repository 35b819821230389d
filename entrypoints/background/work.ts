import type { Relay } from '../../lib/browser/relay.ts';
import type { Changed } from '../../lib/messages.ts';
import type { Disk } from './disk.ts';
import type { Reminding } from './reminding.ts';
import { standing } from './standing.ts';
import type { Teaming } from './team.ts';
import type { Teaching } from './teaching.ts';
import type { GoTo } from './way-to.ts';

export interface Needs {
  readonly disk: Disk;
  readonly relay: Relay;
  readonly reminders: Reminding;
  readonly goTo: GoTo;
  readonly team: Teaming;
  /** Look at the waiting clocks anew. */
  readonly look: () => Promise<void>;
  readonly teaching: Teaching;
  readonly now: () => number;
  readonly id: () => string;
}

/** What every answer works with. */
export interface Work extends Needs, ReturnType<typeof standing> {
  /** The answer, after everybody was told what was saved, and the alarm set anew. */
  readonly written: <T>(answer: T, ...what: readonly Changed[]) => Promise<T>;
}

export const workOf = (needs: Needs): Work => ({
  ...needs,
  ...standing(needs.disk),
  async written(answer, ...what) {
    needs.relay.changed(what);
    if (what.includes('reminders')) await needs.reminders.speak();
    return answer;
  },
});
