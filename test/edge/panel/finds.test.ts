import { expect, test } from 'vitest';
import { findAll } from '../../../components/finds.ts';
import type { Shelf } from '../../../components/finds.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { rules } from '../../../lib/taboos/rules/index.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { placeIn } from '../../../components/desk/handbook/entry.ts';
import { principleEntries } from '../../../components/desk/handbook/principles.ts';
import { processEntries } from '../../../components/desk/handbook/process.ts';
import { routeIn } from '../../../components/desk/use-route.ts';
import { questions } from '../../../lib/browser/asked.ts';
import { speakDesk } from '../../../lib/words/desk/say.ts';
import { caseIn } from './case-values.ts';

const say = speakDesk('zh');
const all = [...processEntries(builtIn, say, 'zh'), ...principleEntries(say, 'zh')];

const one = caseIn('zh');
const earlier = {
  ...one,
  id: 'c-77',
  orders: ['261118-400012'],
  summary: '陶壶到手裂了，要补发',
  timeline: [...one.timeline, { id: 'e9', at: 1, kind: 'sent' as const, text: '补发的那把壶昨天寄出了，我来盯物流', findings: [] }],
};
const learnt = { ...one, id: 'c-78', closed: 5, summary: '壶嘴滴水', form: { ...one.form, goods: '陶壶', lesson: '出货前试水一遍' } };
const phrase = { find: '没货了', instead: '这款在补货，到了我先告诉您', why: '', severity: 'warn' as const, taboo: 0 };
const shelf: Shelf = { templates: starter, rules, cases: [earlier, learnt], policy: { ...builtIn, phrases: [phrase] } };
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

test.for([
  ['a step', '把要求说回去确认', 'handbook/process:receive'],
  ['a limit that the policy sets', '先联系买家', 'handbook/process:contact'],
  ['what may be promised at once', '当场答应', 'handbook/process:authority'],
  ['the reply limit of a marketplace', '京东 回复时限', 'handbook/process:clock:jd'],
  ['what is done when it is grave', '监管部门来函', 'handbook/process:crisis-regulator'],
  ['what a closed case taught', '试水', 'cases/c-78'],
])('%s is found in the handbook, to be read and not to be sent', ([, words = '', page = '']) => {
  const finds = findAll(shelf, words, 'zh', 'zh', 30);
  expect(finds.flatMap((find) => (find.kind === 'handbook' ? [find.page] : []))).toContain(page);
  // the door lets the address through, and the desk finds the entry there
  expect(questions.openDesk['~standard'].validate({ page })).not.toHaveProperty('issues');
  const { view, entry } = placeIn(routeIn(`#/${page}`).at);
  if (view === 'process') expect(all.map(({ id }) => id)).toContain(entry);
});

test.for([
  ['how a thing is said', '嫌弃', '我再给您说明一遍'],
  ['the shop’s own phrase', '没货', phrase.instead],
])('%s is found in the handbook, and may be sent', ([, words = '', text = '']) => {
  const found = findAll(shelf, words, 'zh', 'zh', 30).filter((find) => find.kind === 'handbook' && find.page === undefined);
  expect(found.map((find) => find.kind === 'handbook' && find.text).join()).toContain(text);
});
