import type { Conversation, Message, Role } from '../../../lib/conversation/conversation.ts';
import type { ComplaintType, Understanding } from '../../../lib/conversation/understanding.ts';
import { unread } from '../../../lib/conversation/unread.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { SuggestSetting } from '../../../lib/templates/scene.ts';
import type { Template } from '../../../lib/templates/template.ts';

const at = Date.parse('2026-11-20T10:05:00+08:00');

/** Lines such as `buyer: 杯子碎了` as a conversation, a minute apart. */
export const aConversation = (lines: readonly string[], rest: Partial<Conversation> = {}): Conversation => ({
  marketplace: 'taobao',
  shop: { id: null, name: '青禾家居' },
  buyer: { id: 'b1', name: '小**7' },
  orders: [],
  messages: lines.map((line, index): Message => {
    const [who, text = ''] = line.split(/: (.*)/s);
    const role: Role = who === 'agent' || who === 'bot' || who === 'system' ? who : 'buyer';
    return { id: `m${index}`, role, kind: 'text', text, at: at + index * 60_000 };
  }),
  typing: false,
  ...rest,
});

/** The whole of a message as evidence. */
export const evidence = (conversation: Conversation, message = 0) => ({
  message,
  start: 0,
  end: conversation.messages[message]?.text.length ?? 0,
});

export const anUnderstanding = (
  conversation: Conversation,
  type: ComplaintType | null,
  rest: Partial<Understanding> = {},
): Understanding => ({
  ...unread,
  complaints: type ? [{ type, confidence: 0.9, evidence: evidence(conversation) }] : [],
  emotion: { level: type ? 1 : 0, evidence: null },
  waitingSince: at,
  sent: conversation.messages.filter((one) => one.role === 'agent').map((one) => one.text),
  ...rest,
});

export const aTemplate = (text: string, rest: Partial<Template> = {}): Template => ({
  id: 'own.one',
  title: '一条',
  lang: 'zh',
  group: 'own',
  text,
  types: [],
  stages: ['heard'],
  emotion: [0, 4],
  marketplaces: [],
  tags: [],
  ...rest,
});

export const aSetting = (rest: Partial<SuggestSetting> = {}): SuggestSetting => ({
  now: at + 600_000,
  policy: builtIn,
  agent: '阿宁',
  ...rest,
});
