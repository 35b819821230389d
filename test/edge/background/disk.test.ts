import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeOpenCase, openCases } from '../../../lib/database/cases.ts';
import type { Database } from '../../../lib/database/schema.ts';
import { rollLog } from '../../../lib/database/roll-log.ts';
import { aCase, keyOfACase } from '../database/a-case.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import type { Care } from '../../../entrypoints/background/disk.ts';

const put = (db: Database) => changeOpenCase(db, keyOfACase, () => aCase());

/** A care that writes down what it is asked, over a disk that mends only while `mends`. */
function aCare() {
  const told: string[] = [];
  const state = { sound: false, mends: true };
  const care: Care = {
    isSound: async () => state.sound,
    async mend() {
      told.push('mend');
      if (!state.mends) throw new Error('still full');
      state.sound = true;
    },
    async doubt() {
      told.push('doubt');
      state.sound = false;
    },
  };
  return { care, told, state };
}

test('a disk is mended before the first write to it and not again while nothing fails', async () => {
  const { care, told } = aCare();
  const disk = diskOf('disk-1', care);
  await Promise.all([put(await disk()), put(await disk())]);
  await put(await disk());
  expect(told).toEqual(['mend']);
});

test('a disk that was mended in this life of the browser is trusted by the next background', async () => {
  const { care, told } = aCare();
  await put(await diskOf('disk-2', care)());
  await put(await diskOf('disk-2', care)());
  expect(told).toEqual(['mend']);
});

test('a disk that cannot be mended can be read but takes no write, and is tried again at the next need', async () => {
  const { care, told, state } = aCare();
  state.mends = false;
  const disk = diskOf('disk-3', care);
  const db = await disk();
  expect(await openCases(db)).toEqual([]);
  await expect(put(db)).rejects.toMatchObject({ name: 'NotSaved', reason: 'unsaved' });
  state.mends = true;
  await put(await disk());
  expect(await openCases(await disk())).toHaveLength(1);
  expect(told).toEqual(['mend', 'doubt', 'mend']);
});

test('a connection that the browser closed is opened anew, and the disk is doubted', async () => {
  const { care, told } = aCare();
  const disk = diskOf('disk-4', care);
  await put(await disk());
  (await disk()).close();
  await put(await disk());
  expect(told).toEqual(['mend', 'doubt', 'mend']);
});

test('rolling the log leaves nothing behind', async () => {
  await rollLog();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('tuoda-roll');
});
