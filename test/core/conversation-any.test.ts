import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type Conversation, type Evidence, type Message } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '没收到货 怎么回事??',
    '我要退款',
    '订单231122-998877665544333 碎了',
    'where is my refund',
    '好的',
    '解决了 谢谢',
    '去法院告你',
    '您好,48小时内给您补发',
    'sorry, we will refund RM15',
    '麻烦您再说一遍',
    '[图片]',
  ),
);
const message: fc.Arbitrary<Message> = fc.record({
  id: fc.string(),
  role: fc.constantFrom('buyer', 'agent', 'bot', 'system'),
  kind: fc.constantFrom(...kinds),
  text: words,
  at: fc.option(fc.integer({ min: 0, max: 2e12 })),
});
const conversation: fc.Arbitrary<Conversation> = fc.record({
  marketplace: fc.constantFrom(null, 'taobao', 'shopee'),
  shop: fc.constant(null),
  buyer: fc.constant({ id: null, name: null }),
  orders: fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }),
  messages: fc.array(message, { maxLength: 12 }),
  typing: fc.boolean(),
});

/** Every evidence anywhere in an understanding. */
const evidencesIn = (value: unknown): Evidence[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('message' in value && 'start' in value && 'end' in value) {
    const { message: index, start, end } = value;
    return typeof index === 'number' && typeof start === 'number' && typeof end === 'number' ? [{ message: index, start, end }] : [];
  }
  return Object.values(value).flatMap(evidencesIn);
};

test('any conversation is understood, every reading rests on words that are there, and twice is the same', () => {
  fc.assert(
    fc.property(conversation, (one) => {
      const first = understand(one);
      for (const evidence of evidencesIn(first)) {
        const text = one.messages[evidence.message]?.text;
        expect(text).toBeDefined();
        expect(evidence.start).toBeGreaterThanOrEqual(0);
        expect(evidence.end).toBeGreaterThanOrEqual(evidence.start);
        expect(evidence.end).toBeLessThanOrEqual(text?.length ?? 0);
      }
      const again = understand({ ...one, messages: one.messages.map((each) => ({ ...each })) });
      expect(again).toEqual(first);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    }),
    { numRuns: 400 },
  );
});

test('a bot and the system tell nothing of the buyer and answer nothing', () => {
  const at = (role: Message['role'], text: string, when: number): Message => ({ id: String(when), role, kind: 'text', text, at: when });
  const understanding = understand({
    marketplace: 'taobao',
    shop: null,
    buyer: { id: null, name: null },
    orders: [],
    typing: false,
    messages: [at('system', '买家要投诉12315', 1), at('buyer', '杯子碎了', 2), at('bot', '亲,给您全额退款哦', 3)],
  });
  expect(understanding.risks).toEqual([]);
  expect(understanding.waitingSince).toBe(2);
  expect(understanding.stage).toBe('received');
  expect(understanding.sent).toEqual([]);
  expect(understanding.offered).toEqual([]);
});
