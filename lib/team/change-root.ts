import * as v from 'valibot';
import { kidOf } from './crypt.ts';
import type { Crypt } from './crypt.ts';
import { Hash, Kid } from './envelope.ts';
import { ChannelId, ChannelShape, RootShape, leadsOf, roles } from './root.ts';
import type { Root } from './root.ts';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** What a lead may change of a team, one thing at a time. */
export const RootChange = v.variant('what', [
  v.object({ what: v.literal('name'), name: words(60) }),
  v.object({ what: v.literal('key'), pub: Hash, role: v.picklist(roles), name: words(40) }),
  v.object({ what: v.literal('revoke'), kid: Kid }),
  v.object({ what: v.literal('channel'), id: ChannelId, channel: ChannelShape }),
  v.object({ what: v.literal('drop'), id: ChannelId }),
  v.object({ what: v.literal('moved'), base: v.nullable(RootShape.entries.moved.wrapped) }),
]);
export type RootChange = v.InferOutput<typeof RootChange>;

const without = <T>(all: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

interface Since {
  readonly now: number;
  /** Above everything that was published, so that nobody who comes later starts below it. */
  readonly clock: number;
}

/**
 * The next root. `null` where the change would leave nobody who can make another one.
 */
export async function changeRoot(crypt: Crypt, root: Root, change: RootChange, { now, clock }: Since): Promise<Root | null> {
  const next = { ...(await applied(crypt, root, change)), v: root.v + 1, issued: now, clock: Math.max(root.clock, clock) };
  return leadsOf(next).length >= next.threshold ? next : null;
}

async function applied(crypt: Crypt, root: Root, change: RootChange): Promise<Root> {
  switch (change.what) {
    case 'name':
      return { ...root, name: change.name };
    case 'key': {
      const { pub, role, name } = change;
      return { ...root, keys: { ...root.keys, [await kidOf(crypt, pub)]: { pub, role, name } } };
    }
    case 'revoke': {
      const channels = Object.entries(root.channels).map(
        ([id, one]) => [id, { ...one, writers: one.writers.filter((kid) => kid !== change.kid) }] as const,
      );
      return { ...root, keys: without(root.keys, change.kid), channels: Object.fromEntries(channels) };
    }
    case 'channel':
      return { ...root, channels: { ...root.channels, [change.id]: change.channel } };
    case 'drop':
      return { ...root, channels: without(root.channels, change.id) };
    case 'moved':
      return { ...root, moved: change.base };
  }
}
