import { readLine } from '../line.ts';
import { conversationOf } from './talk.ts';
import type { Log, Talk, Unread } from './talk.ts';

/** Lines of the audit contract as conversations; a draft counts as the agent's next message. */
export function talksInLines(text: string): Log {
  const talks: Talk[] = [];
  const unread: Unread[] = [];
  let timeless = 0;
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    if (raw.trim() === '') continue;
    const one = readLine(raw);
    if ('error' in one) {
      unread.push({ line, why: 'form' });
      continue;
    }
    const { conversation, draft, now } = one;
    const messages =
      draft === null
        ? conversation.messages
        : [...conversation.messages, { id: 'draft', role: 'agent' as const, kind: 'text' as const, text: draft, at: now }];
    timeless += messages.filter(({ at }) => at === null).length;
    talks.push({
      id: String(one.id ?? line),
      buyer: '',
      agents: messages.map(({ role }) => (role === 'agent' ? (one.agent ?? '') : '')),
      conversation: conversationOf(conversation.marketplace, '', conversation.orders, messages),
    });
  }
  return { talks, unread, timeless };
}

/** Whether a text is lines of JSON objects, as the audit reads them. */
export const isLines = (text: string): boolean => /^\s*\{"?/.test(text) && /"messages"\s*:/.test(text.slice(0, 5_000));
