import type { Problem } from './console.ts';
import type { Conversation, Message } from '../conversation/conversation.ts';
import type { Sight } from './sight.ts';

/** Milliseconds before a part is called missing: pages draw in steps. */
export const patience = 700;
const slack = 40;

export interface Teller {
  readonly tell: (key: string | null, conversation: Conversation | null, problems: readonly Problem[], fresh: readonly Message[]) => void;
  /** Tell the next thing, new or not. */
  readonly forget: () => void;
}

/** Hands on what is new, once. `later` asks for another look when a part seems to be missing. */
export function openTeller(hear: (sight: Sight) => void, later: () => void): Teller {
  let shown: { readonly told: string; readonly messages: readonly Message[] } = { told: '', messages: [] };
  let trouble: { readonly what: string; readonly since: number } | null = null;
  return {
    tell(key, conversation, problems, fresh) {
      const what = JSON.stringify(problems);
      if (problems.length === 0) trouble = null;
      else if (trouble?.what !== what) trouble = { what, since: performance.now() };
      const certain = trouble === null || performance.now() - trouble.since >= patience - slack;
      if (!certain) later();
      const said = certain ? problems : [];
      const { messages = [], ...rest } = conversation ?? {};
      const told = JSON.stringify([key, conversation === null ? null : rest, said]);
      const sameMessages = messages.length === shown.messages.length && messages.every((one, index) => one === shown.messages[index]);
      if (told === shown.told && sameMessages) return;
      shown = { told, messages };
      hear({ key, conversation, problems: said, fresh });
    },
    forget() {
      shown = { told: '', messages: [] };
    },
  };
}
