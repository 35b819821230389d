import { sha256 } from './mark.ts';

/**
 * A backup file: gzip over lines of JSON.
 *   {"backup":"tuoda","schema":1,"made":…}
 *   {"case":{…}} and {"handled":{…}} and {"erased":{…}} and {"other":{"kind":…,"value":…}}, in blocks
 *   {"check":"…"} after each block and at the end
 *   {"end":{"cases":…,"handled":…,"erased":…,"others":…}} as the last line but one
 * Each check is SHA-256 over the check before it and the lines since, so that a file of any size is made and read in
 * little memory, and a cut, changed, missing or moved line is seen.
 */
export type Line =
  | { readonly backup: 'tuoda'; readonly schema: number; readonly made: number }
  | { readonly case: unknown }
  | { readonly handled: unknown }
  | { readonly erased: unknown }
  | { readonly other: unknown }
  | { readonly end: Counts }
  | { readonly check: string };

export interface Counts {
  readonly cases: number;
  readonly handled: number;
  readonly erased: number;
  /** Left out by the first two forms. */
  readonly others?: number | undefined;
}

/** Why a file is no backup that can be restored; nothing was changed. `line` counts from 1. */
export type BadBackup = 'foreign' | 'newer' | 'truncated' | 'damaged';

export class BackupRefused extends Error {
  readonly reason: BadBackup;
  readonly line: number;

  constructor(reason: BadBackup, line: number, options?: ErrorOptions) {
    super(`${reason}, line ${line}`, options);
    this.name = 'BackupRefused';
    this.reason = reason;
    this.line = line;
  }
}

/** Seals blocks of lines one after another. */
export class Seal {
  private last = '';
  private block = '';

  add(line: string): void {
    this.block += `${line}\n`;
  }

  async close(): Promise<string> {
    this.last = await sha256(this.last + this.block);
    this.block = '';
    return this.last;
  }
}

/** Lines as a compressed stream of bytes. */
export function packed(lines: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(into) {
      const { done, value } = await source.next();
      if (done) into.close();
      else into.enqueue(encoder.encode(`${value}\n`));
    },
  });
  return text.pipeThrough(new CompressionStream('gzip'));
}

/** A line longer than any case can be is a trap, not a backup. */
const longest = 8_000_000;

/**
 * The lines of a compressed stream.
 * @throws {BackupRefused} `foreign` where it is no gzip or no text, `truncated` where it ends too early.
 */
export async function* unpacked(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const text = bytes.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = text.getReader();
  let rest = '';
  let line = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      rest += value;
      const parts = rest.split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        line += 1;
        yield part;
      }
      if (rest.length > longest) throw new BackupRefused('foreign', line + 1);
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(line === 0 ? 'foreign' : 'truncated', line + 1, { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') throw new BackupRefused(line === 0 ? 'foreign' : 'truncated', line + 1);
}
