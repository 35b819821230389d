import * as v from 'valibot';
import { Hash, Kid } from './envelope.ts';

/** `lead`: everything, and signs the root; `editor`: writes where a channel names them; `agent`: reads, and may propose. */
export const roles = ['lead', 'editor', 'agent'] as const;
export type Role = (typeof roles)[number];

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
export const ChannelId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const Group = words(40);

/** Whoever is in a team is in this group. */
export const everyone = '*';

export const ChannelShape = v.object({
  title: words(60),
  /** Who sees it: members of one of these groups, `*` for the whole team; none: nobody but those who write it. */
  groups: v.pipe(v.array(Group), v.maxLength(50)),
  /** Ids or names of shops that it is for; none: every shop. */
  shops: v.pipe(v.array(words(120)), v.maxLength(200)),
  /** Kids of editors who write it; leads always do. */
  writers: v.pipe(v.array(Kid), v.maxLength(100)),
});
export type Channel = v.InferOutput<typeof ChannelShape>;

export const RootShape = v.object({
  form: v.literal(1),
  /** Counts up by one: every step is kept, so that whoever was away walks them all. */
  v: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** 32 digits, made once. */
  team: Kid,
  name: words(60),
  issued: instant,
  /** How many leads must sign the next root. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  keys: v.pipe(
    v.record(Kid, v.object({ pub: Hash, role: v.picklist(roles), name: words(40) })),
    v.check((keys) => Object.keys(keys).length <= 500, 'too many keys'),
  ),
  channels: v.pipe(
    v.record(ChannelId, ChannelShape),
    v.check((channels) => Object.keys(channels).length <= 100, 'too many channels'),
  ),
  /** Clock of the lead's head when this was made: nobody who comes later starts below it. */
  clock: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 52)),
  /** Where the team has moved to; null: it stays where this was found. */
  moved: v.nullable(v.pipe(v.string(), v.maxLength(400), v.regex(/^(?:https?|wss):\/\/\S+$/))),
});

/** Who belongs to a team and who may do what. Signed by leads of the root before it and of its own. */
export type Root = v.InferOutput<typeof RootShape>;

export const leadsOf = (root: Root): readonly string[] => Object.keys(root.keys).filter((kid) => root.keys[kid]?.role === 'lead');

/** Those whose heads are read: whoever may write something. */
export const authorsOf = (root: Root): readonly string[] =>
  Object.keys(root.keys)
    .filter((kid) => root.keys[kid]?.role !== 'agent')
    .toSorted();

export function mayWrite(root: Root, kid: string, channel: string): boolean {
  const role = root.keys[kid]?.role;
  const of = root.channels[channel];
  if (!of) return false;
  return role === 'lead' || (role === 'editor' && of.writers.includes(kid));
}

/** The channels that somebody in these groups sees; `kid` is theirs where they have a key. */
export const channelsFor = (root: Root, groups: readonly string[], kid: string | null): readonly string[] =>
  Object.entries(root.channels).flatMap(([id, one]) => {
    const inGroup = one.groups.some((group) => group === everyone || groups.includes(group));
    return inGroup || (kid !== null && mayWrite(root, kid, id)) ? [id] : [];
  });
