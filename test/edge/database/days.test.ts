import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCase, changeCase } from '../../../lib/database/cases.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { countTalk, insightsOf, latelyCounted } from '../../../lib/database/days.ts';
import { eraseBuyer } from '../../../lib/database/erase.ts';
import { savePolicy } from '../../../lib/database/policies.ts';
import { relist } from '../../../lib/database/relist.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { aCase, noon } from './a-case.ts';

let made = 0;
const open = () => openDatabase(`days-${++made}`, () => undefined);
const today = '2026-11-22';
const goods = (name: string) => ({ ...aCase().form, goods: name });

test('a case is counted on the day of the shop on which it was opened, once, however often it changes', async () => {
  const db = await open();
  await addCase(db, aCase({ opened: Date.UTC(2026, 10, 21, 17), form: goods('花瓶') }));
  await changeCase(db, 'case-1', (one) => ({ ...one, form: { ...one.form, cause: 'logistics', goods: '水壶' } }));
  const { weeks } = await insightsOf(db, today, 1);
  expect(weeks[0]?.counts).toMatchObject({ cases: 1, 'cause|logistics': 1, 'goods|水壶': 1 });
  expect(weeks[0]?.counts['goods|花瓶']).toBeUndefined();
  expect(await db.getAllKeys('days')).toEqual([`case/${today}`]);
  expect(await latelyCounted(db, today)).toMatchObject({ 'goods|水壶': 1 });
});

test('an erased buyer leaves no count behind', async () => {
  const db = await open();
  await addCase(db, aCase());
  await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon);
  expect(await db.getAllKeys('days')).toEqual([]);
});

test('counted anew, the sums are the same, and another zone moves a case to another day', async () => {
  const db = await open();
  for (let at = 0; at < 20; at++) await addCase(db, aCase({ id: `c${at}`, opened: noon - at * 11 * 3_600_000 }));
  const before = await insightsOf(db, today, 4);
  await db.put('notes', '', 'relist');
  await relist(db);
  expect(await insightsOf(db, today, 4)).toEqual(before);
  await savePolicy(db, { ...builtIn, timeZone: 'America/New_York' });
  await relist(db);
  expect(await db.getAllKeys('days')).not.toContain(`case/${today}`);
  expect((await insightsOf(db, today, 4)).weeks.reduce((sum, { counts }) => sum + (counts['cases'] ?? 0), 0)).toBe(20);
});

test('a message that is told twice counts once; what has no message counts always', async () => {
  const db = await open();
  for (let at = 0; at < 2; at++) await countTalk(db, today, 'm-1', { messages: 1 });
  for (let at = 0; at < 2; at++) await countTalk(db, today, null, { 'mended|4|insults': 1 });
  expect((await insightsOf(db, today, 1)).weeks[0]?.counts).toEqual({ messages: 1, 'mended|4|insults': 2 });
});

test('a damaged row counts nothing and hinders nothing', async () => {
  const db = await open();
  await db.put('days', JSON.parse('{"cases":"many","open":2}'), `case/${today}`);
  await addCase(db, aCase());
  expect((await insightsOf(db, today, 1)).weeks[0]?.counts).toMatchObject({ cases: 1, open: 3 });
});

test('whatever is done to cases, the counts of the days are those of the cases', async () => {
  const change = fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('', '花瓶', '水壶'), closed: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const db = await open();
      for (const { id, name, closed } of changes) {
        const after = aCase({ id, form: goods(name), closed: closed ? noon + 1 : null });
        await changeCase(db, id, () => after).catch(() => addCase(db, after));
      }
      const before = await insightsOf(db, today, 1);
      await db.put('notes', '', 'relist');
      await relist(db);
      expect(await insightsOf(db, today, 1)).toEqual(before);
      db.close();
    }),
    { numRuns: 12 },
  );
});
