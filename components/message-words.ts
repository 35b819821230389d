import type { Message } from '../lib/conversation/conversation.ts';
import type { Say } from '../lib/words/say.ts';
import { cut } from './quoted.ts';

/** A message in one line: its text, or what it is instead. */
export function messageWords(message: Message, t: Say, max = 120): string {
  const text = cut(message.text.replace(/\s+/g, ' ').trim(), max);
  if (message.kind === 'text') return text;
  return text === '' ? t(`read.${message.kind}`) : `${t(`read.${message.kind}`)} ${text}`;
}
