import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../lib/cases/case.ts';
import { steps } from '../../../lib/cases/case.ts';
import { editCase } from '../../../lib/cases/edits.ts';
import type { Filter } from '../../../lib/cases/filter.ts';
import { causes } from '../../../lib/cases/form.ts';
import { headOf } from '../../../lib/cases/head.ts';
import { textOf } from '../../../lib/cases/marks.ts';
import { plainly } from '../../../lib/cases/grams.ts';
import { addCase, changeCase } from '../../../lib/database/cases.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { eraseBuyer } from '../../../lib/database/erase.ts';
import { countCases, findCases, idsOf } from '../../../lib/database/find-cases.ts';
import { noteRelist, relist } from '../../../lib/database/relist.ts';
import { write } from '../../../lib/database/database.ts';
import type { Database, StoreName } from '../../../lib/database/schema.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { aCase, noon } from './a-case.ts';

const hour = 3_600_000;
let made = 0;
const fresh = () => openDatabase(`find-${++made}`, () => {});

const goods = ['青釉花瓶 高款', '玻璃保鲜盒5件套', 'Stainless kettle K-202', '红富士苹果5斤', ''] as const;
const wishes = ['要求补发一个新的', '退款退到原路', 'send a new lid please', '要一个说法', ''] as const;
const words = ['花瓶', '瓶', '补发', '退款退', 'kettle', 'ket', 'k', '2611', '400012', '物流', '青釉 补发', 'nothing of it', '发一', '5斤'];

const someCase = fc.record({
  buyer: fc.integer({ min: 0, max: 5 }),
  goods: fc.constantFrom(...goods),
  wish: fc.constantFrom(...wishes),
  cause: fc.option(fc.constantFrom(...causes), { nil: null }),
  step: fc.constantFrom(...steps),
  console: fc.constantFrom('pinduoduo', 'jd', 'by-hand'),
  opened: fc.integer({ min: noon - 900 * hour, max: noon }),
  closed: fc.boolean(),
  order: fc.constantFrom('261118-400012', '5501', 'SN-77-K202'),
  tag: fc.option(fc.constantFrom('易碎', 'vip'), { nil: null }),
  due: fc.option(fc.integer({ min: noon - 50 * hour, max: noon + 50 * hour }), { nil: null }),
});
type Drawn = typeof someCase extends fc.Arbitrary<infer T> ? T : never;
const asCase = (one: Drawn, at: number): Case =>
  aCase({
    id: `c-${at}`,
    console: one.console,
    buyer: { id: `b${one.buyer}`, name: `买家${one.buyer}` },
    orders: [one.order],
    step: one.step,
    opened: one.opened,
    changed: one.opened,
    closed: one.closed ? noon : null,
    promises: one.due === null ? [] : [{ id: `p${at}`, text: '答复', by: 'agent', made: one.opened, due: one.due, state: 'open' }],
    form: { ...aCase().form, goods: one.goods, wish: one.wish, cause: one.cause, tags: one.tag === null ? [] : [one.tag] },
  });

const someFilter: fc.Arbitrary<Filter> = fc.record(
  {
    state: fc.constantFrom('open' as const, 'closed' as const),
    step: fc.subarray([...steps], { minLength: 1 }),
    cause: fc.subarray([...causes, 'none' as const], { minLength: 1 }),
    console: fc.subarray(['pinduoduo', 'jd'], { minLength: 1 }),
    tag: fc.constantFrom(['vip'], ['vip', '易碎']),
    dueBefore: fc.integer({ min: noon - 20 * hour, max: noon + 40 * hour }),
    from: fc.integer({ min: -40, max: 0 }).map((n) => noon + n * 20 * hour),
    to: fc.integer({ min: -40, max: 2 }).map((n) => noon + n * 17 * hour),
    words: fc.constantFrom(...words),
    order: fc.constantFrom('due' as const, 'latest' as const),
  },
  { requiredKeys: [] },
);

/** The same, plainly: every case looked at. */
function looked(cases: readonly Case[], filter: Filter): readonly string[] {
  const far = Number.MAX_SAFE_INTEGER;
  return cases
    .map((one) => headOf(one, builtIn))
    .filter((head) => {
      if (filter.state && (head.closed === null) !== (filter.state === 'open')) return false;
      if (filter.step && !filter.step.includes(head.step)) return false;
      if (filter.cause && !filter.cause.includes(head.cause ?? 'none')) return false;
      if (filter.console && !filter.console.includes(head.console)) return false;
      if (filter.tag && !filter.tag.some((tag) => head.tags.includes(tag))) return false;
      if (filter.dueBefore !== undefined && (head.due ?? far) >= filter.dueBefore) return false;
      if (filter.from !== undefined && head.opened < Math.floor(filter.from / hour) * hour) return false;
      if (filter.to !== undefined && head.opened >= Math.ceil(filter.to / hour) * hour) return false;
      const sought = plainly(filter.words ?? '')
        .split(' ')
        .filter(Boolean);
      return sought.every((word) => textOf(head).includes(word));
    })
    .toSorted((a, b) => (filter.order === 'due' ? (a.due ?? far) - (b.due ?? far) : 0) || b.opened - a.opened)
    .map((head) => head.id);
}

async function fill(db: Database, drawn: readonly Drawn[]): Promise<Case[]> {
  const cases = drawn.map(asCase);
  for (const one of cases) await addCase(db, one);
  return cases;
}

test('whatever the filter, the lists say what looking at every case would', { timeout: 60_000 }, async () => {
  const plan = fc.tuple(fc.array(someCase, { minLength: 1, maxLength: 25 }), fc.array(someFilter, { minLength: 6, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(plan, async ([drawn, filters]) => {
      const db = await fresh();
      const cases = await fill(db, drawn);
      for (const filter of filters) {
        const found = await findCases(db, filter, 0, 99);
        const expected = looked(cases, filter);
        expect(new Set(found.heads.map((head) => head.id))).toEqual(new Set(expected));
        expect(found.total).toBe(expected.length);
        const dues = found.heads.map((head) => head.due ?? Number.MAX_SAFE_INTEGER);
        if (filter.order === 'due') expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        else
          expect(found.heads.map((head) => head.id)).toEqual(cases.flatMap(({ id }) => (expected.includes(id) ? [id] : [])).toReversed());
        expect(new Set(await idsOf(db, filter))).toEqual(new Set(expected));
      }
      db.close();
    }),
    { numRuns: 25 },
  );
});

test('what changes is found by its new words and no more by its old ones', async () => {
  const db = await fresh();
  await addCase(db, aCase({ form: { ...aCase().form, goods: '青釉花瓶' } }));
  await changeCase(db, 'case-1', (one) => editCase(one, [{ field: 'goods', value: '白瓷茶壶' }], { id: 'x', now: noon + 1 }));
  expect((await findCases(db, { words: '青釉' }, 0, 9)).total).toBe(0);
  expect((await findCases(db, { words: '茶壶' }, 0, 9)).total).toBe(1);
});

test('an erased buyer leaves nothing in the lists, not even a piece of a word', async () => {
  const db = await fresh();
  await addCase(db, aCase());
  await eraseBuyer(db, { console: 'pinduoduo', buyer: '5501' }, noon);
  expect(await db.count('heads')).toBe(0);
  expect(await db.getAllKeys('marks')).toEqual([]);
});

test('listing anew changes nothing that was right', async () => {
  const db = await fresh();
  await fill(db, fc.sample(someCase, { numRuns: 40, seed: 7 }));
  const before = new Set((await findCases(db, { step: ['propose'] }, 0, 99)).heads.map((head) => head.id));
  await write<StoreName, void>(db, ['notes'], noteRelist);
  await relist(db);
  expect(new Set((await findCases(db, { step: ['propose'] }, 0, 99)).heads.map((head) => head.id))).toEqual(before);
  expect(await db.count('heads')).toBe(40);
});

test('many cases are counted, and paged in the order of what is owed', { timeout: 60_000 }, async () => {
  const db = await fresh();
  const cases = Array.from({ length: 300 }, (_, at) =>
    aCase({
      id: `c-${String(at).padStart(4, '0')}`,
      opened: noon - at * hour,
      changed: noon - at * hour,
      promises: [],
      buyer: { id: `b${at}`, name: `买家${at}` },
    }),
  );
  await write<StoreName, void>(db, ['cases', 'notes'], async (tx) => {
    for (const one of cases) await tx.objectStore('cases').put({ case: one, of: ['pinduoduo', '', one.id], open: 1 });
    await noteRelist(tx);
  });
  await relist(db);
  expect(await countCases(db, [{}, { state: 'open' }, { state: 'closed' }, { step: ['receive'] }])).toEqual([300, 300, 0, 300]);
  const pages = await Promise.all([0, 100, 250].map((from) => findCases(db, { order: 'due' }, from, 50)));
  expect(pages.map((page) => page.heads[0]?.id)).toEqual(['c-0299', 'c-0199', 'c-0049']);
  expect(pages.every((page) => page.heads.length === 50 && page.total === 300)).toBe(true);
  const latest = await findCases(db, { order: 'latest' }, 280, 100);
  expect(latest.heads.map((head) => head.id).at(-1)).toBe('c-0299');
});
