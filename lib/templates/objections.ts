import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Policy } from '../policy/policy.ts';
import { checkAll } from '../taboos/check-all.ts';
import type { Finding } from '../taboos/finding.ts';

/** Rules that speak about the moment, whatever is written, and the one that holds an open slot back. */
const notTheWords = new Set(['placeholder', 'waited-long', 'mid-burst']);

/** What the whole check has against the words of a reply in its conversation. Hints are no objection; an open slot is none either. */
export const objectionsTo = (
  text: string,
  conversation: Conversation,
  policy: Policy,
  now: number | null,
  understanding: Understanding,
): readonly Finding[] =>
  checkAll(text, conversation, policy, now, understanding).filter((one) => one.severity !== 'hint' && !notTheWords.has(one.rule));
