import { expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { emptyForm } from '../../lib/cases/form.ts';
import { drillFrom } from '../../lib/practice/from-case.ts';
import { scoreOf } from '../../lib/practice/score.ts';
import { drillsIn } from '../../lib/practice/stored.ts';
import { closedCase, played, rude, start } from './practice-make.ts';

const aCase = (texts: readonly (readonly ['buyer' | 'sent', string])[]): Case =>
  closedCase({
    summary: '杯子碎了，要补发',
    timeline: texts.map(([kind, text], i) => ({ id: `e${i}`, at: start + i, kind, text, findings: [] })),
    form: { ...emptyForm, goods: '咖啡杯', customer: '李小燕' },
  });

test('a closed case becomes a drill that names nobody and can be played', () => {
  const one = aCase([
    ['buyer', '我是李小燕，杯子碎了，订单231122-998877'],
    ['buyer', '电话13812345678，给我补一只'],
    ['sent', '李小燕您好，杯子碎了让您扫兴了，抱歉。麻烦拍张照片，今天18点前给您答复。'],
    ['buyer', '小山家居店怎么包的'],
    ['sent', '今天18点前给您补发一只，或者退款3个工作日内原路退回，您选哪个？'],
    ['buyer', '补发吧'],
  ]);
  const drill = drillFrom(one, 'own-1');
  if (!drill) throw new Error('no drill');
  const all = JSON.stringify(drill);
  for (const name of ['李小燕', '231122', '998877', '13812345678', '小山家居店', '8800417236051']) expect(all).not.toContain(name);
  expect(drill).toMatchObject({ type: 'damaged', lang: 'zh', mood: 2, accepts: ['resend', 'exchange', 'refund'] });
  expect(drill.opening).toHaveLength(2);
  expect(drill.about).toEqual(expect.arrayContaining(['咖啡杯', '杯子', '碎了']));
  expect(drillsIn([JSON.stringify(drill)])).toEqual([drill]);
  expect(scoreOf(played(drill, drill.model)).percent).toBeGreaterThan(40);
  expect(played(drill, rude.zh).mood).toBe(4);
});

test('a case without a word of its buyer makes no drill', () => {
  expect(drillFrom(aCase([['sent', '您好']]), 'own')).toBeNull();
});
