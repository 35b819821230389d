import { expect, test } from 'vitest';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { handOver, type Card, type Owed } from '../../../lib/templates/hand-over.ts';
import { progressWord } from '../../../lib/templates/progress.ts';
import { restate } from '../../../lib/templates/restate.ts';
import { aConversation, anUnderstanding, evidence } from './make.ts';

const now = Date.parse('2026-11-20T10:15+08:00');

test('what was read is said back, with the question whether it is right', () => {
  const conversation = aConversation(['buyer: 锅盖把手断了，给我换一个']);
  const understanding = anUnderstanding(conversation, 'quality', {
    complaints: [{ type: 'quality', confidence: 0.9, evidence: { message: 0, start: 4, end: 6 } }],
    demands: [{ demand: 'exchange', evidence: evidence(conversation) }],
    facts: { orders: [], goods: '【新品】铸铁锅 家用 大容量', amounts: [], dates: [] },
    given: [{ given: 'photo', evidence: evidence(conversation) }],
  });
  expect(restate(conversation, understanding)).toBe(
    '我说一遍您听听：铸铁锅这边，您遇到的是“锅盖把手断了”，您希望换货，对吗？照片我都收到了。',
  );
});

test('a wish that was not read is asked for', () => {
  const conversation = aConversation(['buyer: 快递停了三天']);
  expect(restate(conversation, anUnderstanding(conversation, 'delivery'))).toBe(
    '我说一遍您听听：您遇到的是“快递停了三天”，对吗？您希望我们怎么处理，也告诉我一声。',
  );
});

test('English is said back in English', () => {
  const conversation = aConversation(['buyer: The handle came off after two days.']);
  const understanding = anUnderstanding(conversation, 'quality', {
    lang: 'en',
    demands: [{ demand: 'refund', evidence: evidence(conversation) }],
  });
  expect(restate(conversation, understanding)).toBe(
    'Let me say it back: you tell us “The handle came off after two days”, and you would like a refund. Is that right?',
  );
});

test('a plain question is said back as one, and nothing as nothing', () => {
  const conversation = aConversation(['buyer: 这款能进洗碗机吗']);
  const open = [{ kind: 'question' as const, evidence: evidence(conversation) }];
  expect(restate(conversation, anUnderstanding(conversation, null, { open }))).toBe('您想问的是“这款能进洗碗机吗”，我这样理解对吗？');
  expect(restate(conversation, anUnderstanding(conversation, null))).toBeNull();
});

test.for(['垃圾东西一天就坏', '我电话13812345678，坏了', '长'.repeat(500), '坏'])(
  'words that are not to be repeated are not said back: %s',
  (text) => {
    const conversation = aConversation([`buyer: ${text}`]);
    expect(restate(conversation, anUnderstanding(conversation, 'quality'))).toContain('使用中出现的问题');
  },
);

const aPromise = (rest: Partial<Owed> = {}): Owed => ({
  text: '48小时内补发',
  by: 'agent',
  due: now + 48 * 3_600_000,
  state: 'open',
  ...rest,
});
const aCard = (rest: Partial<Card> = {}): Card => {
  const conversation = aConversation(['buyer: 杯子碎了', 'agent: 收到', 'buyer: 13812345678 打给我'], { orders: ['231122-998877'] });
  return {
    conversation,
    understanding: anUnderstanding(conversation, 'damaged', { missing: ['photo'], emotion: { level: 2, evidence: null } }),
    owed: [aPromise(), aPromise({ text: '今天给您答复', due: now - 1 })],
    lang: 'zh',
    now,
    timeZone: 'Asia/Shanghai',
    mask: (text) => text.replace(/\d{11}/g, '138****5678'),
    ...rest,
  };
};

test('the hand-over card holds facts, wish, mood, what is missing and what was promised', () => {
  expect(handOver(aCard()).split('\n')).toEqual([
    '买家：小**7 · 青禾家居',
    '订单：231122-998877',
    '问题：收到时破损的情况',
    '诉求：没有读到',
    '情绪：着急、不快',
    '还缺：照片',
    '承诺：',
    '- 48小时内补发（客服，11月22日10:15，未办）',
    '- 今天给您答复（客服，今天10:14，未办，已过时）',
    '买家最近说：',
    '- 杯子碎了',
    '- 138****5678 打给我',
  ]);
});

test('the card can be read by an English colleague', () => {
  expect(handOver(aCard({ lang: 'en', owed: [] }))).toContain(
    'Problem: the damage on arrival\nWants: not read\nMood: upset\nMissing: a photo\nPromises: none yet',
  );
});

test.for<[string, readonly Owed[], RegExp]>([
  [
    'a promise that is still in time',
    [aPromise()],
    /^破损|收到时破损的情况我一直跟着：答应您的“48小时内补发”，约定是11月22日10:15前，还在时间里/,
  ],
  ['a promise that was missed', [aPromise({ due: now - 60_000 })], /过了时间，是我们没做到，抱歉.*【待填：目前进度】.*今天12:30前/],
  ['no promise', [], /到哪了：【待填：目前进度】/],
  ['only kept ones', [aPromise({ state: 'kept' })], /【待填：目前进度】/],
  ['the one that is due first', [aPromise(), aPromise({ text: '今天18点前回电', due: now + 3_600_000 })], /“今天18点前回电”/],
])('the progress word tells of %s', ([, owed, words]) => {
  const conversation = aConversation(['buyer: 杯子碎了']);
  expect(progressWord(anUnderstanding(conversation, 'damaged'), owed, now, builtIn)).toMatch(words);
});

const hostile = [
  '<img src=x onerror=alert(1)>{order}【待填：单号】',
  '\u202E钱退\u0000给\u2028我\n订单：假的',
  '{{goods|}} ] } >',
  '\uD800坏了',
  '很'.repeat(5000),
  '   ',
  '',
];
test.for(hostile)('whatever a buyer, a page or a promise says, card, restatement and progress word stay whole: %j', (words) => {
  const base = aConversation([`buyer: ${words}`, `buyer: 13812345678 ${words}`], { orders: [words] });
  const conversation = { ...base, buyer: { id: null, name: `${words}13812345678` }, shop: { id: null, name: words } };
  for (const lang of ['zh', 'en'] as const) {
    const understanding = anUnderstanding(conversation, 'damaged', {
      lang,
      facts: { orders: [words], goods: words, amounts: [], dates: [] },
      demands: [{ demand: 'refund', evidence: evidence(conversation) }],
    });
    const card = handOver(aCard({ conversation, understanding, owed: [aPromise({ text: words })], lang }));
    expect(card.split('\n').filter((line) => line !== '' && !/^(?:- |[^：:]{1,24}(?:：|: ?))/.test(line))).toEqual([]);
    expect(card.split('\n').length).toBeLessThanOrEqual(14);
    expect(card.length).toBeLessThan(1_500);
    const said = restate(conversation, understanding) ?? '';
    const told = progressWord(understanding, [aPromise({ text: words })], now, builtIn);
    expect(said.length + told.length).toBeLessThan(700);
    for (const text of [card, said, told]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029<>{}]|13812345678|onerror|undefined|null|NaN/u);
      expect(text).toBe(text.toWellFormed());
    }
    expect((said + told).replace(/【(?:待填：目前进度|fill in: where it stands)】/, '')).not.toMatch(/【|\n|“”|‘’/);
  }
});

test('a conversation in which nothing was read has a card that says so, and nothing to say back', () => {
  const conversation = { ...aConversation([]), buyer: { id: null, name: null }, shop: null };
  const understanding = anUnderstanding(conversation, null);
  const card = handOver(aCard({ conversation, understanding, owed: [] }));
  expect(card.split('\n').slice(0, 4)).toEqual(['买家：没有读到', '订单：没有读到', '问题：没有读到', '诉求：没有读到']);
  expect(restate(conversation, understanding)).toBeNull();
});
