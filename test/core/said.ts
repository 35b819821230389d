import type { Conversation, Message } from '../../lib/conversation/conversation.ts';

/** A conversation from lines such as "b: …" and "a: …", a minute apart. */
export const said = (...lines: readonly string[]): Conversation => ({
  marketplace: null,
  shop: null,
  buyer: { id: null, name: null },
  orders: [],
  typing: false,
  messages: lines.map((line, index): Message => {
    const text = line.slice(3);
    const role = ({ a: 'agent', b: 'buyer', r: 'bot', s: 'system' } as const)[line.charAt(0)] ?? 'buyer';
    return { id: String(index), role, kind: text === '[图片]' ? 'image' : 'text', text, at: index * 60_000 };
  }),
});
