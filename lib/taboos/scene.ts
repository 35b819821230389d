import type { Conversation } from '../conversation/conversation.ts';
import type { Cut } from '../language/act.ts';
import { cutText } from '../language/cut.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Policy } from '../policy/policy.ts';
import { unmask, type Unmasked } from './evasions.ts';
import { needOf, type Need } from './need.ts';
import { turnOf, type Turn } from './turn.ts';

/** All that a rule may look at; built once per check, its costly parts only when asked for. */
export interface Scene {
  readonly draft: string;
  readonly text: Cut;
  readonly conversation: Conversation | null;
  readonly turn: Turn;
  readonly need: Need;
  readonly policy: Policy;
  /** Epoch ms at which the draft would be sent; null where unknown. */
  readonly now: number | null;
  readonly unmasked: Unmasked;
}

export const sceneOf = (
  draft: string,
  conversation: Conversation | null,
  policy: Policy,
  now: number | null,
  understanding: Understanding | null,
): Scene => {
  const text = cutText(draft);
  let unmasked: Unmasked | undefined;
  let need: Need | undefined;
  const turn = turnOf(conversation);
  return {
    draft,
    text,
    conversation,
    turn,
    policy,
    now,
    get need() {
      return (need ??= needOf(conversation, turn, understanding));
    },
    get unmasked() {
      return (unmasked ??= unmask(text.normal.text));
    },
  };
};
