import { loadManaged } from '../../lib/browser/managed.ts';
import { webCrypt } from '../../lib/browser/team-crypt.ts';
import { dropTeam, keepKey, keyRow, teamOf } from '../../lib/database/team.ts';
import { inviteOf } from '../../lib/team/invite.ts';
import type { Invite } from '../../lib/team/invite.ts';
import type { TeamRow } from '../../lib/team/kept.ts';
import type { Done } from '../../lib/team/outcome.ts';
import type { AnyPlace } from '../../lib/team/place.ts';
import { findRoot } from '../../lib/team/roots.ts';
import type { Disk } from './disk.ts';
import { begin } from './team-lead.ts';
import type { Teaming } from './team.ts';

const placeOf = ({ base, user, password }: Pick<Invite, 'base' | 'user' | 'password'>): AnyPlace => {
  if (base.startsWith('wss:')) return { kind: 'nats', address: base, user, password };
  return user === '' && password === '' ? { kind: 'web', base } : { kind: 'webdav', base, user, password };
};

/** The ways into a team: by an invite, or because an administrator set it for this machine. */
export function joining({ disk, team }: { readonly disk: Disk; readonly team: Teaming }) {
  /** The root that the invite names is the beginning of all trust; nothing is kept before it was found. */
  async function join(invite: Invite): Promise<Done> {
    const place = placeOf(invite);
    const rooted = await findRoot(team.open(place), webCrypt, { hash: invite.hash.toLowerCase(), version: invite.version });
    if ('why' in rooted) return { failed: rooted.why };
    const before = await teamOf(await disk());
    // the same team anew: this machine keeps its key
    const own = before?.team === rooted.root.team ? before.own : null;
    if (before) await dropBut(own);
    await begin(disk, { team: rooted.root.team, place, groups: invite.groups, known: { root: rooted, heads: {}, tags: {} }, own });
    await team.look();
    return { done: {} };
  }

  async function dropBut(own: TeamRow['own']): Promise<void> {
    const key = own ? await keyRow(await disk(), own.kid) : null;
    await dropTeam(await disk());
    if (key) await keepKey(await disk(), key);
  }

  async function fixedTeam(): Promise<Invite | null> {
    const { fixed } = await loadManaged();
    return fixed.team ? inviteOf(fixed.team.address, fixed.team.fingerprint) : null;
  }

  return {
    join: (invite: Invite): Promise<Done> => team.inTurn(() => join(invite)),
    fixedTeam,
    /** Join what an administrator set, where no team is kept yet; where the host may not be reached, the desk asks a person. */
    joinFixed: (): Promise<Done | null> =>
      team.inTurn(async () => {
        const invite = await fixedTeam();
        return invite && (await teamOf(await disk())) === null ? join(invite) : null;
      }),
  };
}
