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

/** The lines of a text that is JSON objects a line, as the audit reads them, or a list of the same; null where it is neither. */
export function linesIn(text: string): string | null {
  if (!/^\s*[[{]/.test(text) || !/"messages"\s*:/.test(text.slice(0, 5_000))) return null;
  // written over several lines, no line of it is whole
  const whole = /^\s*(?:\[|\{\s*\n)/.test(text) ? parsed(text) : undefined;
  if (whole === undefined) return /^\s*\{/.test(text) ? text : null;
  return (Array.isArray(whole) ? whole : [whole]).map((one) => JSON.stringify(one)).join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
