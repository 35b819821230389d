import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import { handOver } from '../../../lib/templates/hand-over.ts';
import { progressWord } from '../../../lib/templates/progress.ts';
import { restate } from '../../../lib/templates/restate.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { suggest } from '../../../lib/templates/suggest.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { aSetting } from './make.ts';

const pieces = [
  '杯子碎了',
  '退款',
  '{order}',
  '【待填：订单号】',
  '<b>',
  '\n',
  '\u202E',
  '你们骗子',
  '13812345678',
  'where is my refund',
  '?',
  '加微信',
  '不接受',
  '😀',
  '谢谢解决了',
  '还是不行',
];
const words = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join('')),
);
const aMessage = fc.record({
  role: fc.constantFrom('buyer' as const, 'agent' as const, 'bot' as const, 'system' as const),
  kind: fc.constantFrom('text' as const, 'image' as const, 'order' as const),
  text: words,
  at: fc.option(fc.integer({ min: 1_790_000_000_000, max: 1_800_000_000_000 })),
});
const anyConversation: fc.Arbitrary<Conversation> = fc
  .record({
    buyer: fc.option(words),
    shop: fc.option(words),
    orders: fc.array(words, { maxLength: 2 }),
    messages: fc.array(aMessage, { maxLength: 12 }),
  })
  .map(({ buyer, shop, orders, messages }) => ({
    marketplace: null,
    shop: { id: null, name: shop },
    buyer: { id: null, name: buyer },
    orders,
    messages: messages.map((one, at) => ({ ...one, id: String(at) })),
    typing: false,
  }));

test('whatever is written, suggestions are whole, their slots lie in them, and nothing of the page opens a slot', () => {
  fc.assert(
    fc.property(anyConversation, (conversation) => {
      const understanding = understand(conversation);
      const suggestions = suggest(conversation, understanding, starter, aSetting({ agent: '{order}\n<i>' }));
      expect(suggestions).toEqual(suggest(conversation, understanding, starter, aSetting({ agent: '{order}\n<i>' })));
      for (const one of suggestions) {
        expect(one.text).not.toMatch(/[{}<>\n\u202E]/u);
        expect(one.text.match(/【[^】]*】/g) ?? []).toEqual(
          one.slots.filter((slot) => slot.open).map((slot) => one.text.slice(slot.start, slot.end)),
        );
        expect(one.why.zh.length).toBeLessThan(90);
      }
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('restatement, card and progress word stand whatever is written', () => {
  const owed = [{ text: '{a}\n补发', by: 'agent' as const, due: 1_795_000_000_000, state: 'open' as const }];
  fc.assert(
    fc.property(anyConversation, (conversation) => {
      const understanding = understand(conversation);
      const now = 1_795_140_000_000;
      expect(restate(conversation, understanding) ?? '').not.toMatch(/[{}<>\n\u202E]/u);
      expect(progressWord(understanding, owed, now, builtIn)).not.toMatch(/[{}<>\n]/u);
      const card = handOver({ conversation, understanding, owed, lang: 'zh', now, timeZone: 'Asia/Shanghai', mask: (text) => text });
      expect(card.split('\n').length).toBeLessThan(20);
    }),
    { numRuns: 100 },
  );
}, 30_000);
