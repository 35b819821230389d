import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem, Reading } from '../consoles/console.ts';
import { consoles } from '../consoles/index.ts';
import { consoleAt } from '../consoles/match.ts';
import { readPage } from '../consoles/read.ts';
import { learn, parseTeachMap } from '../consoles/teach.ts';
import type { Lesson } from '../consoles/teach.ts';
import { localTime } from '../consoles/zones.ts';
import { openSaved } from './saved-page.ts';

/** `npm run -s read -- PAGE.html --url URL [--now ISO] [--teach MAP.json]`: what is read from a saved page, as one JSON object. */
const usage = 'npm run -s read -- PAGE.html --url URL [--now ISO] [--teach MAP.json]';
const options = { url: { type: 'string' }, now: { type: 'string' }, teach: { type: 'string' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [file] = positionals;
const { url } = values;
const now = values.now === undefined ? Date.now() : Date.parse(values.now);

if (file === undefined || url === undefined || Number.isNaN(now)) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const page = await openSaved(readFileSync(file, 'utf8'), url, besides(file));
  const lesson = values.teach === undefined ? knownAt(url) : learn(page, parseTeachMap(readFileSync(values.teach, 'utf8')));
  const zone = /[+-]\d{2}:\d{2}$/.exec(values.now ?? '')?.[0] ?? zoneOf(lesson) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reading =
    'console' in lesson
      ? readPage(page, lesson.console, { url, now, zone })
      : unread(values.teach === undefined ? null : 'taught', lesson.problem);
  print(reading, zone);
}

function print(
  { console, shop, buyer, orders, draft, messages, problems }: Omit<Reading, 'console'> & { readonly console: string | null },
  zone: string,
): void {
  const shown = messages.map(({ role, kind, text, at }) => ({ role, kind, text, at: at === null ? null : localTime(at, zone) }));
  process.stdout.write(`${JSON.stringify({ console, shop, buyer, orders, draft, messages: shown, problems })}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function knownAt(address: string): Lesson {
  const console = consoleAt(address, consoles);
  if (console) return { console };
  process.stderr.write(`No adapter knows ${address}; teach it with --teach MAP.json\n`);
  return { problem: { part: 'list', selector: address } };
}

function zoneOf(lesson: Lesson): string | undefined {
  return 'console' in lesson ? lesson.console.zone : undefined;
}

function unread(console: string | null, problem: Problem) {
  return { console, shop: null, buyer: { id: null, name: null }, orders: [], draft: '', messages: [], typing: false, problems: [problem] };
}

/** Browsers save the frames of a page as files beside it. */
function besides(of: string): (src: string) => string | null {
  return (src) => {
    const frame = join(dirname(of), decodeURI(src.split(/[?#]/)[0] ?? ''));
    const readable = src !== '' && !/^[a-z]+:|^\/|\.\./i.test(src) && basename(frame) !== basename(of) && existsSync(frame);
    return readable ? readFileSync(frame, 'utf8') : null;
  };
}
