import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketplaces, type Marketplace } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { clockFor } from '../../lib/policy/clocks.ts';
import { parsePolicy } from '../../lib/policy/parse.ts';
import { policyAt } from '../../lib/policy/place.ts';
import type { Place, Policy } from '../../lib/policy/policy.ts';
import { waiting } from '../../lib/policy/waiting.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { aConversation } from './taboos-make.ts';

const shopOf = (name: string | null) => (name === null ? null : { id: null, name });
const at = (marketplace: Marketplace | null, shop: string | null = null) => ({ marketplace, shop: shopOf(shop) });
const place = (one: Partial<Place>): Place => ({ marketplace: null, shop: null, ...one });
const cny = (amount: number) => ({ amount, currency: 'CNY' });
const policy: Policy = {
  ...builtIn,
  limit: cny(50),
  clocks: { jd: { first: 30, each: 40 } },
  rules: { jolly: 'hint' },
  places: [
    place({ marketplace: 'taobao', shop: '木木家', limit: cny(300) }),
    place({ marketplace: 'taobao', limit: cny(100), clock: { first: 60, each: null }, rules: { jolly: 'off', mocks: 'block' } }),
    place({ shop: '木木家', limit: cny(200), clock: { first: 90, each: 120 } }),
    place({ marketplace: 'jd', limit: null, clock: { first: 10, each: null } }),
  ],
};

test.for<[string, Marketplace | null, string | null, number | null, number | null, number | null]>([
  ['nowhere in particular', null, null, 50, null, null],
  ['a marketplace that is not named', 'pinduoduo', '别家', 50, 180, 180],
  ['a marketplace', 'taobao', '别家', 100, 60, null],
  ['a shop', 'pinduoduo', '木木家', 200, 90, 120],
  ['a shop on a page that belongs to no marketplace', null, '木木家', 200, 90, 120],
  ['a shop on a marketplace', 'taobao', '木木家', 300, 90, 120],
  ['a marketplace without a limit, with the clock of the table for what it does not name', 'jd', null, null, 10, 40],
])('%s: the nearest setting holds', ([, marketplace, shop, limit, first, each]) => {
  const holds = policyAt(policy, at(marketplace, shop));
  expect([holds.limit?.amount ?? null, clockFor(holds, marketplace)]).toEqual([limit, { first, each }]);
});

test('a shop is known by its id too', () => {
  const own = { ...policy, places: [place({ shop: '77', limit: cny(7) })] };
  expect(policyAt(own, { marketplace: null, shop: { id: '77', name: '木木家' } }).limit).toEqual(cny(7));
});

test('rules are changed one by one, phrases come on top', () => {
  const phrase = (find: string) => ({ find, severity: 'warn' as const, taboo: 0, why: '', instead: '' });
  const own = {
    ...policy,
    phrases: [phrase('亲亲')],
    places: [...policy.places, place({ marketplace: 'taobao', phrases: [phrase('老铁')] })],
  };
  const holds = policyAt(own, at('taobao'));
  expect(holds.rules).toEqual({ jolly: 'off', mocks: 'block' });
  expect(holds.phrases.map((one) => one.find)).toEqual(['亲亲', '老铁']);
  expect(policyAt(own, at('etsy')).phrases.map((one) => one.find)).toEqual(['亲亲']);
});

test('asked twice, the same policy comes back, so that its phrases are indexed once', () => {
  expect(policyAt(policy, at('taobao'))).toBe(policyAt(policy, at('taobao')));
  expect(policyAt(builtIn, at('taobao'))).toBe(builtIn);
});

test('whatever the places, what holds in one is what some place or the whole sets, and nothing else is lost', () => {
  const places = fc.array(
    fc.record({
      marketplace: fc.constantFrom<Marketplace | null>(null, 'taobao', 'jd'),
      shop: fc.constantFrom(null, 'a', 'b'),
      limit: fc.constantFrom(null, cny(1), cny(2), cny(3)),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(places, fc.constantFrom(...marketplaces), fc.constantFrom(null, 'a', 'b'), (all, marketplace, shop) => {
      const holds = policyAt({ ...policy, places: all }, at(marketplace, shop));
      const fit = all.filter((one) => (one.marketplace ?? marketplace) === marketplace && (one.shop ?? shop) === shop);
      const near = (one: (typeof all)[number]) => (one.shop === null ? 0 : 2) + (one.marketplace === null ? 0 : 1);
      const best = Math.max(...fit.map(near));
      expect(holds.limit).toEqual(fit.length === 0 ? policy.limit : fit.findLast((one) => near(one) === best)?.limit);
      expect({ ...holds, limit: null, places: [] }).toEqual({ ...policy, limit: null, places: [] });
    }),
  );
});

describe('where it is used', () => {
  const told = (marketplace: Marketplace, shop: string | null, draft: string, waited = 1) => {
    const conversation = { ...aConversation(['<杯子碎了一只']), ...at(marketplace, shop) };
    const now = (conversation.messages.at(-1)?.at ?? 0) + waited * 60_000;
    return checkAll(draft, conversation, policyAt(policy, conversation), now, understand(conversation)).map((one) => one.rule);
  };
  test('a draft is held against the limit of its shop', () => {
    expect(told('pinduoduo', null, '给您补偿80元')).toContain('over-limit');
    expect(told('pinduoduo', '木木家', '给您补偿80元')).not.toContain('over-limit');
    expect(told('taobao', '木木家', '给您补偿250元')).not.toContain('over-limit');
    expect(told('taobao', '别家', '给您补偿250元')).toContain('over-limit');
  });
  const draft = '照片麻烦发我一张，我今天18点前在这里答复您';
  test.for<[string, Marketplace, string | null, number, boolean]>([
    ['three minutes where the marketplace measures them', 'pinduoduo', null, 3.5, true],
    ['not yet', 'pinduoduo', null, 2.5, false],
    ["the shop's own", 'pinduoduo', '木木家', 2, true],
    ['two hours where nothing is set', 'etsy', null, 119, false],
    ['and past them', 'etsy', null, 121, true],
  ])('a wait is held against the clock of the place: %s', ([, marketplace, shop, waited, late]) => {
    expect(told(marketplace, shop, draft, waited).includes('waited-long')).toBe(late);
  });
  test('the waiting clock beside the conversation runs by it', () => {
    expect(waiting(0, 'pinduoduo', policyAt(policy, at('pinduoduo', '木木家')), 91_000)?.stage).toBe('over');
  });
});

test.for<[string, unknown, string, string]>([
  ['a marketplace that is none', { marketplace: 'ebuy' }, 'places.0.marketplace', 'one of the possible values'],
  ['a misspelt setting', { marketplace: 'ebay', limits: null }, 'places.0.limits', 'no such setting'],
  ['half a clock', { clock: { first: 60 } }, 'places.0.clock.each', 'must be given'],
  ['a share over the whole', { limitPercent: 120 }, 'places.0.limitPercent', 'too large'],
  ['a misspelt setting of a phrase', { phrases: [{ find: 'x', sevrity: 'warn' }] }, 'places.0.phrases.0.sevrity', 'no such setting'],
  ['words where settings belong', 'taobao', 'places.0', 'group of settings'],
])('a place with %s is refused by name', ([, one, path, why]) => {
  const read = parsePolicy({ version: 1, places: [one] });
  expect('problems' in read && read.problems.map((problem) => [problem.path, problem.why.en])).toEqual([
    [path, expect.stringContaining(why)],
  ]);
});
