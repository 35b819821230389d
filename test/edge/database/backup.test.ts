import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Case } from '../../../lib/cases/case.ts';
import { backupOf } from '../../../lib/database/backup.ts';
import { changeCase, changeOpenCase, caseById, latestCases } from '../../../lib/database/cases.ts';
import { Seal } from '../../../lib/database/backup-file.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { eraseBuyer, forgetOld } from '../../../lib/database/erase.ts';
import { handledOf, noteHandled } from '../../../lib/database/handled.ts';
import { restore } from '../../../lib/database/restore.ts';
import type { Database } from '../../../lib/database/schema.ts';
import { aCase, aPromise, keyOfACase, noon } from './a-case.ts';

let made = 0;
const open = () => openDatabase(`backup-${++made}`, () => {});
const put = (db: Database, one: Case) => changeOpenCase(db, { ...keyOfACase, buyer: `new ${one.id}` }, () => one);
const shown = (id: string) => ({ id, shown: noon, snoozed: null, done: null });

/** A stream of bytes as a file that can be read any number of times. */
async function fileOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const reading = (bytes: Uint8Array<ArrayBuffer>) => () => new Blob([bytes]).stream();

async function linesIn(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.trimEnd().split('\n');
}
const packed = (lines: readonly string[]) => new Uint8Array(gzipSync(`${lines.join('\n')}\n`));

/** Two cases, one of them closed, and a reminder that was shown. */
async function aStore(): Promise<Database> {
  const db = await open();
  await put(db, aCase());
  await put(db, aCase({ id: 'case-2', buyer: { id: '77', name: '周*' }, closed: noon, promises: [] }));
  await noteHandled(db, [{ id: 'r-1', case: 'case-1' }], shown);
  return db;
}

test('what was backed up can be restored into an empty store, whole', async () => {
  const file = await fileOf(backupOf(await aStore(), noon));
  const db = await open();
  expect(await restore(db, reading(file), false)).toEqual({
    made: noon,
    added: 2,
    newer: 0,
    kept: 0,
    erased: 0,
    others: 0,
    settings: {},
    uses: null,
  });
  expect(await caseById(db, 'case-1')).toEqual(aCase());
  expect((await handledOf(db, [{ id: 'case-1' }])).get('r-1')).toMatchObject({ shown: noon });
});

test('a dry run says the same as the restore and writes nothing', async () => {
  const file = await fileOf(backupOf(await aStore(), noon));
  const db = await open();
  await put(db, aCase({ summary: '旧', changed: noon - 1 }));
  const foretold = await restore(db, reading(file), true);
  expect(foretold).toEqual({ made: noon, added: 1, newer: 1, kept: 0, erased: 0, others: 0, settings: {}, uses: null });
  expect((await latestCases(db, 9)).map((one) => one.summary)).toEqual(['旧']);
  expect(await restore(db, reading(file), false)).toEqual(foretold);
});

test('restoring the same file again changes nothing', async () => {
  const file = await fileOf(backupOf(await aStore(), noon));
  const db = await open();
  await restore(db, reading(file), false);
  const before = await latestCases(db, 9);
  expect(await restore(db, reading(file), false)).toEqual({
    made: noon,
    added: 0,
    newer: 0,
    kept: 2,
    erased: 0,
    others: 0,
    settings: {},
    uses: null,
  });
  expect(await latestCases(db, 9)).toEqual(before);
});

test('what was changed here after the backup stays', async () => {
  const db = await aStore();
  const file = await fileOf(backupOf(db, noon));
  await changeCase(db, 'case-1', (before) => ({ ...before, summary: '后来改的', changed: noon + 5 }));
  await noteHandled(db, [{ id: 'r-1', case: 'case-1' }], (id) => ({ id, shown: noon, snoozed: null, done: noon + 5 }));
  expect(await restore(db, reading(file), false)).toMatchObject({ kept: 2 });
  expect((await caseById(db, 'case-1'))?.summary).toBe('后来改的');
  expect((await handledOf(db, [{ id: 'case-1' }])).get('r-1')?.done).toBe(noon + 5);
});

test('a store of many pages is backed up and restored to the last case', async () => {
  const db = await open();
  const tx = db.transaction('cases', 'readwrite');
  for (let index = 0; index < 450; index++) {
    const one = aCase({ id: `case-${String(index).padStart(4, '0')}`, changed: noon + index });
    await tx.store.put({ case: one, of: ['pinduoduo', '', '5501'], open: 1 });
  }
  await tx.done;
  const file = await fileOf(backupOf(db, noon));
  const other = await open();
  expect(await restore(other, reading(file), false)).toMatchObject({ added: 450 });
  expect(await latestCases(other, 1_000)).toEqual(await latestCases(db, 1_000));
});

test.for([
  ['a cut file', 'truncated', (lines: string[]) => packed(lines.slice(0, -1))],
  ['a file cut after a check', 'truncated', (lines: string[]) => packed(lines.slice(0, 4))],
  ['bytes cut in the middle', 'foreign', (lines: string[]) => packed(lines).slice(0, 20)],
  ['a changed word', 'damaged', (lines: string[]) => packed(lines.map((line) => line.replace('瓶口', '瓶底')))],
  ['a line left out', 'damaged', (lines: string[]) => packed(lines.toSpliced(1, 1))],
  [
    'two lines that changed places',
    'damaged',
    (lines: string[]) => packed([lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', ...lines.slice(3)]),
  ],
  ['lines added after the end', 'damaged', (lines: string[]) => packed([...lines, lines[1] ?? ''])],
  ['a file of a later form', 'newer', (lines: string[]) => packed(lines.with(0, '{"backup":"tuoda","schema":99,"made":1}'))],
  ['lines of something else', 'foreign', () => packed(['{"hello":"world"}'])],
  ['no lines', 'foreign', () => new Uint8Array(gzipSync(''))],
  ['a picture', 'foreign', () => new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])],
  ['nothing', 'foreign', () => new Uint8Array()],
] as const)('%s is refused with a word, and nothing is changed', async ([, reason, broken]) => {
  const file = await fileOf(backupOf(await aStore(), noon));
  const db = await open();
  await expect(restore(db, reading(broken(await linesIn(file))), false)).rejects.toMatchObject({ name: 'BackupRefused', reason });
  expect(await latestCases(db, 9)).toEqual([]);
});

test('a well sealed file with an impossible date is refused', async () => {
  const seal = new Seal();
  const lines = [
    JSON.stringify({ backup: 'tuoda', schema: 1, made: noon }),
    JSON.stringify({ case: aCase({ changed: 12 }) }),
    JSON.stringify({ end: { cases: 1, handled: 0, erased: 0 } }),
  ];
  for (const line of lines) seal.add(line);
  const file = packed([...lines, JSON.stringify({ check: await seal.close() })]);
  await expect(restore(await open(), reading(file), false)).rejects.toMatchObject({ reason: 'damaged', line: 2 });
});

test('a case that is damaged here is left out of the backup, so that it does not cost the others', async () => {
  const db = await aStore();
  const tx = db.transaction('cases', 'readwrite');
  await tx.store.put({ case: aCase({ id: 'damaged', changed: 12 }), of: ['', '', ''], open: 1 });
  await tx.done;
  const file = await fileOf(backupOf(db, noon));
  expect(await restore(await open(), reading(file), true)).toMatchObject({ added: 2 });
});

test('an erased buyer is gone from every shop, with a receipt that names nobody', async () => {
  const db = await aStore();
  await put(db, aCase({ id: 'case-3', shop: { id: null, name: '别家' }, closed: noon }));
  const receipt = await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon + 1);
  expect(receipt).toMatchObject({ at: noon + 1, cases: 2, entries: 2, promises: 2, reminders: 1 });
  expect(JSON.stringify(receipt)).not.toContain('5501');
  expect((await latestCases(db, 9)).map((one) => one.id)).toEqual(['case-2']);
  expect(await db.getAll('handled')).toEqual([]);
});

test('a buyer of the same key on another console is left alone', async () => {
  const db = await aStore();
  await put(db, aCase({ id: 'case-3', console: 'pinduoduo-2' }));
  await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon);
  expect((await latestCases(db, 9)).map((one) => one.id).toSorted()).toEqual(['case-2', 'case-3']);
});

test('a backup from before does not bring an erased buyer back', async () => {
  const db = await aStore();
  const file = await fileOf(backupOf(db, noon));
  await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon + 1);
  expect(await restore(db, reading(file), false)).toMatchObject({ erased: 1, kept: 1 });
  expect((await latestCases(db, 9)).map((one) => one.id)).toEqual(['case-2']);
});

test('old cases are forgotten only when they are closed and owe nothing', async () => {
  const db = await open();
  await put(db, aCase({ id: 'open', promises: [] }));
  await put(db, aCase({ id: 'owing', closed: noon }));
  await put(db, aCase({ id: 'over', closed: noon, promises: [aPromise({ state: 'kept' })] }));
  await put(db, aCase({ id: 'young', closed: noon, changed: noon + 10, promises: [] }));
  await noteHandled(db, [{ id: 'r', case: 'over' }], shown);
  expect(await forgetOld(db, noon + 10)).toBe(1);
  expect((await latestCases(db, 9)).map((one) => one.id).toSorted()).toEqual(['open', 'owing', 'young']);
  expect(await db.getAll('handled')).toEqual([]);
});
