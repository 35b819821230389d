import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { Restored } from '../messages.ts';
import { askerOf } from './asker.ts';
import { bytesOf, textOf } from './base64.ts';

/**
 * Backups between a page of ours, which can save and open files, and the background, which alone has the database.
 * Ports carry text only, so bytes travel as base64, a slice at a time and only when the other side asks for the next:
 * neither side ever holds a whole store.
 */
const name = 'backup';
const slice = 256 * 1024;

/** Why a file was not taken: what restore says of it, or that the background did not answer to the end. */
class BackupRefusal extends Error {
  readonly reason: 'foreign' | 'newer' | 'truncated' | 'damaged' | 'full' | 'unsaved' | 'silent';
  /** Line of the file, from 1; null where it is about no line. */
  readonly line: number | null;

  constructor(reason: BackupRefusal['reason'], line: number | null) {
    super(line === null ? reason : `${reason}, line ${line}`);
    this.name = 'BackupRefusal';
    this.reason = reason;
    this.line = line;
  }
}

const reason = v.picklist(['foreign', 'newer', 'truncated', 'damaged', 'full', 'unsaved', 'silent']);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const ToBackground = v.union([
  v.object({ backup: v.literal(true) }),
  v.object({ next: v.literal(true) }),
  v.object({ restore: v.object({ dryRun: v.boolean(), replace: v.boolean(), size: whole }) }),
  v.object({ bytes: v.pipe(v.string(), v.maxLength(2 * slice)), at: whole }),
]);
const ToPage = v.union([
  v.object({ bytes: v.string() }),
  v.object({ end: v.literal(true) }),
  v.object({ from: whole }),
  v.object({ restored: v.object({ made: whole, added: whole, newer: whole, kept: whole, erased: whole, others: whole }) }),
  v.object({ reason, line: v.nullable(whole) }),
]);
type Heard = v.InferOutput<typeof ToBackground>;
type Told = v.InferOutput<typeof ToPage>;

/**
 * For our pages: everything as one file.
 * @throws {BackupRefusal}
 */
export function takeBackup(): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return over<Blob>({ backup: true }, (told, say) => {
    if ('end' in told) return new Blob(parts, { type: 'application/gzip' });
    if (!('bytes' in told)) return null;
    parts.push(bytesOf(told.bytes));
    say({ next: true });
    return null;
  });
}

/**
 * For our pages: merge a file, or in a dry run only say what that would do; `replace` takes its policy, filters and settings
 * instead of those that are here.
 * @throws {BackupRefusal} and then nothing was changed, unless the disk filled up in between (`full`).
 */
export function giveBackup(file: Blob, dryRun: boolean, replace = false): Promise<Restored> {
  return over<Restored>({ restore: { dryRun, replace, size: file.size } }, (told, say) => {
    if ('restored' in told) return told.restored;
    if (!('from' in told)) return null;
    const { from } = told;
    void file
      .slice(from, from + slice)
      .arrayBuffer()
      .then((part) => say({ bytes: textOf(new Uint8Array(part)), at: from }));
    return null;
  });
}

function over<Answer>(ask: Heard, hear: (told: Told, say: (next: Heard) => void) => Answer | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name });
    const say = (next: Heard): void => port.postMessage(next);
    const end = (settle: () => void): void => {
      settle();
      port.disconnect();
    };
    port.onDisconnect.addListener(() => reject(new BackupRefusal('silent', null)));
    port.onMessage.addListener((raw) => {
      const told = v.safeParse(ToPage, raw);
      if (!told.success) return;
      if ('reason' in told.output) {
        const { reason: why, line } = told.output;
        return end(() => reject(new BackupRefusal(why, line)));
      }
      const answer = hear(told.output, say);
      if (answer !== null) end(() => resolve(answer));
    });
    say(ask);
  });
}

export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;
export interface Keeper {
  backup(): Promise<Bytes>;
  restore(file: () => Bytes, dryRun: boolean, replace: boolean): Promise<Restored>;
}

/** For the background: serve our own pages, and nobody else. To be called synchronously at start. */
export function serveBackups(keeper: Keeper): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    const asker = askerOf(port.sender, () => []);
    if (asker?.who !== 'own' || asker.framed) return port.disconnect();
    serve(port, keeper);
  });
}

function serve(port: Runtime.Port, keeper: Keeper): void {
  const tell = (told: Told): void => port.postMessage(told);
  const refuse = (error: unknown): void => tell(refusalOf(error));
  let reading: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null = null;
  let arrived: (bytes: Uint8Array<ArrayBuffer>, at: number) => void = () => {};

  async function begin(): Promise<void> {
    reading = (await keeper.backup()).getReader();
    await next();
  }

  async function next(): Promise<void> {
    const read = await reading?.read();
    tell(read?.value ? { bytes: textOf(read.value) } : { end: true });
  }

  /** The page's file, slice by slice from its beginning; another reading of it ends this one. */
  function fileOf(size: number): Bytes {
    let at = 0;
    return new ReadableStream({
      async pull(into) {
        if (at >= size) return into.close();
        const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
          arrived = (part, from) => from === at && resolve(part);
          tell({ from: at });
        });
        at += bytes.length || size;
        into.enqueue(bytes);
      },
    });
  }

  port.onMessage.addListener((raw) => {
    const heard = v.safeParse(ToBackground, raw);
    if (!heard.success) return;
    const asked = heard.output;
    if ('bytes' in asked) return arrived(bytesOf(asked.bytes), asked.at);
    if ('restore' in asked) {
      const { dryRun, replace, size } = asked.restore;
      return void keeper.restore(() => fileOf(size), dryRun, replace).then((restored) => tell({ restored }), refuse);
    }
    void ('next' in asked ? next() : begin()).catch(refuse);
  });
  port.onDisconnect.addListener(() => void reading?.cancel().catch(() => undefined));
}

function refusalOf(error: unknown): Told {
  const read = v.safeParse(v.object({ reason, line: v.optional(v.nullable(whole), null) }), error);
  return read.success ? read.output : { reason: 'unsaved', line: null };
}
