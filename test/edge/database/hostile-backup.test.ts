import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Seal } from '../../../lib/database/backup-file.ts';
import { latestCases } from '../../../lib/database/cases.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { restore } from '../../../lib/database/restore.ts';
import type { Database } from '../../../lib/database/schema.ts';
import { aCase, noon } from './a-case.ts';

let made = 0;
const open = () => openDatabase(`hostile-${++made}`, () => {});
const reading = (bytes: Uint8Array<ArrayBuffer>) => () => new Blob([bytes]).stream();
const packed = (text: string) => new Uint8Array(gzipSync(text));

/** Lines as a file whose every seal is right: whoever makes a file can make those. */
async function sealed(lines: readonly string[], counts: object): Promise<Uint8Array<ArrayBuffer>> {
  const seal = new Seal();
  const all: string[] = [];
  const say = (line: string) => {
    seal.add(line);
    all.push(line);
  };
  say(JSON.stringify({ backup: 'tuoda', schema: 3, made: noon }));
  lines.forEach(say);
  all.push(JSON.stringify({ check: await seal.close() }));
  say(JSON.stringify({ end: { cases: 0, handled: 0, erased: 0, others: 0, ...counts } }));
  all.push(JSON.stringify({ check: await seal.close() }));
  return packed(`${all.join('\n')}\n`);
}
const other = (kind: string, value: string) => `{"other":{"kind":"${kind}","value":${value}}}`;
const poison = '{"__proto__":{"poisoned":true},"constructor":{"prototype":{"poisoned":true}}}';
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Everything in the database, store by store. */
async function rowsIn(db: Database): Promise<unknown> {
  return Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)]));
}

test.for([
  ['a case that is a poisoned object', [`{"case":${poison}}`], { cases: 1 }],
  ['a case with fields of no case', [JSON.stringify({ case: { ...aCase(), step: 'owned' } })], { cases: 1 }],
  ['a case whose texts are numbers', [JSON.stringify({ case: { ...aCase(), summary: 7 } })], { cases: 1 }],
  ['a policy of raw patterns in unknown places', [other('policy', '{"version":1,"patterns":["(a+)+$"]}')], { others: 1 }],
  ['filters that are none', [other('views', poison)], { others: 1 }],
  ['a template without words', [other('template', `{"template":${poison},"history":[]}`)], { others: 1 }],
  ['a verdict of no rule', [other('verdict', '{"id":"","at":-1}')], { others: 1 }],
  ['a paper of no kind', [other('paper', deep(10_000))], { others: 1 }],
  ['a kind that does not exist', [other('keys', '{}')], { others: 1 }],
  ['more than it counts', [JSON.stringify({ case: aCase() })], { cases: 2 }],
] as const)('a well sealed file with %s is refused whole', async ([, lines, counts]) => {
  const db = await open();
  const before = await rowsIn(db);
  const good = JSON.stringify({ case: aCase({ id: 'good' }) });
  const file = await sealed([good, ...lines], { ...counts, cases: 1 + ('cases' in counts ? counts.cases : 0) });
  await expect(restore(db, reading(file), false)).rejects.toMatchObject({ reason: 'damaged' });
  expect(await rowsIn(db)).toEqual(before);
  expect(Reflect.get({}, 'poisoned')).toBeUndefined();
});

test('settings of any form are handed on unread, and poison nothing', async () => {
  const db = await open();
  for (const value of [poison, `{"lang":${deep(50_000)}}`]) {
    const restored = await restore(db, reading(await sealed([other('settings', value)], { others: 1 })), false);
    expect(typeof restored.settings).toBe('object');
  }
  expect(Reflect.get({}, 'poisoned')).toBeUndefined();
});

test('what is written in a case is words, whatever they look like', async () => {
  const db = await open();
  const words = '<img src=x onerror=alert(1)> \u202e=1+1 \ud83d';
  const file = await sealed([JSON.stringify({ case: aCase({ summary: words }) })], { cases: 1 });
  await restore(db, reading(file), false);
  expect((await latestCases(db, 1)).map((one) => one.summary)).toEqual([words]);
});

/** Files of kilobytes that unpack to what no machine holds. */
const head = `${JSON.stringify({ backup: 'tuoda', schema: 3, made: noon })}\n`;
const bomb = (unit: string, size: number) => packed(head + unit.repeat(Math.ceil(size / unit.length)));
test.for([
  ['one line that never ends', () => packed(head + ' '.repeat(60_000_000)), 'foreign'],
  [
    'lines that never come to a check',
    () => bomb(`${JSON.stringify({ case: aCase({ summary: 'a'.repeat(20_000) }) })}\n`, 150_000_000),
    'damaged',
  ],
  ['empty lines without end', () => bomb('\n', 60_000_000), 'damaged'],
] as const)('%s are given up early', { timeout: 60_000 }, async ([, make, reason]) => {
  const db = await open();
  const bytes = make();
  expect(bytes.length).toBeLessThan(1_000_000);
  await expect(restore(db, reading(bytes), false)).rejects.toMatchObject({ reason });
  expect(await latestCases(db, 9)).toEqual([]);
});

test('a file with any byte bent is refused, or says what it said before', { timeout: 120_000 }, async () => {
  const whole = await sealed([JSON.stringify({ case: aCase() })], { cases: 1 });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bent = whole.slice();
      bent[at] = (bent[at] ?? 0) ^ by;
      const db = await open();
      const result = await restore(db, reading(bent), false).catch((error: unknown) => error);
      const kept = await latestCases(db, 9);
      if (result instanceof Error) {
        expect(result).toMatchObject({ name: 'BackupRefused' });
        expect(kept).toEqual([]);
      } else expect(kept).toEqual([aCase()]);
    }),
    { numRuns: 150, seed: 22_11 },
  );
});
