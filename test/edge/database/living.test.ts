import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addCase, changeCase } from '../../../lib/database/cases.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { eraseBuyer } from '../../../lib/database/erase.ts';
import { handledOf, noteHandled } from '../../../lib/database/handled.ts';
import { briefly, livingCases } from '../../../lib/database/living.ts';
import { asShown, remindersFor } from '../../../lib/reminders/reminders.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { moveCase, setPromise } from '../../../lib/cases/cases.ts';
import { aCase, aPromise, noon } from './a-case.ts';

let made = 0;
const open = () => openDatabase(`living-${++made}`, () => {});
const ids = async (db: Awaited<ReturnType<typeof open>>) => (await livingCases(db)).map((one) => one.id);

test('a case lives while it is open or owes something, and the memory says what the disk says', async () => {
  const name = `living-${++made}`;
  const db = await openDatabase(name, () => {});
  await addCase(db, aCase());
  expect(await ids(db)).toEqual(['case-1']);
  await changeCase(db, 'case-1', (one) => moveCase(one, { id: 'e', now: noon + 1, to: 'closed' }));
  expect(await ids(db)).toEqual(['case-1']);
  await changeCase(db, 'case-1', (one) => setPromise(one, { id: 'k', now: noon + 2, promise: 'p-1', state: 'kept' }));
  expect([await ids(db), await db.getAll('living')]).toEqual([[], []]);
  await addCase(db, aCase({ id: 'case-2' }));
  expect(await ids(db)).toEqual(['case-2']);
  expect(await ids(await openDatabase(name, () => {}))).toEqual(['case-2']);
  await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon);
  expect(await ids(db)).toEqual([]);
});

test('what is written while the living cases are read for the first time is not missed', async () => {
  const db = await open();
  await addCase(db, aCase());
  const [, read] = await Promise.all([addCase(db, aCase({ id: 'case-2', buyer: { id: '2', name: null } })), livingCases(db)]);
  expect(read.length).toBeGreaterThan(0);
  expect((await ids(db)).toSorted()).toEqual(['case-1', 'case-2']);
});

test('what was done to a reminder while it was asked for is not forgotten', async () => {
  const db = await open();
  await addCase(db, aCase());
  await livingCases(db);
  const reminder = { id: 'case-1/p-1/due/1', case: 'case-1' };
  await Promise.all([noteHandled(db, [reminder], (id, before) => asShown(id, before, noon)), handledOf(db, [{ id: 'case-1' }])]);
  expect((await handledOf(db, [{ id: 'case-1' }])).get(reminder.id)?.shown).toBe(noon);
});

test('a case in brief reminds of the same as the whole one', () => {
  const entry = (id: string, kind: 'sent' | 'buyer', at: number) => ({ id, kind, at, text: '我们正在查', findings: [] });
  const long = aCase({
    timeline: [entry('a', 'sent', noon), entry('b', 'buyer', noon + 5), entry('c', 'sent', noon + 9), entry('d', 'buyer', noon + 11)],
    promises: [aPromise(), aPromise({ id: 'p-2', state: 'kept', due: noon + 60_000 })],
  });
  const kept = setPromise(long, { id: 'k', now: noon + 20, promise: 'p-1', state: 'kept' });
  for (const one of [long, kept]) {
    const reckoning = { policy: builtIn, now: noon + 100 * 3_600_000, quiet: null, timeZone: 'UTC' };
    expect(remindersFor(briefly(one), reckoning)).toEqual(remindersFor(one, reckoning));
  }
});
