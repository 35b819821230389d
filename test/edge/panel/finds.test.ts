import { expect, test } from 'vitest';
import { findAll } from '../../../components/finds.ts';
import type { Shelf } from '../../../components/finds.ts';
import { rules } from '../../../lib/taboos/rules/index.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { caseIn } from './case-values.ts';

const one = caseIn('zh');
const earlier = {
  ...one,
  id: 'c-77',
  orders: ['261118-400012'],
  summary: '陶壶到手裂了，要补发',
  timeline: [...one.timeline, { id: 'e9', at: 1, kind: 'sent' as const, text: '补发的那把壶昨天寄出了，我来盯物流', findings: [] }],
};
const shelf: Shelf = { templates: starter, rules, cases: [earlier] };
const kinds = (words: string, most = 9) => findAll(shelf, words, 'zh', 'zh', most).map((find) => find.kind);

test.for([
  ['its words', '陶壶'],
  ['two characters of it', '裂了'],
  ['its order number', '261118'],
  ['pinyin', 'taohu'],
  ['initials', 'th'],
])('an earlier case is found by %s', ([, words = '']) => {
  const finds = findAll(shelf, words, 'zh', 'zh', 30);
  expect(finds.find((find) => find.kind === 'case')).toMatchObject({ case: { id: 'c-77' }, text: '补发的那把壶昨天寄出了，我来盯物流' });
});

const order = ['template', 'rule', 'handbook', 'case'];
test('one search finds templates, rules, the handbook and cases together, templates first, never more than asked for', () => {
  for (const words of ['补发', '微信', '退款', 'tuikuan', 'tk']) {
    const found = kinds(words);
    expect(found.length).toBeLessThanOrEqual(9);
    expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  }
  expect(new Set([...kinds('补发'), ...kinds('微信')])).toEqual(new Set(order));
});

test('a tag finds its template, and without words there are templates alone', () => {
  const tagged = findAll(shelf, '外箱', 'zh', 'zh', 9);
  expect(tagged.some((find) => find.kind === 'template' && find.template.tags.includes('外箱'))).toBe(true);
  expect(new Set(kinds(''))).toEqual(new Set(['template']));
});
