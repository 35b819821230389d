import { wakeAt } from '../../lib/browser/alarms.ts';
import type { Mode, StoreLine } from '../../lib/browser/store-line.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { changeTeam, keyRow, packBytes, packNames, takeOver, teamItems, teamOf } from '../../lib/database/team.ts';
import { noteTraffic } from '../../lib/browser/traffic.ts';
import { waitAfter } from '../../lib/stores/back-off.ts';
import { metered } from '../../lib/stores/metered.ts';
import { openStore } from '../../lib/stores/open.ts';
import type { Fetch } from '../../lib/stores/answer.ts';
import { caps } from '../../lib/team/caps.ts';
import type { Signer } from '../../lib/team/crypt.ts';
import { freshOf } from '../../lib/team/fresh.ts';
import { inboxPath, readInbox } from '../../lib/team/inbox.ts';
import type { Inbox } from '../../lib/team/inbox.ts';
import type { TeamRow } from '../../lib/team/kept.ts';
import type { AnyPlace } from '../../lib/team/place.ts';
import { itemsOf, readStore } from '../../lib/team/read.ts';
import type { Contents, Known, Reading } from '../../lib/team/read.ts';
import { channelsFor } from '../../lib/team/root.ts';
import type { Root } from '../../lib/team/root.ts';
import { askFirst, rowsOf, wantedPacks } from '../../lib/team/standing.ts';
import type { Store } from '../../lib/team/store.ts';
import { baseOf } from '../../lib/team/view.ts';
import type { Disk } from './disk.ts';

interface Needs {
  readonly disk: Disk;
  readonly relay: Pick<Relay, 'changed'>;
  readonly fetch: Fetch;
  /** To stores that only an open page reaches. */
  readonly line: StoreLine;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Minutes between two looks, spread so that a team does not come all at once. */
const every = 5 * 60_000;

export interface Teaming {
  /** Look for news now; `agree`: also take over what would remove much. Never fails: what went wrong is noted with the team. */
  sync(agree?: boolean): Promise<void>;
  /** When the last look began, epoch ms; 0: none since this background woke. */
  lastLook(): number;
  /** Set the alarm for the next look, as after every start. */
  wake(): Promise<void>;
  /** Do one thing at a time: a look and a publication never cross. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** The look itself, for those who already have their turn. */
  look(agree?: boolean): Promise<TeamRow | null>;
  /** `lead`: what is not there yet is made. */
  open(place: AnyPlace, mode?: Mode): Store;
  signer(row: TeamRow): Promise<Signer | null>;
  contents(row: Pick<TeamRow, 'known' | 'groups' | 'own'>, reading?: Reading): Promise<Contents>;
}

export const wantedOf =
  ({ groups, own }: Pick<TeamRow, 'groups' | 'own'>) =>
  (root: Root): readonly string[] =>
    channelsFor(root, groups, own?.kid ?? null);

export function teaming({ disk, relay, fetch, line, now, random }: Needs): Teaming {
  let last: Promise<unknown> = Promise.resolve();
  let looked = 0;

  const open = (place: AnyPlace, mode: Mode = 'agent'): Store => {
    const { host } = new URL(baseOf(place));
    const store = place.kind === 'nats' ? line.store(place, mode) : openStore(place, { fetch, now });
    return metered(store, (bytes) => void noteTraffic(host, bytes, now()));
  };

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function contents(row: Pick<TeamRow, 'known' | 'groups' | 'own'>, reading?: Reading): Promise<Contents> {
    const db = await disk();
    const pack = async (hash: string) => reading?.packs.get(hash) ?? packBytes(db, hash);
    return itemsOf(reading?.known ?? row.known, { crypt: webCrypt, wanted: wantedOf(row), pack });
  }

  async function readFrom(row: TeamRow, place: AnyPlace, known: Known): Promise<Reading> {
    const names = await packNames(await disk());
    return readStore(known, { store: open(place), crypt: webCrypt, has: (hash) => names.has(hash), now: now(), wanted: wantedOf(row) });
  }

  /** The place that the root names, once it answers; until then the one that is known. */
  async function moved(row: TeamRow, reading: Reading): Promise<{ place: AnyPlace; reading: Reading } | null> {
    const to = reading.known.root.root.moved;
    const { place } = row;
    if (to === null || to === baseOf(place)) return null;
    // an account of the old host is never shown to another one
    const there = placeAt(to, place);
    // tags are the old place's own
    const second = await readFrom(row, there, { ...reading.known, tags: {} });
    const packs = new Map([...reading.packs, ...second.packs]);
    return second.whole ? { place: there, reading: { ...second, packs, news: reading.news || second.news } } : null;
  }

  async function look(agree = false): Promise<TeamRow | null> {
    looked = now();
    const db = await disk();
    const row = await teamOf(db);
    // with no page open there is nobody to ask: what is known stays, and nothing is called wrong
    if (!row || (row.place.kind === 'nats' && !line.isOpen())) return row;
    const first = await readFrom(row, row.place, row.known);
    const { place, reading } = (await moved(row, first)) ?? { place: row.place, reading: first };
    const { known, notes, whole } = reading;
    const unheard = notes.some(({ why }) => why === 'offline' || why === 'busy');
    const checked = whole ? now() : row.checked;
    const inboxes = unheard ? row.inboxes : await proposalsAt(open(place), { ...row, known });
    const base: TeamRow = { ...row, place, notes, checked, inboxes, failures: unheard ? row.failures + 1 : 0 };
    const after = await taken(base, reading, agree, row.checked === null);
    await schedule(after, reading.wait);
    return after;
  }

  /** Verified first, asked about where much would go, and written in one piece. */
  async function taken(base: TeamRow, reading: Reading, agree: boolean, joined: boolean): Promise<TeamRow> {
    const db = await disk();
    const { known, notes } = reading;
    if (!reading.news) {
      const row = { ...base, known, held: null };
      await takeOver(db, { row, items: null, packs: new Map(), wanted: null });
      relay.changed(['team']);
      return row;
    }
    const all = await contents(base, reading);
    const before = await teamItems(db);
    // whoever has just joined has seen none of it come
    const after = rowsOf(all, before, now(), joined);
    const held = agree ? null : askFirst(before, after, base.known, known);
    if (held !== null || all.notes.length > 0) {
      const row = { ...base, held, notes: [...notes, ...all.notes] };
      await takeOver(db, { row, items: null, packs: new Map(), wanted: null });
      relay.changed(['team']);
      return row;
    }
    // nor is told of it
    const fresh = joined ? [] : freshOf(base.fresh, before, after, base.own?.kid ?? null);
    const row = { ...base, known, held: null, fresh };
    const wanted = wantedPacks(known, wantedOf(base)(known.root.root));
    await takeOver(db, { row, items: after, packs: reading.packs, wanted });
    relay.changed(['team', 'templates', 'policy', 'papers']);
    return row;
  }

  /** What agents of the team propose; only authors look. One that cannot be read is passed over. */
  async function proposalsAt(store: Store, row: TeamRow): Promise<readonly Inbox[]> {
    const { root } = row.known.root;
    const role = row.own ? root.keys[row.own.kid]?.role : undefined;
    if (role !== 'lead') return row.inboxes;
    const agents = Object.keys(root.keys).filter((kid) => root.keys[kid]?.role === 'agent');
    const found = await Promise.all(
      agents.map(async (kid) => {
        const got = await store.get(inboxPath(kid), { most: caps.inbox });
        const inbox = got.kind === 'bytes' ? await readInbox(webCrypt, got.bytes, row.team) : null;
        return inbox?.kid === kid ? inbox : (row.inboxes.find((one) => one.kid === kid) ?? null);
      }),
    );
    return [...found.filter((one) => one !== null), ...row.inboxes.filter(({ kid }) => !agents.includes(kid))];
  }

  async function schedule(row: TeamRow | null, asked: number | null = null): Promise<void> {
    const usual = every * (0.8 + 0.4 * random());
    const wait = row && row.failures > 0 ? Math.max(usual, waitAfter(row.failures, asked, random())) : Math.max(usual, asked ?? 0);
    await wakeAt('team', row ? now() + wait : null, now());
  }

  return {
    sync: (agree) =>
      inTurn(() => look(agree)).then(
        () => undefined,
        () => undefined,
      ),
    lastLook: () => looked,
    wake: async () => schedule(await teamOf(await disk())),
    inTurn,
    look,
    open,
    contents,
    async signer(row) {
      const key = row.own ? await keyRow(await disk(), row.own.kid) : null;
      return key ? signerOf(key) : null;
    },
  };
}

const originOf = (address: string): string => new URL(address).origin;

/** Where a team has moved to, as far as this machine may know it; its own account is given anew where one is needed. */
function placeAt(base: string, before: AnyPlace): AnyPlace {
  if (base.startsWith('wss:')) return { kind: 'nats', address: base, user: '', password: '' };
  return 'base' in before && originOf(base) === originOf(before.base) ? { ...before, base } : { kind: 'web', base };
}

/** Take the next numbers of this machine's key before anything is sent, so that none is ever used twice. */
export async function reserve(disk: Disk, least: number): Promise<number> {
  let seq = least;
  await changeTeam(await disk(), (row) => {
    if (!row.own) return row;
    seq = Math.max(least, row.own.seq);
    return { ...row, own: { ...row.own, seq: seq + 2 } };
  });
  return seq;
}
