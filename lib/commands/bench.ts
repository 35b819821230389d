import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeCaseStore } from '../../test/bench/case-store.ts';
import { makeConversation, makeDrafts, makePhrases } from '../../test/bench/drafts.ts';
import { timeChatLog } from '../../test/bench/chat-log.ts';
import { timeLongThread } from '../../test/bench/long-thread.ts';
import { timeImport } from '../../test/bench/import.ts';
import { measure } from '../../test/bench/measure.ts';
import { makeLibrarySearch } from '../../test/bench/library-search.ts';
import { timeNewMessages } from '../../test/bench/new-message.ts';
import { makeFindables, makePlainSearch, queries } from '../../test/bench/templates.ts';
import { timeTeam } from '../../test/bench/team.ts';
import { timeReading } from '../../test/bench/understanding.ts';
import { timeAlex, timeTextlint } from '../../test/bench/trade-tools.ts';
import { openBuild, sizes } from '../../test/built/built.ts';
import { builds } from '../../test/browsers/driver.ts';
import { judgeCase } from '../audit/judge.ts';
import { readLine } from '../audit/line.ts';
import { understand } from '../conversation/understand.ts';
import { builtIn } from '../policy/built-in.ts';
import { checkAll } from '../taboos/check-all.ts';
import { check } from '../taboos/check.ts';
import { indexOf, search } from '../templates/search.ts';
import FastScanner from 'fastscan';

// Prints one JSON object a line. Times in milliseconds, sizes in kilobytes after gzip.
const tell = (what: string, numbers: object) => console.log(JSON.stringify({ what, ...numbers }));

const now = Date.parse('2026-11-22T10:00:00+08:00');
const drafts = makeDrafts(500);
const phrases = makePhrases();
const conversation = makeConversation(now);
const scanner = new FastScanner([...phrases]);
const aPhrase = { severity: 'warn', taboo: 0, why: '', instead: '' } as const;
let sum = 0;
const pass = (draft: string) => {
  for (let index = 0; index < draft.length; index++) sum += draft.charCodeAt(index);
};

tell('input', {
  drafts: drafts.length,
  characters: drafts.reduce((all, one) => all + one.length, 0) / drafts.length,
  messages: conversation.messages.length,
  node: process.version,
});
const understanding = understand(conversation);
tell('check in the page', await measure(drafts, 20, (draft) => check(draft, conversation, builtIn, now, understanding)));
tell('whole check', await measure(drafts, 4, (draft) => checkAll(draft, conversation, builtIn, now, understanding)));
tell('check without a conversation', await measure(drafts, 20, (draft) => check(draft, null, builtIn, null, null)));
const many = {
  ...builtIn,
  phrases: Array.from({ length: 20_000 }, (_, i) => ({ ...aPhrase, find: `词${String.fromCharCode(0x4e00 + (i % 9000))}${i}` })),
};
tell('check in the page, 20000 team phrases', await measure(drafts, 10, (draft) => check(draft, conversation, many, now, understanding)));
const records = readFileSync(new URL('../../test/core/taboos.heldout.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** A file of distinct threads is the dearest, an export that repeats each thread with every reply of it the commonest. */
let marked = 0;
const aside = (line: string) => line.replaceAll(/"text":"/g, `$&${marked++} `);
for (const [what, suggested, made] of [
  ['audit of one record', true, String],
  ['audit of one record, without suggestions', false, String],
  ['audit of one record, no thread seen twice', true, aside],
] as const) {
  const audit = await measure(records, 4, (line) => {
    const one = readLine(made(line));
    if (!('error' in one)) judgeCase(one, suggested);
  });
  tell(what, { ...audit, perSecond: Math.round(1000 / audit.mean) });
}
// the first thousands are slow in a fresh process: fewer would tell too much. MESSAGES=10000 is enough to compare two builds
tell('chat log, one worker of the desk', timeChatLog(Number(process.env['MESSAGES'] ?? 100_000)));
tell('understand', await measure(drafts, 4, (draft) => understand(makeConversation(now, draft))));
for (const [what, timing] of await timeReading(drafts, now)) tell(what, timing);
for (const [what, numbers] of await timeTeam(now)) tell(what, numbers);
tell('fastscan, 1000 phrases', await measure(drafts, 20, (draft) => scanner.search(draft)));
tell('bare pass', await measure(drafts, 20, pass));
tell('textlint with prh, 1000 phrases', await timeTextlint(drafts.slice(0, 40), phrases, 2));
tell('alex, English drafts', await timeAlex(60));
const findables = makeFindables(10_000);
const index = indexOf(findables);
const plainly = makePlainSearch(findables);
tell('search, 10000 templates', await measure(queries, 50, (query) => search(index, query)));
tell('plain search, 10000 templates', await measure(queries, 50, plainly));
tell('minisearch, 10000 templates', await measure(queries, 50, makeLibrarySearch(findables)));
if (existsSync(join(builds.chromium, 'manifest.json'))) tell('new message to updated panel, Chromium', await timeNewMessages(30));
for (const browser of ['chromium', 'firefox'] as const) {
  if (existsSync(join(builds[browser], 'manifest.json'))) tell(`5000 templates imported, ${browser}`, await timeImport(browser, 5_000));
}
if (existsSync(join(builds.chromium, 'manifest.json'))) tell('a thread of 5000 rows in Chromium, our script', await timeLongThread(5_000));
for (const browser of ['chromium', 'firefox'] as const) {
  // a hundred thousand cases are listed for minutes: asked for by CASES=100000
  if (existsSync(join(builds[browser], 'manifest.json'))) await timeCaseStore(browser, Number(process.env['CASES'] ?? 5_000), tell);
  if (existsSync(join(builds[browser], 'manifest.json'))) tell(`sizes, ${browser}`, sizes(openBuild(browser)));
}
if (sum < 0) tell('impossible', {});
