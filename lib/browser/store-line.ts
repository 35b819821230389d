import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { AnyPlace } from '../team/place.ts';
import { storeTroubles } from '../team/store.ts';
import type { Got, Put, Store, Trouble } from '../team/store.ts';
import { askerOf } from './asker.ts';
import { bytesOf, textOf } from './base64.ts';

/**
 * A store that only a page of ours can reach, because it needs a connection that stays: the background asks over this line, the desk
 * answers. Ports carry text alone, so bytes travel as base64.
 */
const name = 'store';

/** No store's answer is waited for longer; ms. */
const patience = 20_000;

/** What a page of ours opens for the background. */
export type LiveStore = Store & { readonly onNews: (hear: (path: string) => void) => void; readonly close: () => Promise<void> };
export type OpenLive = (place: AnyPlace, mode: Mode) => Promise<LiveStore | Trouble>;
/** `lead` makes what is not there yet. */
export type Mode = 'lead' | 'agent';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(v.string(), v.regex(/^[\w./-]{1,200}$/));
const text = v.pipe(v.string(), v.maxLength(50_000_000));
const ConditionShape = v.union([v.object({ absent: v.literal(true) }), v.object({ tag: v.string() })]);
const Asked = v.object({
  id: whole,
  place: AnyPlace,
  mode: v.picklist(['lead', 'agent']),
  get: v.exactOptional(v.object({ path, tag: v.nullable(v.string()), most: whole })),
  put: v.exactOptional(v.object({ path, bytes: text, condition: v.exactOptional(ConditionShape) })),
});
type Asked = v.InferOutput<typeof Asked>;

const tag = v.nullable(v.string());
const TroubleShape = v.object({
  kind: v.literal('trouble'),
  why: v.picklist(storeTroubles),
  wait: v.nullable(v.number()),
});
const Answered = v.union([
  v.object({ news: v.string() }),
  v.object({
    id: whole,
    answer: v.variant('kind', [
      v.object({ kind: v.literal('bytes'), bytes: text, tag }),
      v.object({ kind: v.literal('unchanged') }),
      v.object({ kind: v.literal('nothing') }),
      v.object({ kind: v.literal('written'), tag }),
      v.object({ kind: v.literal('clash') }),
      TroubleShape,
    ]),
  }),
]);
type Answer = Extract<v.InferOutput<typeof Answered>, { id: number }>['answer'];

const offline: Trouble = { kind: 'trouble', why: 'offline', wait: null };
const broken: Trouble = { kind: 'trouble', why: 'broken', wait: null };

export interface StoreLine {
  /** Whether a page of ours is there to answer. */
  isOpen(): boolean;
  store(place: AnyPlace, mode: Mode): Store;
}

/**
 * For the background, to be called while its script runs.
 * @param stir a page came, or something was written: look now.
 */
export function serveStores(stir: () => void): StoreLine {
  let port: Runtime.Port | null = null;
  let ids = 0;
  const waiting = new Map<number, (answer: Answer) => void>();

  browser.runtime.onConnect.addListener((came) => {
    if (came.name !== name) return;
    const asker = askerOf(came.sender, () => []);
    // the desk alone: a frame in somebody's page could answer in its place, or take it away
    if (asker?.who !== 'own' || asker.framed) return came.disconnect();
    port = came;
    came.onMessage.addListener((raw) => {
      const read = v.safeParse(Answered, raw);
      if (!read.success) return;
      if ('news' in read.output) return stir();
      waiting.get(read.output.id)?.(read.output.answer);
    });
    came.onDisconnect.addListener(() => {
      if (port === came) port = null;
      for (const answer of waiting.values()) answer(offline);
    });
    stir();
  });

  function ask(asked: Omit<Asked, 'id'>): Promise<Answer> {
    const to = port;
    if (to === null) return Promise.resolve(offline);
    const id = ++ids;
    return new Promise<Answer>((done) => {
      const late = setTimeout(() => done(offline), patience);
      waiting.set(id, (answer) => {
        clearTimeout(late);
        done(answer);
      });
      to.postMessage({ ...asked, id } satisfies Asked);
    }).finally(() => waiting.delete(id));
  }

  return {
    isOpen: () => port !== null,
    store: (place, mode) => ({
      async get(at, { tag: known = null, most }): Promise<Got> {
        const answer = await ask({ place, mode, get: { path: at, tag: known, most } });
        if (answer.kind === 'bytes') return { ...answer, bytes: bytesOf(answer.bytes) };
        return answer.kind === 'written' || answer.kind === 'clash' ? broken : answer;
      },
      async put(at, bytes, condition): Promise<Put> {
        const answer = await ask({ place, mode, put: { path: at, bytes: textOf(bytes), ...(condition && { condition }) } });
        return answer.kind === 'written' || answer.kind === 'clash' || answer.kind === 'trouble' ? answer : broken;
      },
    }),
  };
}

const close = async (store: LiveStore | Trouble): Promise<void> => ('close' in store ? store.close() : undefined);

/** For a page of ours: answer the background until `signal` aborts. The line opens again when the background has died. */
export function answerStores(open: OpenLive, signal: AbortSignal): void {
  const stores = new Map<string, { readonly mode: Mode; readonly store: Promise<LiveStore | Trouble> }>();
  let port: Runtime.Port | null = null;

  function storeAt(place: AnyPlace, mode: Mode): Promise<LiveStore | Trouble> {
    const key = JSON.stringify(place);
    const known = stores.get(key);
    if (known && (known.mode === 'lead' || mode === 'agent')) return known.store;
    void known?.store.then(close);
    const opening = open(place, mode).then((store) => {
      if ('kind' in store) stores.delete(key);
      else store.onNews((at) => say({ news: at }));
      return store;
    });
    stores.set(key, { mode, store: opening });
    return opening;
  }

  function say(message: v.InferOutput<typeof Answered>): void {
    try {
      port?.postMessage(message);
    } catch {
      // the background has just died; it asks again when it lives
    }
  }

  async function answer(raw: unknown): Promise<void> {
    const read = v.safeParse(Asked, raw);
    if (!read.success) return;
    const { id, place, mode, get, put } = read.output;
    const store = await storeAt(place, mode);
    if ('kind' in store) return say({ id, answer: store });
    const got = get ? await store.get(get.path, get) : put ? await store.put(put.path, bytesOf(put.bytes), put.condition) : broken;
    say({ id, answer: got.kind === 'bytes' ? { ...got, bytes: textOf(got.bytes) } : got });
  }

  function connect(): void {
    if (signal.aborted) return;
    const mine = browser.runtime.connect({ name });
    port = mine;
    mine.onMessage.addListener((raw) => void answer(raw));
    mine.onDisconnect.addListener(() => {
      port = null;
      setTimeout(connect, 1_000);
    });
  }

  connect();
  signal.addEventListener('abort', () => {
    port?.disconnect();
    for (const { store } of stores.values()) void store.then(close);
  });
}
