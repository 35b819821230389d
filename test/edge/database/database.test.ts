import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import {
  caseById,
  changeCase,
  changeOpenCase,
  latestCases,
  openCaseOf,
  openCases,
  owingCases,
  rowOf,
} from '../../../lib/database/cases.ts';
import { openDatabase, write } from '../../../lib/database/database.ts';
import { handledOf, noteHandled } from '../../../lib/database/handled.ts';
import { NotSaved } from '../../../lib/database/not-saved.ts';
import { aCase, aPromise, keyOfACase, noon } from './a-case.ts';

let made = 0;
const aName = () => `test-${++made}`;
const open = (name = aName()) => openDatabase(name, () => {});

test('what is written is there for whoever opens the database next', async () => {
  const name = aName();
  const db = await open(name);
  await changeOpenCase(db, keyOfACase, () => aCase());
  db.close();
  expect(await openCaseOf(await open(name), keyOfACase)).toEqual(aCase());
});

test('every write asks for strict durability and answers after the transaction is complete', async () => {
  const db = await open();
  let complete = false;
  const seen = await write(db, ['cases'], async (tx) => {
    void tx.done.then(() => (complete = true));
    await tx.objectStore('cases').put(rowOf(aCase()));
    return { durability: tx.durability, complete };
  });
  expect(seen).toEqual({ durability: 'strict', complete: false });
  expect(complete).toBe(true);
});

test('two windows that open a case of the same buyer at once get one case', async () => {
  const name = aName();
  const [one, two] = await Promise.all([open(name), open(name)]);
  const first = changeOpenCase(one, keyOfACase, (found) => found ?? aCase({ id: 'first' }));
  const second = changeOpenCase(two, keyOfACase, (found) => found ?? aCase({ id: 'second' }));
  const ids = (await Promise.all([first, second])).map((each) => each?.id);
  expect(new Set(ids).size).toBe(1);
  expect(await openCases(one)).toHaveLength(1);
});

test('two changes of one case at once are both kept', async () => {
  const name = aName();
  const [one, two] = await Promise.all([open(name), open(name)]);
  await changeOpenCase(one, keyOfACase, () => aCase({ orders: [] }));
  await Promise.all([
    changeCase(one, 'case-1', (before) => ({ ...before, orders: [...before.orders, 'a'] })),
    changeCase(two, 'case-1', (before) => ({ ...before, orders: [...before.orders, 'b'] })),
  ]);
  expect((await caseById(one, 'case-1'))?.orders.toSorted()).toEqual(['a', 'b']);
});

test('a case of one shop is not found under another', async () => {
  const db = await open();
  await changeOpenCase(db, keyOfACase, () => aCase());
  expect(await openCaseOf(db, { ...keyOfACase, shop: '别家' })).toBeNull();
  expect(await openCaseOf(db, { ...keyOfACase, shop: null })).toBeNull();
});

test('a closed case is kept but is no longer the open case of its buyer', async () => {
  const db = await open();
  await changeOpenCase(db, keyOfACase, () => aCase());
  await changeCase(db, 'case-1', (before) => ({ ...before, closed: noon }));
  expect(await openCaseOf(db, keyOfACase)).toBeNull();
  expect(await openCases(db)).toEqual([]);
  expect(await latestCases(db, 10)).toHaveLength(1);
});

test('cases come by their last change, the latest first, as many as asked for', async () => {
  const db = await open();
  for (const [index, id] of ['a', 'b', 'c'].entries()) {
    await changeOpenCase(db, { ...keyOfACase, buyer: id }, () => aCase({ id, buyer: { id, name: null }, changed: noon + index }));
  }
  expect((await latestCases(db, 2)).map((one) => one.id)).toEqual(['c', 'b']);
});

test.for([
  ['no room on the disk', new DOMException('no room', 'QuotaExceededError'), 'full'],
  ['no room, in the words of Chromium', new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError'), 'full'],
  ['a refusal of another kind', new DOMException('inside', 'UnknownError'), 'unsaved'],
  ['a fault in the change itself', new Error('a fault'), 'unsaved'],
] as const)('%s undoes the whole change and is told', async ([, fault, reason]) => {
  const db = await open();
  const failed = write(db, ['cases', 'handled'], async (tx) => {
    await tx.objectStore('cases').put(rowOf(aCase()));
    await tx.objectStore('handled').put({ id: 'r', case: 'case-1', shown: 1, snoozed: null, done: null });
    throw fault;
  });
  await expect(failed).rejects.toMatchObject({ name: 'NotSaved', reason });
  expect(await openCases(db)).toEqual([]);
  expect([...(await handledOf(db, [{ id: 'case-1' }])).values()]).toEqual([]);
});

test('a transaction that the browser aborts by itself is told as not saved', async () => {
  const db = await open();
  const failed = write(db, ['cases'], async (tx) => {
    await tx.objectStore('cases').put(rowOf(aCase()));
    tx.abort();
  });
  await expect(failed).rejects.toBeInstanceOf(NotSaved);
  expect(await caseById(db, 'case-1')).toBeNull();
});

test('a transaction that may only delete, as Firefox gives after a full disk, is followed by one that may write', async () => {
  const db = await open();
  let tries = 0;
  const answer = await write(db, ['cases'], async (tx) => {
    if (++tries === 1) throw new DOMException('did not allow mutations', 'InvalidStateError');
    await tx.objectStore('cases').put(rowOf(aCase()));
    return tries;
  });
  expect([answer, (await caseById(db, 'case-1'))?.id]).toEqual([2, 'case-1']);
});

test('a case that is not there cannot be changed', async () => {
  await expect(changeCase(await open(), 'nobody', (one) => one)).rejects.toMatchObject({ reason: 'missing' });
});

test('a damaged row is never shown as a case and does not hide the others', async () => {
  const name = aName();
  const db = await open(name);
  await changeOpenCase(db, keyOfACase, () => aCase());
  const { promises: _promises, ...half } = aCase({ id: 'half' });
  const raw = await openDB(name);
  await raw.put('cases', { ...rowOf(aCase()), case: half });
  expect((await openCases(db)).map((one) => one.id)).toEqual(['case-1']);
  expect(await caseById(db, 'half')).toBeNull();
});

test('a database of a later version is left alone and told', async () => {
  const name = aName();
  (await openDB(name, 999)).close();
  await expect(open(name)).rejects.toMatchObject({ reason: 'newer' });
});

test('an open database lets a later version go by and says that it is lost', async () => {
  const name = aName();
  let lost = false;
  await openDatabase(name, () => (lost = true));
  (await openDB(name, 999)).close();
  expect(lost).toBe(true);
});

test('a row knows the earliest of its open promises and none when nothing is owed', () => {
  const promises = [
    aPromise({ due: 300 }),
    aPromise({ id: 'p-2', due: 200 }),
    aPromise({ id: 'p-3', due: 100, state: 'kept' }),
    aPromise({ id: 'p-4', due: null }),
  ];
  expect(rowOf(aCase({ promises }))).toMatchObject({ due: 200, open: 1 });
  expect('due' in rowOf(aCase({ promises: [] }))).toBe(false);
  expect('open' in rowOf(aCase({ closed: noon }))).toBe(false);
});

test('a closed case that still owes something is among those that reminders are made from', async () => {
  const db = await open();
  await changeOpenCase(db, keyOfACase, () => aCase({ closed: noon }));
  expect(await owingCases(db)).toHaveLength(1);
  await changeCase(db, 'case-1', (before) => ({ ...before, promises: [aPromise({ state: 'kept' })] }));
  expect(await owingCases(db)).toEqual([]);
});

test('notes on reminders add up and are all written or none', async () => {
  const db = await open();
  const both = [
    { id: 'r-1', case: 'case-1' },
    { id: 'r-2', case: 'case-1' },
  ];
  await noteHandled(db, both, (id) => ({ id, shown: noon, snoozed: null, done: null }));
  await noteHandled(db, both.slice(0, 1), (id, before) => ({ id, shown: before?.shown ?? null, snoozed: null, done: noon + 7 }));
  const refused = noteHandled(db, both, (id, before) => {
    if (id === 'r-2') throw new Error('a fault');
    return { id, shown: before?.shown ?? null, snoozed: null, done: 99 };
  });
  await expect(refused).rejects.toMatchObject({ reason: 'unsaved' });
  expect([...(await handledOf(db, [{ id: 'case-1' }])).values()]).toEqual([
    { id: 'r-1', case: 'case-1', shown: noon, snoozed: null, done: noon + 7 },
    { id: 'r-2', case: 'case-1', shown: noon, snoozed: null, done: null },
  ]);
});
