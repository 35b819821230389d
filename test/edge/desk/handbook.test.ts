import { expect, test } from 'vitest';
import { entriesWith, parts } from '../../../components/desk/handbook/entry.ts';
import { caseEntries } from '../../../components/desk/handbook/cases.ts';
import { lawEntries } from '../../../components/desk/handbook/law.ts';
import { planEntries } from '../../../components/desk/handbook/plans.ts';
import { principleEntries } from '../../../components/desk/handbook/principles.ts';
import { processEntries } from '../../../components/desk/handbook/process.ts';
import { wordingEntries } from '../../../components/desk/handbook/wording.ts';
import { steps } from '../../../lib/cases/case.ts';
import { openByHand } from '../../../lib/cases/by-hand.ts';
import { headOf } from '../../../lib/cases/head.ts';
import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { reviewsDue, withReview } from '../../../lib/reminders/reviews.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { speakDesk } from '../../../lib/words/desk/say.ts';

const learnt = () => {
  const one = openByHand({ id: 'c', now: 1, channel: 'phone', buyer: '林女士', problem: '杯子漏水' });
  return headOf({ ...one, closed: 2, form: { ...one.form, cause: 'quality', lesson: '换密封圈' } }, builtIn);
};
const book = (lang: 'zh' | 'en') => {
  const t = speakDesk(lang);
  return [
    ...processEntries(builtIn, t, lang),
    ...principleEntries(t, lang),
    ...planEntries(starter, [], t, lang),
    ...wordingEntries(builtIn, t, lang),
    ...lawEntries(t, lang),
    ...caseEntries([learnt()], t),
  ];
};

test.for(['zh', 'en'] as const)('the handbook has its five parts, each with something in it: %s', (lang) => {
  const all = book(lang);
  expect(parts.filter((part) => !all.some((one) => one.part === part))).toEqual([]);
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
});

test('there is a plan for every kind of complaint', () => {
  const t = speakDesk('zh');
  const planned = new Set(book('zh').flatMap((one) => (one.part === 'plans' && one.lines.length > 0 ? [one.group] : [])));
  expect(complaintTypes.filter((type) => !planned.has(t(`type.${type}`)))).toEqual([]);
});

test('every law and marketplace rule stands there with its source and its date', () => {
  const rules = book('zh').filter((one) => one.part === 'law');
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((one) => !/来源.*\d{4}-\d{2}-\d{2}/.test(one.note ?? '')).map((one) => one.id)).toEqual([]);
});

test('the six steps, the limits and the authority stand there as the policy sets them', () => {
  const own = { ...builtIn, limit: { amount: 37, currency: 'CNY' }, steps: { ...builtIn.steps, contact: 5 * 3600 } };
  const entries = processEntries(own, speakDesk('zh'), 'zh');
  const title = (id: string) => entries.find((one) => one.id === `process ${id}`)?.title ?? '';
  expect(steps.filter((step) => title(step) === '')).toEqual([]);
  expect(title('authority')).toContain('37');
  expect(title('contact')).toContain('5');
});

test('what was learned from a closed case is found by its words, and names no buyer', () => {
  const found = entriesWith('密封圈', book('zh'));
  expect(found.map((one) => one.part)).toContain('cases');
  expect(JSON.stringify(found)).not.toContain('林女士');
});

test('a Chinese handbook tells sources in Chinese, but for names', () => {
  const rules = book('zh').filter((one) => one.part === 'law');
  expect(rules.filter(({ note = '' }) => /[a-z]{3,} [a-z]{3,}/.test(note)).map(({ note }) => note)).toEqual([]);
  expect(rules.some(({ note = '' }) => note.includes('GitHub LawRefBook/Laws@'))).toBe(true);
});

test('what is due is due by its own day or by that of its part, and no sooner', () => {
  const reviews = [
    { of: 'law', day: '2026-11-20', name: '' },
    { of: 'process contact', day: '2026-11-23', name: 'x' },
  ];
  expect([...reviewsDue({ ...builtIn, reviews }, Date.parse('2026-11-22T12:00:00+08:00'))]).toEqual(['law']);
  expect([...reviewsDue({ ...builtIn, reviews }, Date.parse('2026-11-23T08:59:00+08:00'))]).toEqual(['law']);
  expect([...reviewsDue({ ...builtIn, reviews }, Date.parse('2026-11-23T09:00:00+08:00'))]).toEqual(['law', 'process contact']);
});

test.for([
  ['that a complaint is a chance', '投诉是买家还愿意给的机会'],
  ['that anger is about the problem', '火气冲着事'],
  ['that reasonable wishes come first', '合理的要求先办'],
  ['what timely, fair and satisfying are measured by', '及时看首次回复'],
  ['patience and self-control, and a pause before an answer', '停三秒'],
  ['why others stay silent', '不声不响地走'],
  ['why it matters, by a complaint of one’s own', '自己上一次投诉'],
])('the handbook tells %s', ([, words = '']) => {
  expect(entriesWith(words, book('zh')).filter(({ part }) => part === 'process')).toHaveLength(1);
});

test('the handbook holds a plan for each grave case, and each can be looked at again on its day', () => {
  const plan = book('en').filter(({ id }) => id.startsWith('process crisis-'));
  expect(plan.map(({ id }) => id.slice('process crisis-'.length))).toEqual(['injury', 'regulator', 'media', 'group', 'leak', 'after']);
  const reviews = plan.reduce<Policy['reviews']>((known, { id, title }) => withReview(known, id, '2026-11-22', title), []);
  expect(reviewsDue({ ...builtIn, reviews }, Date.parse('2026-11-22T09:00:00+08:00')).size).toBe(plan.length);
});
