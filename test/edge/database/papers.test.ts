import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { backupOf } from '../../../lib/database/backup.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { keepPaper, papersOf } from '../../../lib/database/papers.ts';
import { restore } from '../../../lib/database/restore.ts';

let made = 0;
const open = () => openDatabase(`papers-${++made}`, () => {});

test('papers of a kind come oldest first, and another kind has none of them', async () => {
  const db = await open();
  await keepPaper(db, 'drill', 'b', 'two', 20);
  await keepPaper(db, 'drill', 'a', 'one', 10);
  await keepPaper(db, 'drill-result', 'a', 'other', 5);
  expect(await papersOf(db, 'drill')).toEqual([
    { id: 'a', at: 10, text: 'one' },
    { id: 'b', at: 20, text: 'two' },
  ]);
  expect(await papersOf(db, 'measure')).toEqual([]);
});

test('kept again under its id it is replaced, and thrown away it is gone', async () => {
  const db = await open();
  await keepPaper(db, 'drill', 'a', 'one', 10);
  await keepPaper(db, 'drill', 'a', 'two', 20);
  expect(await papersOf(db, 'drill')).toEqual([{ id: 'a', at: 20, text: 'two' }]);
  await keepPaper(db, 'drill', 'a', null, 30);
  expect(await papersOf(db, 'drill')).toEqual([]);
});

test('what is damaged is left out, and the notes beside stay untouched', async () => {
  const db = await open();
  await db.put('notes', { id: 7 }, 'paper/drill/x');
  await db.put('notes', ['kept'], 'views');
  await keepPaper(db, 'drill', 'a', 'one', 10);
  expect(await papersOf(db, 'drill')).toHaveLength(1);
  expect(await db.get('notes', 'views')).toEqual(['kept']);
});

test('papers go into a backup and come back from it; those that are here stay as they are', async () => {
  const db = await open();
  await keepPaper(db, 'drill', 'a', 'one', 10);
  await keepPaper(db, 'measure', 'm', 'two', 20);
  await db.put('notes', { id: 7 }, 'paper/drill/broken');
  const bytes = new Uint8Array(await new Response(backupOf(db, 30)).arrayBuffer());
  const other = await open();
  await keepPaper(other, 'measure', 'm', 'newer', 40);
  expect(await restore(other, () => new Blob([bytes]).stream(), false)).toMatchObject({ others: 1 });
  expect(await papersOf(other, 'drill')).toEqual([{ id: 'a', at: 10, text: 'one' }]);
  expect(await papersOf(other, 'measure')).toEqual([{ id: 'm', at: 40, text: 'newer' }]);
});
