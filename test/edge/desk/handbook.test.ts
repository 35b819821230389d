import { expect, test } from 'vitest';
import { entriesWith, parts } from '../../../components/desk/handbook/entry.ts';
import { caseEntries } from '../../../components/desk/handbook/cases.ts';
import { lawEntries } from '../../../components/desk/handbook/law.ts';
import { planEntries } from '../../../components/desk/handbook/plans.ts';
import { processEntries } from '../../../components/desk/handbook/process.ts';
import { wordingEntries } from '../../../components/desk/handbook/wording.ts';
import { steps } from '../../../lib/cases/case.ts';
import { openByHand } from '../../../lib/cases/by-hand.ts';
import { headOf } from '../../../lib/cases/head.ts';
import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { reviewsDue } from '../../../lib/reminders/reviews.ts';
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
