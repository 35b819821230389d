import { expect, test } from 'vitest';
import { refreshCase } from '../../../lib/cases/cases.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import { countsOf } from '../../../lib/insights/counts.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { aCase } from '../../edge/database/a-case.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 22, 4);
const talk = (...said: readonly (readonly ['buyer' | 'agent', string])[]): Conversation => ({
  marketplace: 'pinduoduo',
  shop: { id: null, name: '青柚家居' },
  buyer: { id: '5501', name: '林*' },
  orders: [],
  typing: false,
  messages: said.map(([role, text], at) => ({ id: `m${at}`, role, kind: 'text', text, at: start + at * hour })),
});
const first = [
  ['buyer', '花瓶收到就是碎的'],
  ['agent', '抱歉，今天18点前给您补发'],
] as const;
const grown = (conversation: Conversation, before = aCase()) =>
  refreshCase(before, { now: start + 9 * hour, conversation, understanding: understand(conversation) });

test('a buyer who says that it is well now is remembered, with when it was said', () => {
  const one = grown(talk(...first, ['buyer', '收到新的了，已经解决了，谢谢']));
  expect(one.well).toBe(start + 2 * hour);
  expect(countsOf(one, builtIn)['well']).toBe(1);
  // scrolled out of the page it stands
  expect(grown(talk(), one).well).toBe(start + 2 * hour);
});

test('nobody is taken for content who has not said so, and who writes of new trouble is so no longer', () => {
  const conversation = talk(...first);
  expect(grown(conversation)).not.toHaveProperty('well');
  const well = grown(talk(...first, ['buyer', '收到新的了，已经解决了，谢谢']));
  expect(grown(talk(...first, ['buyer', '已经解决了，谢谢'], ['buyer', '等等，新的也碎了，要退款']), well)).not.toHaveProperty('well');
});
