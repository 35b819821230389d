import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { judgeByRules } from '../../lib/taboos/by-rules.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { withFix } from '../../lib/taboos/fixes.ts';
import { judgeAndMend } from '../../lib/taboos/mend.ts';
import type { Example } from '../../lib/taboos/rule.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { sceneOf } from '../../lib/taboos/scene.ts';
import { unmark } from './taboos-make.ts';

const judged = (draft: string, { conversation, policy, now }: ReturnType<typeof unmark>) =>
  checkAll(draft, conversation, policy, now, conversation && understand(conversation)).filter((one) => one.severity !== 'hint');

/** Every example that a rule flags, with facts of one's own around it: sums, dates, times, numbers of orders and names. */
const broken: readonly Example[] = rules.flatMap((rule) => rule.flags);
const zh = [
  '订单尾号4471的杯子，',
  '11月22日15点的那条，',
  '30元的券，',
  '张女士您好，',
  '48小时的事，',
  'SF100200的包裹，',
  '三个工作日的事，',
  '',
];
const en = ['Your order 5512-9 of 22 November. ', 'The £12.50 voucher. ', 'Dear Greta, ', 'Within 3 days. ', 'About the XR-500. ', ''];
const stated = /\d+(?:[.:,/-]\d+)*|[A-Z][A-Za-z-]*\d[A-Za-z\d-]*|[一二两三四五六七八九十]+(?=个工作日|小时|天|元|块)|张女士|Greta/g;
const factsIn = (text: string) => [...text.matchAll(stated)].map(([words]) => words).sort();
/** These rewrite the number itself: a phone number is starred, a slot is filled. */
const rewriters = new Set(['gives-personal', 'placeholder', 'over-limit', 'goes-back', 'shouting']);

test('a rewrite keeps every sum, date, time, number and name, and passes the check', () => {
  fc.assert(
    fc.property(fc.constantFrom(...broken), fc.nat(7), fc.boolean(), (example, place, behind) => {
      const scene = unmark(example);
      const facts = /[\u4e00-\u9fff]/.test(scene.draft) ? zh : en;
      const fact = facts[place % facts.length] ?? '';
      const draft = behind
        ? `${scene.draft}${/[。.!?！？]$/.test(scene.draft) ? '' : facts === zh ? '。' : '. '}${fact}`
        : `${fact}${scene.draft}`;
      const before = judged(draft, scene);
      const known = new Set(before.map((one) => one.rule));
      for (const { rule, fix } of before) {
        if (!fix) continue;
        const after = withFix(draft, fix);
        if (!rewriters.has(rule))
          expect([rule, after, ...factsIn(draft).filter((one) => !factsIn(after).includes(one))]).toEqual([rule, after]);
        const left = judged(after, scene);
        expect(left.filter((one) => !known.has(one.rule))).toEqual([]);
        expect(left.filter((one) => one.rule === rule).length).toBeLessThan(before.filter((one) => one.rule === rule).length);
      }
    }),
    { numRuns: 400 },
  );
});

/** By the written rules alone: what is learned changes with its lessons. */
const byRules = (draft: string, { conversation, policy, now }: ReturnType<typeof unmark>) => {
  const seen = conversation && understand(conversation);
  return judgeAndMend((text) => sceneOf(text, conversation, policy, now, seen), draft, judgeByRules, rules);
};

describe('a sting is taken out whole', () => {
  test.for<[string, readonly string[], string, RegExp]>([
    [
      'mockery before the sentence that is found',
      ['<没有人告诉我有这个盖子'],
      '盖子，他还问盖子。盒子上画着呢，您指望买件啥样的呢，心里也该有个数呀。',
      /盒子|他还问|有个数/,
    ],
    ['blame in a question before', ['<胶水辣眼睛 眼皮肿了'], '姐妹是不是涂太多啦?别人都没问题，肯定是您自己熬夜弄的🤔', /涂太多|熬夜|🤔/],
    [
      'a smile after an injury',
      ['<the blade cut my daughter'],
      'Haiyo dear 😂 means it is really sharp! Send me a photo by 3pm today 💕',
      /Haiyo|😂|💕|sharp/,
    ],
  ])('%s', ([, said, draft, sting]) => {
    const scene = unmark({ after: said, draft });
    const fixes = byRules(draft, scene).flatMap(({ taboo, fix }) => (fix && (taboo === 2 || taboo === 4) ? [withFix(draft, fix)] : []));
    expect(fixes.length).toBeGreaterThan(0);
    for (const after of fixes) expect(after).not.toMatch(sting);
  });
  test('a fact in scornful words is not torn out of them: no rewrite is offered', () => {
    const draft = '两百多块钱您指望买件啥样的羊毛呢，心里也该有个数呀';
    expect(byRules(draft, unmark({ after: ['<退钱'], draft })).filter(({ rule, fix }) => rule === 'mocks' && fix)).toEqual([]);
  });
  test('a goodbye does not stand behind a promise to go on', () => {
    const draft = '好的收到，那今天先到这里哈，感谢您的支持，祝您生活愉快，再见！';
    const fixes = byRules(draft, unmark({ after: ['<擦了，还是不亮'], draft })).flatMap(({ fix }) => (fix ? [withFix(draft, fix)] : []));
    expect(fixes.length).toBeGreaterThan(0);
    for (const after of fixes) expect(after).not.toMatch(/先到这里|愉快|再见/);
  });
});
