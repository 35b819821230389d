import { expect, test } from 'vitest';
import { indexOf, search, type Findable } from '../../../lib/templates/search.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { pinyinKeys, tokensOf } from '../../../lib/templates/tokens.ts';

const all: readonly Findable[] = [
  { id: 'refund', title: '退款多久到账', text: '一般1到3个工作日', tags: ['到账'], pinyin: 'tui kuan duo jiu dao zhang', code: 'tk' },
  { id: 'broken', title: '破损补发', text: '照片核对后补发，也可以退款', tags: ['碎'], pinyin: 'po sun bu fa' },
  { id: 'invoice', title: '发票抬头', text: '抬头和税号', tags: [], pinyin: 'fa piao tai tou' },
  { id: 'damage', title: 'Damaged on arrival', text: 'Replacement or refund', tags: ['broken'] },
];
const index = indexOf(all);

test.for<[string, string, readonly string[]]>([
  ['words', '退款', ['refund', 'broken']],
  ['words in another order', '到账 退款', ['refund', 'broken']],
  ['one character', '碎', ['broken']],
  ['a whole question', '请问退款大概多久能到账呀', ['refund']],
  ['pinyin', 'tuikuan', ['refund']],
  ['pinyin from the middle', 'bufa', ['broken']],
  ['pinyin half typed', 'fapi', ['invoice']],
  ['initials', 'psbf', ['broken']],
  ['the code', 'TK', ['refund']],
  ['English half typed', 'dama', ['damage']],
  ['a tag', 'broken', ['damage']],
  ['full width', 'ｄａｍａｇｅｄ', ['damage']],
  ['nothing known', '量子力学', []],
  ['nothing at all', ' ?! ', []],
])('%s are found: %s', ([, query, ids]) => {
  expect(search(index, query)).toEqual(ids);
});

test('a search leaves nothing behind for the next one', () => {
  const first = search(index, '退款');
  search(index, 'tuikuan fapiao 破损 a b c');
  expect(search(index, '退款')).toEqual(first);
});

test('no more come than asked for, and the best of them', () => {
  const many = indexOf(starter);
  const ten = search(many, '破损 照片', 10);
  expect(ten).toHaveLength(10);
  expect(search(many, '破损 照片', 3)).toEqual(ten.slice(0, 3));
  expect(starter.find((one) => one.id === ten[0])?.group).toBe('damaged');
});

test('tokens are pairs of characters and whole words', () => {
  expect(tokensOf('退款Refund 3天')).toEqual(['退款', 'refund', '3', '天']);
  expect(pinyinKeys('bu fa')).toEqual(['bufa', 'bf', 'fa', 'f']);
});

test('a hostile query is a query', () => {
  for (const query of ['.*+?^${}()|[]\\', '__proto__', 'constructor', '\uD83D', '退'.repeat(100_000)])
    expect(() => search(index, query)).not.toThrow();
});
