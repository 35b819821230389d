import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openCases } from '../../../lib/database/cases.ts';
import { rollLog } from '../../../lib/database/roll-log.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import type { Care } from '../../../entrypoints/background/disk.ts';

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

test('a disk is mended before its first use and not again while nothing fails', async () => {
  const { care, told } = aCare();
  const disk = diskOf('disk-1', care);
  await Promise.all([disk(), disk()]);
  await disk();
  expect(told).toEqual(['mend']);
});

test('a disk that was mended in this life of the browser is trusted by the next background', async () => {
  const { care, told } = aCare();
  await diskOf('disk-2', care)();
  await diskOf('disk-2', care)();
  expect(told).toEqual(['mend']);
});

test('a disk that cannot be mended is not used, and is tried again at the next need', async () => {
  const { care, told, state } = aCare();
  state.mends = false;
  const disk = diskOf('disk-3', care);
  await expect(disk()).rejects.toThrow('still full');
  state.mends = true;
  expect(await openCases(await disk())).toEqual([]);
  expect(told).toEqual(['mend', 'doubt', 'mend']);
});

test('a connection that the browser closed is opened anew, and the disk is doubted', async () => {
  const { care, told } = aCare();
  const disk = diskOf('disk-4', care);
  (await disk()).close();
  expect(await openCases(await disk())).toEqual([]);
  expect(told).toEqual(['mend', 'doubt', 'mend']);
});

test('rolling the log leaves nothing behind', async () => {
  await rollLog();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('tuoda-roll');
});
