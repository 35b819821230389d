import type { Answers } from '../../lib/browser/door.ts';
import { makeOwnKey, signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { changeTeam, dropTeam, keepKey, keyRow, teamItems, teamOf } from '../../lib/database/team.ts';
import { probe } from '../../lib/stores/probe.ts';
import { cardText } from '../../lib/team/card.ts';
import type { Signer } from '../../lib/team/crypt.ts';
import { inboxPath, proposalOf, readInbox, sealInbox } from '../../lib/team/inbox.ts';
import type { TeamRow } from '../../lib/team/kept.ts';
import type { Done } from '../../lib/team/outcome.ts';
import type { AnyPlace } from '../../lib/team/place.ts';
import type { TeamQuestion } from '../../lib/team/questions.ts';
import { putAndLook } from '../../lib/team/publish.ts';
import { newestRoot } from '../../lib/team/roots.ts';
import { viewOf } from '../../lib/team/view.ts';
import { caps } from '../../lib/team/caps.ts';
import { openEnvelope, parseJson } from '../../lib/team/envelope.ts';
import type { Disk } from './disk.ts';
import { joining } from './team-join.ts';
import { leading } from './team-lead.ts';
import type { Teaming } from './team.ts';

interface Needs {
  readonly disk: Disk;
  readonly team: Teaming;
  readonly changed: (...what: readonly ('team' | 'templates' | 'policy')[]) => void;
  readonly now: () => number;
  readonly id: () => string;
}

/** Panels do not make the team be looked at more often than this; ms. */
const often = 60_000;

/** Proposals of this machine that are kept in its inbox. */
const mostProposed = 50;

/** The answers to what is asked about the team. */
export function teamAnswers({ disk, team, changed, now, id }: Needs): Pick<Answers, TeamQuestion> {
  const ways = joining({ disk, team });
  const lead = leading({ disk, team, now, id });

  /** Say that it is another team now, or none. */
  async function told<T>(answer: Promise<T>): Promise<T> {
    const done = await answer;
    changed('team', 'templates', 'policy');
    await team.wake();
    return done;
  }

  /** This machine's key, made at the first need: an agent's, of which nobody keeps a file. */
  async function ownKey(row: TeamRow): Promise<Signer> {
    const known = row.own ? await keyRow(await disk(), row.own.kid) : null;
    if (known) return signerOf(known);
    const made = await makeOwnKey(now());
    await keepKey(await disk(), made);
    await changeTeam(await disk(), (one) => ({ ...one, own: { kid: made.kid, seq: 1 } }));
    return signerOf(made);
  }

  /** Only where the very same team lies: its newest root names it, and is verified at the next look. */
  async function reach(place: AnyPlace): Promise<Done> {
    const row = await teamOf(await disk());
    const got = await team.open(place).get(newestRoot, { most: caps.root });
    if (!row || got.kind !== 'bytes') return { failed: got.kind === 'trouble' ? got.why : 'empty' };
    const envelope = openEnvelope(webCrypt, got.bytes);
    const said = envelope ? parseJson(webCrypt.decode(envelope.payload)) : null;
    if (typeof said !== 'object' || said === null || !('team' in said) || said.team !== row.team) return { failed: 'other' };
    await changeTeam(await disk(), (one) => ({ ...one, place, known: { ...one.known, tags: {} } }));
    await team.look();
    return { done: {} };
  }

  return {
    async team() {
      const row = await teamOf(await disk());
      return row && viewOf(row);
    },
    teamItems: async () => teamItems(await disk()),
    async teamSync({ agree }, asker) {
      // a panel stands in every console's tab, and each asks when it opens
      if (asker.who === 'own' && asker.framed && now() - team.lastLook() < often) return null;
      await team.sync(agree);
      return null;
    },
    async teamSeen() {
      await changeTeam(await disk(), (row) => ({ ...row, fresh: [] }));
      changed('team');
      return null;
    },
    tryPlace: (place) => probe(team.open(place, 'lead'), { mark: id(), now }),
    makeTeam: (asked) => told(lead.make(asked)),
    fixedTeam: ways.fixedTeam,
    joinTeam: (invite) => told(ways.join(invite)),
    leaveTeam: () => told(team.inTurn(async () => dropTeam(await disk()))).then(() => null),
    teamPlace: (place) => told(team.inTurn(() => reach(place))),
    publish: (asked) => told(lead.publish(asked)),
    changeTeam: (change) => told(lead.changeRoot(change)),
    rotateKey: ({ passphrase }) => told(lead.rotate(passphrase)),
    recoverKey: ({ file, passphrase }) => told(lead.recover(file, passphrase)),
    moveTeam: (place) => told(lead.move(place)),
    teamCard: ({ name }) =>
      team.inTurn(async () => {
        const row = await teamOf(await disk());
        if (!row) return { failed: 'reach' };
        const { pub } = await ownKey(row);
        changed('team');
        return { done: { card: cardText({ pub, name }) } };
      }),
    propose: ({ channel, template, why, name }) =>
      team.inTurn(async () => {
        const row = await teamOf(await disk());
        if (!row) return { failed: 'reach' };
        const signer = await ownKey(row);
        const one = await proposalOf(webCrypt, { channel, template, why, at: now() });
        const proposals = [one, ...row.proposed.filter((other) => other.id !== one.id)].slice(0, mostProposed);
        const inbox = { form: 1, team: row.team, kid: signer.kid, pub: signer.pub, name } as const;
        const put = await putAndLook(
          team.open(row.place),
          inboxPath(signer.kid),
          await sealInbox(webCrypt, { ...inbox, proposals }, signer),
        );
        await changeTeam(await disk(), (now) => ({ ...now, proposed: proposals }));
        changed('team');
        // a store that agents only read takes none: the lead gets it as a text
        const text = webCrypt.decode(await sealInbox(webCrypt, { ...inbox, proposals: [one] }, signer)) ?? '';
        const known = signer.kid in row.known.root.root.keys;
        return { done: { sent: put.kind === 'written' && known, text } };
      }),
    takeProposal: ({ text }) =>
      team.inTurn(async () => {
        const row = await teamOf(await disk());
        if (!row) return { failed: 'reach' };
        const inbox = await readInbox(webCrypt, webCrypt.encode(text.trim()), row.team);
        if (!inbox) return { failed: 'damaged' };
        await changeTeam(await disk(), (one) => {
          const mine = one.inboxes.find(({ kid }) => kid === inbox.kid);
          const all = [
            ...inbox.proposals,
            ...(mine?.proposals ?? []).filter(({ id }) => inbox.proposals.every((other) => other.id !== id)),
          ];
          return { ...one, inboxes: [{ ...inbox, proposals: all }, ...one.inboxes.filter(({ kid }) => kid !== inbox.kid)] };
        });
        changed('team');
        return { done: {} };
      }),
  };
}
