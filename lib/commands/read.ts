import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { consoles } from '../consoles/index.ts';
import { consoleAt } from '../consoles/match.ts';
import { readPage } from '../consoles/read.ts';
import { openSaved } from './saved-page.ts';
import { localTime } from '../consoles/zones.ts';

/** `npm run -s read -- PAGE.html --url URL [--now ISO]`: what the adapter for URL reads from a saved page, as one JSON object. */
const { values, positionals } = parseArgs({ options: { url: { type: 'string' }, now: { type: 'string' } }, allowPositionals: true });
const [page] = positionals;
const { url } = values;
const now = values.now === undefined ? Date.now() : Date.parse(values.now);
const known = url === undefined ? null : consoleAt(url, consoles);

if (page === undefined || url === undefined || Number.isNaN(now)) {
  process.stderr.write('npm run -s read -- PAGE.html --url URL [--now ISO]\n');
  process.exitCode = 2;
} else if (!known) {
  process.stderr.write(`No adapter knows ${url}\n`);
  process.exitCode = 1;
} else {
  const beside = (src: string): string | null => {
    const file = join(dirname(page), decodeURI(src.split(/[?#]/)[0] ?? ''));
    return src !== '' && !/^[a-z]+:|^\/|\.\./i.test(src) && basename(file) !== basename(page) && existsSync(file)
      ? readFileSync(file, 'utf8')
      : null;
  };
  const zone = /[+-]\d{2}:\d{2}$/.exec(values.now ?? '')?.[0] ?? known.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const document = await openSaved(readFileSync(page, 'utf8'), url, beside);
  const { messages, shop, buyer, orders, draft, problems } = readPage(document, known, { url, now, zone });
  const shown = messages.map(({ role, kind, text, at }) => ({ role, kind, text, at: at === null ? null : localTime(at, zone) }));
  process.stdout.write(`${JSON.stringify({ console: known.id, shop, buyer, orders, draft, messages: shown, problems })}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
