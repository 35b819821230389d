import type { Conversation } from '../conversation/conversation.ts';
import type { Policy } from '../policy/policy.ts';
import { understand } from '../conversation/understand.ts';
import { judgeByRules } from '../taboos/check-all.ts';
import type { Finding } from '../taboos/finding.ts';
import { sceneOf } from '../taboos/scene.ts';

/** Rules that speak about the moment, whatever is written, and the one that holds an open slot back. */
const notTheWords = new Set(['placeholder', 'waited-long', 'mid-burst']);

/** What the check has against the words of a reply in its conversation. Hints are no objection; an open slot is none either. */
export const objectionsTo = (text: string, conversation: Conversation, policy: Policy, now: number | null): readonly Finding[] =>
  judgeByRules(sceneOf(text, conversation, policy, now, understand(conversation))).filter((one) => one.severity !== 'hint' && !notTheWords.has(one.rule));
