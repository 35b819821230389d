import type { RawFault } from './fault.ts';
import { vocabulary } from './vocabulary.ts';

const gap = '…';
const longest = 200;
const mostFrames = 8;

/**
 * What of an error's message may be kept: the words of `vocabulary` and plain signs between them. Names, numbers, addresses, quoted
 * drafts and whatever else stood there become `…`, so that nothing has to be recognised to be left out.
 */
export function scrubbed(message: string): string {
  const text = message.slice(0, 4 * longest).replaceAll(/\S*[/@=&\\]\S*/g, gap);
  const kept = (text.match(/[\p{L}\p{M}\p{N}_$]+|[^\p{L}\p{M}\p{N}_$]+/gu) ?? [])
    .map((part) => (/^[\p{L}\p{M}\p{N}_$]/u.test(part) ? wordOf(part) : part.replaceAll(/[^ '"().,:;]+/g, gap)))
    .join('');
  return kept
    .replaceAll(/…(?:[ '"().,:;]*…)+/g, gap)
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest);
}

function wordOf(word: string): string {
  if (vocabulary.has(word)) return word;
  const small = word.toLowerCase();
  return vocabulary.has(small) ? small : gap;
}

/** A name of an error that we know, else that it is one. */
export const nameOf = (name: string): string => (/^[A-Z]/.test(name) && vocabulary.has(name) ? name : 'Error');

/**
 * Where in our own files it happened, the innermost first. The message, which V8 writes before them, is taken away first, for it could
 * hold anything, even what looks like a place.
 * @param origin of the extension's own files, with a slash at the end.
 */
export function framesOf({ message, stack }: Pick<RawFault, 'message' | 'stack'>, origin: string): readonly string[] {
  const said = message === '' ? -1 : stack.indexOf(message);
  return stack
    .slice(said < 0 ? 0 : said + message.length)
    .split('\n')
    .flatMap((line) => frameIn(line, origin) ?? [])
    .slice(0, mostFrames);
}

/** The built files: a script of the pages, of the background, or a chunk under its content's hash. */
const place = /^((?:content-scripts\/|chunks\/|assets\/)?[a-z][a-z-]{0,30}(?:-[\w-]{8})?\.js):(\d{1,6}):(\d{1,6})\)?$/;

function frameIn(line: string, origin: string): string | null {
  const from = line.lastIndexOf(origin);
  const found = from < 0 ? null : place.exec(line.slice(from + origin.length).trim());
  return found && `${found[1]}:${found[2]}:${found[3]}`;
}
