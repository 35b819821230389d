import type { Conversation, Evidence, Message } from '../lib/conversation/conversation.ts';

/** The message that a reading rests on; undefined when it is no longer there. */
export const messageOf = (evidence: Evidence, conversation: Conversation): Message | undefined => conversation.messages[evidence.message];

/** The words that a reading rests on, cut to `max` characters. */
export function wordsOf(evidence: Evidence, conversation: Conversation, max = 40): string {
  const text = messageOf(evidence, conversation)?.text.slice(evidence.start, evidence.end) ?? '';
  return cut(oneLine(text), max);
}

/** The clause around the words that a reading rests on: what a person would quote. */
export function clauseOf(evidence: Evidence, conversation: Conversation, max = 60): string {
  const text = messageOf(evidence, conversation)?.text ?? '';
  const before = text.slice(0, evidence.start).search(/[^，。！？；,.!?;\n]*$/);
  const after = text.slice(evidence.end).search(/[，。！？；,.!?;\n]/);
  return cut(oneLine(text.slice(before, after < 0 ? text.length : evidence.end + after)), max);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of at most `max` characters, "…" counted. */
export function cut(text: string, max: number): string {
  const signs = [...text];
  return signs.length <= max ? text : `${signs.slice(0, max - 1).join('')}…`;
}
