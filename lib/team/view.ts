import type { Inbox } from './inbox.ts';
import type { Fresh, TeamRow } from './kept.ts';
import type { AnyPlace } from './place.ts';
import type { Asks } from './publish.ts';
import { channelsFor, mayWrite } from './root.ts';
import type { Channel, Role } from './root.ts';
import type { Note } from './trouble.ts';

export interface MemberView {
  readonly kid: string;
  readonly name: string;
  readonly role: Role;
  /** Their last publication, epoch ms; null: none was seen. */
  readonly published: number | null;
}

/** A team as its page shows it: everything but what unlocks the store. */
export interface TeamView {
  readonly team: string;
  readonly name: string;
  readonly kind: AnyPlace['kind'];
  /** Where it lies, without an account. */
  readonly base: string;
  readonly version: number;
  /** Hash of the newest root: the fingerprint of invites and of an administrator's settings. */
  readonly hash: string;
  /** This machine's key; null where it has none. */
  readonly own: { readonly kid: string; readonly role: Role | null } | null;
  readonly groups: readonly string[];
  readonly channels: readonly (Channel & { readonly id: string; readonly seen: boolean; readonly mine: boolean })[];
  readonly members: readonly MemberView[];
  readonly checked: number | null;
  readonly notes: readonly Note[];
  readonly held: Asks | null;
  readonly fresh: readonly Fresh[];
  readonly proposals: readonly (Inbox['proposals'][number] & { readonly from: string; readonly known: boolean })[];
  /** What this person proposed, with what became of it; null: nobody has looked yet. */
  readonly proposed: readonly (Inbox['proposals'][number] & { readonly answer: 'accepted' | 'declined' | null })[];
}

export function viewOf(row: TeamRow): TeamView {
  const { root, hash } = row.known.root;
  const { place } = row;
  const kid = row.own?.kid ?? null;
  const seen = channelsFor(root, row.groups, kid);
  const answerTo = (id: string): 'accepted' | 'declined' | null =>
    Object.values(row.known.heads).flatMap(({ head }) => head.answers[id] ?? [])[0] ?? null;
  return {
    team: row.team,
    name: root.name,
    kind: place.kind,
    base: baseOf(place),
    version: root.v,
    hash,
    own: kid === null ? null : { kid, role: root.keys[kid]?.role ?? null },
    groups: row.groups,
    channels: Object.entries(root.channels).map(([id, one]) => ({
      ...one,
      id,
      seen: seen.includes(id),
      mine: kid !== null && mayWrite(root, kid, id),
    })),
    members: Object.entries(root.keys).map(([one, { name, role }]) => ({
      kid: one,
      name,
      role,
      published: row.known.heads[one]?.head.issued ?? null,
    })),
    checked: row.checked,
    notes: row.notes,
    held: row.held,
    fresh: row.fresh,
    proposals: row.inboxes.flatMap(({ kid: from, name, proposals }) =>
      proposals
        .filter(({ id }) => answerTo(id) === null)
        .map((one) => ({ ...one, from: root.keys[from]?.name ?? name, known: from in root.keys })),
    ),
    proposed: row.proposed.map((one) => ({ ...one, answer: answerTo(one.id) })),
  };
}

/** Where a place lies, as an address that readers could be given; ends in a slash. */
export function baseOf(place: AnyPlace): string {
  if (place.kind === 'nats') return place.address.endsWith('/') ? place.address : `${place.address}/`;
  if (place.kind !== 's3') return place.base;
  const [protocol = '', rest = ''] = place.endpoint.split('//');
  const root = place.style === 'host' ? `${protocol}//${place.bucket}.${rest}` : `${protocol}//${rest}${place.bucket}/`;
  return root + place.prefix;
}
