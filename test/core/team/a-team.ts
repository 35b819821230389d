import { expect } from 'vitest';
import { makeOwnKey, signerOf, webCrypt } from '../../../lib/browser/team-crypt.ts';
import type { Bytes, Signer } from '../../../lib/team/crypt.ts';
import { shownOf } from '../../../lib/team/shown.ts';
import { Member, memoryStore, noon, plant, rootOf } from './made.ts';

export const key = async (): Promise<Signer> => signerOf(await makeOwnKey(noon));
export const bytes = (text: string): Bytes => webCrypt.encode(text);
export const page = '<!doctype html><title>Sign in</title><form action="/login">';

/** A team with a lead, an editor who writes no channel, an agent, and a stranger; the lead has published twice. */
export async function team() {
  const [lead, editor, agent, stranger] = [await key(), await key(), await key(), await key()];
  const root = rootOf([lead]);
  root.keys[editor.kid] = { pub: editor.pub, role: 'editor', name: 'editor' };
  root.keys[agent.kid] = { pub: agent.pub, role: 'agent', name: 'agent' };
  const store = memoryStore();
  const rooted = await plant(webCrypt, store, root, [lead]);
  const author = new Member(webCrypt, rooted, lead);
  await author.publish(store, [{ id: 't:a', set: { title: 'first' } }]);
  const first = new Map(store.files);
  await author.publish(store, [
    { id: 't:a', set: { title: 'second' } },
    { id: 't:b', set: { title: 'other' } },
  ]);
  const reader = new Member(webCrypt, rooted);
  expect((await reader.read(store)).notes).toEqual([]);
  return { lead, editor, agent, stranger, root, rooted, store, author, reader, first };
}
export type Team = Awaited<ReturnType<typeof team>>;

export const shown = async (reader: Member): Promise<unknown> =>
  Object.fromEntries([...(await reader.items())].map(([id, item]) => [id, shownOf(item)?.value['title']]));
