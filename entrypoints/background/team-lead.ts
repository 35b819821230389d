import { makeKey, recoverKey, signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { changeTeam, keepKey, packBytes, takeOver, teamOf } from '../../lib/database/team.ts';
import { caps, headLasts } from '../../lib/team/caps.ts';
import { changeRoot } from '../../lib/team/change-root.ts';
import type { RootChange } from '../../lib/team/change-root.ts';
import type { Bytes, Signer } from '../../lib/team/crypt.ts';
import { headPath, packPath } from '../../lib/team/head.ts';
import type { TeamRow } from '../../lib/team/kept.ts';
import type { Done, Failed, Published } from '../../lib/team/outcome.ts';
import type { AnyPlace } from '../../lib/team/place.ts';
import { prepare, putAndLook, writeAll } from '../../lib/team/publish.ts';
import type { Publication, Written } from '../../lib/team/publish.ts';
import { everyone } from '../../lib/team/root.ts';
import type { Root } from '../../lib/team/root.ts';
import { newestRoot, rootPath, sealRoot } from '../../lib/team/roots.ts';
import type { Store } from '../../lib/team/store.ts';
import { wantedPacks } from '../../lib/team/standing.ts';
import type { Why } from '../../lib/team/trouble.ts';
import { baseOf } from '../../lib/team/view.ts';
import type { Disk } from './disk.ts';
import { reserve, wantedOf } from './team.ts';
import type { Teaming } from './team.ts';

export interface NewTeam {
  readonly name: string;
  /** Who leads it. */
  readonly by: string;
  readonly place: AnyPlace;
  readonly passphrase: string;
}

const nothing: Publication = { edits: {}, clears: false };

/** After a recovery nobody knows how far the lost machine came: this many numbers are left out. */
const leap = 1_000;

const unreached: readonly Why[] = ['offline', 'denied', 'busy'];

const failed = (written: Written): Failed | null => (written.kind === 'written' ? null : { failed: written.why });

/** What a lead does with a team. Each in its turn, and after a look for what others did. */
export function leading({
  disk,
  team,
  now,
  id,
}: {
  readonly disk: Disk;
  readonly team: Teaming;
  readonly now: () => number;
  readonly id: () => string;
}) {
  async function putRoot(store: Store, file: Bytes, version: number): Promise<Failed | null> {
    return failed(await putAndLook(store, rootPath(version), file)) ?? failed(await putAndLook(store, newestRoot, file));
  }

  /** The team as the store has it now; publishing over what was not seen would be a guess. */
  async function current(): Promise<{ row: TeamRow; signer: Signer } | Failed> {
    const row = await team.look();
    if (!row) return { failed: 'reach' };
    const signer = await team.signer(row);
    if (!signer || !row.own) return { failed: 'key' };
    if (row.held) return { failed: 'held' };
    const stops = row.notes.find(
      ({ what, kid, why }) => what === 'root' || unreached.includes(why) || (kid === signer.kid && why === 'fork'),
    );
    if (stops) return { failed: stops.why === 'fork' && stops.kid ? 'cloned' : stops.why };
    // every number that this machine tried lies below: whoever wrote this one has our key
    if ((row.known.heads[signer.kid]?.head.seq ?? 0) >= row.own.seq) return { failed: 'cloned' };
    return { row, signer };
  }

  async function publishAs({ row, signer }: { row: TeamRow; signer: Signer }, publication: Publication): Promise<Published> {
    const seq = await reserve(disk, (row.known.heads[signer.kid]?.head.seq ?? 0) + 1);
    const contents = await team.contents(row);
    const lead = row.known.root.root.keys[signer.kid]?.role === 'lead';
    const made = await prepare(
      row.known,
      contents,
      { ...publication, clears: publication.clears && lead },
      { crypt: webCrypt, signer, now: now(), seq },
    );
    if ('asks' in made) return made;
    const wrong = failed(await writeAll(team.open(row.place), made));
    if (wrong) return wrong;
    await team.look();
    return { done: { bytes: made.bytes, packs: made.packs.size } };
  }

  async function stepRoot(
    to: { row: TeamRow; signer: Signer },
    change: RootChange,
    more: readonly Signer[] = [],
  ): Promise<Failed | TeamRow> {
    const { root } = to.row.known.root;
    const clock = Math.max(0, ...Object.values(to.row.known.heads).map(({ head }) => head.clock));
    const next = await changeRoot(webCrypt, root, change, { now: now(), clock });
    if (!next) return { failed: 'last' };
    const file = await sealRoot(webCrypt, next, [to.signer, ...more]);
    const wrong = await putRoot(team.open(to.row.place), file, next.v);
    if (wrong) return wrong;
    return (await team.look()) ?? { failed: 'reach' };
  }

  return {
    make: (asked: NewTeam): Promise<Done<{ readonly file: string }>> =>
      team.inTurn(async () => {
        const store = team.open(asked.place, 'lead');
        const there = await store.get(newestRoot, { most: caps.root });
        if (there.kind === 'trouble') return { failed: there.why };
        if (there.kind !== 'nothing') return { failed: 'taken' };
        const { row: key, file } = await makeKey(asked.passphrase, now());
        const signer = signerOf(key);
        const root: Root = {
          form: 1,
          v: 1,
          team: (await webCrypt.sha256(webCrypt.encode(id()))).slice(0, 32),
          name: asked.name,
          issued: now(),
          threshold: 1,
          keys: { [key.kid]: { pub: key.pub, role: 'lead', name: asked.by } },
          channels: { all: { title: asked.name, groups: [everyone], shops: [], writers: [] } },
          clock: 0,
          moved: null,
        };
        const payload = webCrypt.encode(JSON.stringify(root));
        const wrong = await putRoot(store, await sealRoot(webCrypt, root, [signer]), 1);
        if (wrong) return wrong;
        await keepKey(await disk(), key);
        const known = { root: { root, hash: await webCrypt.sha256(payload) }, heads: {}, tags: {} };
        await begin(disk, { team: root.team, place: asked.place, groups: [], known, own: { kid: key.kid, seq: 1 } });
        await team.look();
        return { done: { file } };
      }),

    publish: (publication: Publication): Promise<Published> =>
      team.inTurn(async () => {
        const to = await current();
        return 'failed' in to ? to : publishAs(to, publication);
      }),

    changeRoot: (change: RootChange): Promise<Done> =>
      team.inTurn(async () => {
        const to = await current();
        if ('failed' in to) return to;
        // what somebody wrote stays when they go: it is taken over first
        const adopted = change.what === 'revoke' ? await publishAs(to, nothing) : null;
        if (adopted && 'failed' in adopted) return adopted;
        const row = adopted ? ((await teamOf(await disk())) ?? to.row) : to.row;
        const after = await stepRoot({ row, signer: to.signer }, change);
        return 'failed' in after ? after : { done: {} };
      }),

    /** Sign anew what would soon be called old, though nothing has changed. */
    renew: (): Promise<void> =>
      team.inTurn(async () => {
        const row = await teamOf(await disk());
        const head = row?.own ? row.known.heads[row.own.kid]?.head : undefined;
        if (!head || head.expires - now() > headLasts / 2) return;
        const to = await current();
        if (!('failed' in to)) await publishAs(to, nothing);
      }),

    /** A new key in the old one's place. Nothing is lost in between: the new one has published before the old one goes. */
    rotate: (passphrase: string): Promise<Done<{ readonly file: string }>> =>
      team.inTurn(async () => {
        const to = await current();
        if ('failed' in to) return to;
        const old = to.row.known.root.root.keys[to.signer.kid];
        if (!old) return { failed: 'key' };
        const { row: key, file } = await makeKey(passphrase, now());
        await keepKey(await disk(), key);
        const signer = signerOf(key);
        const added = await stepRoot(to, { what: 'key', pub: key.pub, role: old.role, name: old.name });
        if ('failed' in added) return added;
        await changeTeam(await disk(), (row) => ({ ...row, own: { kid: key.kid, seq: 1 } }));
        const mine = await team.look();
        const published = mine ? await publishAs({ row: mine, signer }, nothing) : ({ failed: 'reach' } as const);
        if ('failed' in published) return published;
        const row = await teamOf(await disk());
        if (!row) return { failed: 'reach' };
        const gone = await stepRoot({ row, signer }, { what: 'revoke', kid: to.signer.kid });
        return 'failed' in gone ? gone : { done: { file } };
      }),

    /** The key of a recovery file, on this machine from now on. */
    recover: (file: string, passphrase: string): Promise<Done> =>
      team.inTurn(async () => {
        const key = await recoverKey(file, passphrase, now());
        const row = await team.look();
        if (!row) return { failed: 'reach' };
        if (!key || !(key.kid in row.known.root.root.keys)) return { failed: 'key' };
        await keepKey(await disk(), key);
        const seq = (row.known.heads[key.kid]?.head.seq ?? 0) + leap;
        await changeTeam(await disk(), (one) => ({ ...one, own: { kid: key.kid, seq } }));
        await team.look();
        return { done: {} };
      }),

    /** Everything is copied to the new place first; then the root says, at both, where the team is now. */
    move: (place: AnyPlace): Promise<Done> =>
      team.inTurn(async () => {
        const to = await current();
        if ('failed' in to) return to;
        const copied = await copy(disk, team.open(to.row.place), team.open(place, 'lead'), to.row);
        if (copied) return copied;
        const { root } = to.row.known.root;
        const next = await changeRoot(webCrypt, root, { what: 'moved', base: baseOf(place) }, { now: now(), clock: root.clock });
        if (!next) return { failed: 'last' };
        const file = await sealRoot(webCrypt, next, [to.signer]);
        for (const store of [team.open(place), team.open(to.row.place)]) {
          const wrong = await putRoot(store, file, next.v);
          if (wrong) return wrong;
        }
        await changeTeam(await disk(), (row) => ({ ...row, place, known: { ...row.known, tags: {} } }));
        await team.look();
        return { done: {} };
      }),
  };
}

/** A team's first row on this machine. */
export async function begin(disk: Disk, start: Pick<TeamRow, 'team' | 'place' | 'groups' | 'known' | 'own'>): Promise<void> {
  const row: TeamRow = { ...start, checked: null, notes: [], failures: 0, held: null, fresh: [], inboxes: [], proposed: [] };
  await takeOver(await disk(), { row, items: [], packs: new Map(), wanted: new Set() });
}

async function copy(disk: Disk, from: Store, to: Store, row: TeamRow): Promise<Failed | null> {
  const { known } = row;
  const files = [...Array.from({ length: known.root.root.v }, (_, at) => rootPath(at + 1)), ...Object.keys(known.heads).map(headPath)];
  const packs = [...wantedPacks(known, wantedOf(row)(known.root.root))];
  const put = async (path: string, bytes: Bytes | null): Promise<Failed | null> =>
    bytes ? failed(await putAndLook(to, path, bytes)) : { failed: 'empty' };
  for (const hash of packs) {
    const wrong = await put(packPath(hash), await packBytes(await disk(), hash));
    if (wrong) return wrong;
  }
  for (const path of files) {
    const got = await from.get(path, { most: caps.root });
    const wrong = got.kind === 'trouble' ? { failed: got.why } : await put(path, got.kind === 'bytes' ? got.bytes : null);
    if (wrong) return wrong;
  }
  return null;
}
