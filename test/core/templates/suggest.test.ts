import { expect, test } from 'vitest';
import { suggest } from '../../../lib/templates/suggest.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { aConversation, anUnderstanding, aSetting, aTemplate, evidence } from './make.ts';

test('a broken cup without a photo: the first reply hears it and asks for one', () => {
  const conversation = aConversation(['buyer: 杯子到手就碎了']);
  const understanding = anUnderstanding(conversation, 'damaged', { missing: ['photo'] });
  const [first, ...rest] = suggest(conversation, understanding, starter, aSetting());
  expect(first).toMatchObject({ template: 'damaged.ask-photo.zh', stage: 'heard' });
  expect(first?.text).toContain('“杯子到手就碎了”');
  expect(first?.text).toContain('今天12:30前');
  expect(first?.why.zh).toBe('买家说“杯子到手就碎了”；还缺照片；诉求还没接住');
  expect(rest).toHaveLength(2);
});

test('what was given is not asked for again', () => {
  const conversation = aConversation(['buyer: 杯子到手就碎了', 'buyer: 图发你了']);
  const given = [{ given: 'photo' as const, evidence: evidence(conversation, 1) }];
  const texts = suggest(conversation, anUnderstanding(conversation, 'damaged', { given }), starter, aSetting({ count: 20 }));
  expect(texts[0]?.template).toBe('damaged.seen-photo.zh');
  expect(texts.filter((one) => starter.find((other) => other.id === one.template)?.asks?.includes('photo'))).toEqual([]);
});

test('what was sent before is never offered again', () => {
  const first = aConversation(['buyer: 快递三天不动了']);
  const [best] = suggest(first, anUnderstanding(first, 'delivery'), starter, aSetting());
  const then = aConversation(['buyer: 快递三天不动了', `agent: ${best?.text.replace('12:30', '11:00')}`, 'buyer: 所以呢']);
  const again = suggest(then, anUnderstanding(then, 'delivery', { stage: 'heard' }), starter, aSetting({ count: 30 }));
  expect(again.length).toBeGreaterThan(3);
  expect(again.map((one) => one.template)).not.toContain(best?.template);
});

test('of two wordings the one that was not sent yet is taken', () => {
  const own = aTemplate('{您的消息我看到了，正在翻您这单的记录，十分钟内回您/记录在查了，最晚十分钟给您回音，您先忙}');
  const conversation = aConversation(['buyer: 在吗', 'agent: 您的消息我看到了，正在翻您这单的记录，十分钟内回您', 'buyer: 人呢']);
  const [only] = suggest(conversation, anUnderstanding(conversation, null), [own], aSetting());
  expect(only?.text).toBe('记录在查了，最晚十分钟给您回音，您先忙');
});

test('an angry buyer is not offered what is meant for a calm one', () => {
  const conversation = aConversation(['buyer: 你们就是坑人，今天必须给我说法']);
  const understanding = anUnderstanding(conversation, 'quality', { emotion: { level: 4, evidence: null } });
  const ids = suggest(conversation, understanding, starter, aSetting({ count: 10 })).map((one) => one.template);
  for (const id of ids) expect(starter.find((one) => one.id === id)?.emotion[1]).toBeGreaterThanOrEqual(3);
});

test('curses are not said back', () => {
  const conversation = aConversation(['buyer: 垃圾玩意一天就坏']);
  const [best] = suggest(conversation, anUnderstanding(conversation, 'quality'), starter, aSetting());
  expect(best?.text).not.toContain('垃圾');
});

test.for<[string, string, string]>([
  ['加个微信呗老板便宜点', 'taobao', 'decline.wechat.zh'],
  ['好评返现多少', 'taobao', 'decline.cash-for-praise.zh'],
  ['这条裤子拿什么码，165 118斤', 'pinduoduo', 'question.size.zh'],
  ['拍错了能取消吗', 'jd', 'question.cancel.zh'],
  ['发票怎么开', 'jd', 'question.invoice.zh'],
])('a plain question is answered: %s', ([text]) => {
  const conversation = aConversation([`buyer: ${text}`]);
  const ids = suggest(conversation, anUnderstanding(conversation, null), starter, aSetting()).map((one) => one.template);
  const want = {
    加: 'decline.wechat.zh',
    好: 'decline.cash-for-praise.zh',
    这: 'question.size.zh',
    拍: 'question.cancel.zh',
    发: 'question.invoice.zh',
  }[text.charAt(0)];
  expect(ids).toContain(want);
});

test('what helped before comes first', () => {
  const conversation = aConversation(['buyer: 裤子开线了']);
  const understanding = anUnderstanding(conversation, 'quality');
  const two = [
    aTemplate('甲：开线的事我去问工厂', { id: 'a', types: ['quality'] }),
    aTemplate('乙：针脚的情况我找人看看', { id: 'b', types: ['quality'] }),
  ];
  expect(suggest(conversation, understanding, two, aSetting())[0]?.template).toBe('a');
  const [best] = suggest(conversation, understanding, two, aSetting({ used: { b: { put: 9, sent: 9, kept: 6, helped: 7, worse: 0 } } }));
  expect(best).toMatchObject({ template: 'b', why: { zh: expect.stringContaining('帮上过 7 次') } });
});

test('an expired template, one for another marketplace or another language is not offered', () => {
  const conversation = aConversation(['buyer: 裤子开线了']);
  const none = [
    aTemplate('活动期间按页面处理', { until: '2026-11-11' }),
    aTemplate('明年起按新规处理', { id: 'own.two', from: '2027-01-01' }),
    aTemplate('请在京东里申请', { id: 'own.three', marketplaces: ['jd'] }),
    aTemplate('Please tell me more', { id: 'own.four', lang: 'en' }),
    aTemplate('二店的规矩', { id: 'own.five', shops: ['二店'] }),
  ];
  expect(suggest(conversation, anUnderstanding(conversation, 'quality'), none, aSetting())).toEqual([]);
});

test('a template of certain shops is offered in them, by name or id', () => {
  const one = { ...aConversation(['buyer: 裤子开线了']), shop: { id: 's7', name: '一店' } };
  const offered = (shops: readonly string[]) =>
    suggest(one, anUnderstanding(one, 'quality'), [aTemplate('开线的事我去问工厂', { shops })], aSetting()).length;
  expect([['一店'], ['s7'], ['二店'], []].map(offered)).toEqual([1, 1, 0, 1]);
});

test('the same conversation gives the same suggestions', () => {
  const conversation = aConversation(['buyer: 包装破了里面也碎了']);
  const understanding = anUnderstanding(conversation, 'damaged');
  expect(suggest(conversation, understanding, starter, aSetting())).toEqual(
    suggest(conversation, understanding, starter.toReversed(), aSetting()),
  );
});
