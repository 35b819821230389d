import type { Relay } from '../../lib/browser/relay.ts';
import type { Changed, Sent } from '../../lib/messages.ts';
import { countSent } from './count-sent.ts';
import { countUse } from './count-use.ts';
import type { Disk } from './disk.ts';
import type { Reminding } from './reminding.ts';
import { standing } from './standing.ts';
import type { Teaming } from './team.ts';
import type { Teaching } from './teaching.ts';
import type { GoTo } from './way-to.ts';

export interface Needs {
  readonly disk: Disk;
  /** Of the practice conversation. */
  readonly practiceDisk: Disk;
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
  /** What was sent, counted for the lead and for its template; `noted`: a case holds it. A count may be lost, it never rejects. */
  readonly counted: (sent: Sent, noted: boolean) => Promise<void>;
}

export function workOf(needs: Needs): Work {
  const holds = standing(needs.disk);
  return {
    ...needs,
    ...holds,
    async written(answer, ...what) {
      needs.relay.changed(what);
      if (what.includes('reminders')) await needs.reminders.speak();
      return answer;
    },
    async counted(sent, noted) {
      const reply = await countUse(needs.disk, sent).catch(() => ({}));
      await countSent(needs.disk, await holds.shopPolicy(), sent, noted, reply).catch(() => undefined);
    },
  };
}
