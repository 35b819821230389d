import { Kvm, type KV } from '@nats-io/kv';
import { wsconnect, type NatsConnection } from '@nats-io/nats-core';
import { Objm, type ObjectStore } from '@nats-io/obj';
import type { Got, Put, Store, Trouble } from '../team/store.ts';
import { trouble } from './answer.ts';

export interface Broker {
  /** "wss://news.example" */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Id of the team, a part of the names of its buckets and of the subject of its news. */
  readonly team: string;
}

/** A store that also tells at once when something was written. */
export interface LiveStore extends Store {
  /** Calls back within milliseconds of every write of a head or the root, whoever wrote it. */
  readonly onNews: (hear: (path: string) => void) => void;
  readonly close: () => Promise<void>;
}

/** How often each file is kept in the cluster. */
const replicas = 3;

/**
 * The team's files on NATS JetStream: root and heads in a replicated key-value bucket, packs in an object store, and a plain notice on
 * `team.ID.head` for whoever listens. Nothing of the trust changes: readers verify signatures, so the broker is not believed.
 * `mode`: only the lead makes the buckets; an agent opens what is there.
 */
export async function natsStore(broker: Broker, mode: 'lead' | 'agent'): Promise<LiveStore | Trouble> {
  let connection: NatsConnection;
  try {
    const { user, password: pass } = broker;
    connection = await wsconnect({ servers: broker.address, user, pass, maxReconnectAttempts: -1, reconnectTimeWait: 500 });
  } catch (error) {
    return troubleOf(error);
  }
  try {
    const { heads, packs } = await bucketsOf(connection, broker.team, mode);
    const subject = `team.${broker.team}.head`;
    return {
      get: (path, { tag = null, most }) => told(() => (path.startsWith('packs/') ? pack(packs, path, most) : head(heads, path, tag, most))),
      put: (path, bytes, condition) =>
        told(async (): Promise<Put> => {
          if (path.startsWith('packs/')) {
            await packs.putBlob({ name: path }, bytes);
            return { kind: 'written', tag: null };
          }
          const revision = await write(heads, path, bytes, condition);
          if (revision === null) return { kind: 'clash' };
          connection.publish(subject, path);
          await connection.flush();
          return { kind: 'written', tag: String(revision) };
        }),
      onNews: (hear) =>
        void connection.subscribe(subject, { callback: (error, message) => void (error === null && hear(message.string())) }),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    return troubleOf(error);
  }
}

async function bucketsOf(connection: NatsConnection, team: string, mode: 'lead' | 'agent') {
  const [keys, objects] = [new Kvm(connection), new Objm(connection)];
  const [heads, packs] = [`team-${team}`, `packs-${team}`];
  return mode === 'lead'
    ? { heads: await keys.create(heads, { replicas, history: 8 }), packs: await objects.create(packs, { replicas }) }
    : { heads: await keys.open(heads), packs: await objects.open(packs) };
}

async function head(heads: KV, path: string, tag: string | null, most: number): Promise<Got> {
  const entry = await heads.get(path);
  if (entry === null || entry.operation !== 'PUT') return { kind: 'nothing' };
  if (String(entry.revision) === tag) return { kind: 'unchanged' };
  if (entry.value.length > most) return trouble('too-large');
  return { kind: 'bytes', bytes: new Uint8Array(entry.value), tag: String(entry.revision) };
}

async function pack(packs: ObjectStore, path: string, most: number): Promise<Got> {
  const about = await packs.info(path);
  if (about === null || about.deleted) return { kind: 'nothing' };
  if (about.size > most) return trouble('too-large');
  const bytes = await packs.getBlob(path);
  return bytes === null ? { kind: 'nothing' } : { kind: 'bytes', bytes: new Uint8Array(bytes), tag: null };
}

/** The new revision; null where the condition did not hold: error 10071 is "wrong last sequence". */
async function write(heads: KV, path: string, bytes: Uint8Array, condition: Parameters<Store['put']>[2]): Promise<number | null> {
  try {
    if (condition === undefined) return await heads.put(path, bytes);
    return 'absent' in condition ? await heads.create(path, bytes) : await heads.update(path, bytes, Number(condition.tag));
  } catch (error) {
    if (error instanceof Error && /wrong last sequence|10071|already exists/i.test(error.message)) return null;
    throw error;
  }
}

async function told<T>(work: () => Promise<T>): Promise<T | Trouble> {
  try {
    return await work();
  } catch (error) {
    return troubleOf(error);
  }
}

function troubleOf(error: unknown): Trouble {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/authorization|permission/i.test(words)) return trouble('denied');
  return trouble(/timeout|no responders|closed|connect|disconnect|refused/i.test(words) ? 'offline' : 'broken');
}
