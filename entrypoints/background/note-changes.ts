import type { Relay } from '../../lib/browser/relay.ts';
import { noteStanding } from '../../lib/database/changes.ts';
import { dayOf } from '../../lib/database/days.ts';
import { standingOf } from '../../lib/policy/standing.ts';
import type { Disk } from './disk.ts';
import { standing } from './standing.ts';

interface Needs {
  readonly disk: Disk;
  readonly relay: Pick<Relay, 'onChanged' | 'changed'>;
  readonly now: () => number;
}

/**
 * Dates every change of the policy, whoever made it: this person, the team or an administrator. It looks when something of it
 * was written, and now, for the browser may have ended us before we looked.
 * @returns a look that can be waited for.
 */
export function noteChanges({ disk, relay, now }: Needs): () => Promise<void> {
  const { policyFor } = standing(disk);
  let last: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<void> => {
    const policy = await policyFor(null);
    const at = now();
    const noted = await noteStanding(await disk(), standingOf(policy), dayOf(at, policy.timeZone), at);
    if (noted) relay.changed(['papers']);
  };
  // one after the other: two looks at once would note the same change against two pasts
  const inTurn = (): Promise<void> => {
    const mine = last.then(look);
    // at worst a change bears the day on which it was next looked at
    last = mine.catch(() => undefined);
    return mine.catch(() => undefined);
  };
  relay.onChanged((what) => void (what.includes('policy') && inTurn()));
  void inTurn();
  return inTurn;
}
