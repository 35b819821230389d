import type { Sight } from '../../lib/consoles/sight.ts';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import type { Understanding } from '../../lib/conversation/understanding.ts';
import type { ToConsole } from '../../lib/line-messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { check } from '../../lib/taboos/check.ts';
import type { Finding } from '../../lib/taboos/finding.ts';

type Said<Kind extends ToConsole['kind']> = Extract<ToConsole, { kind: Kind }>;

/** What is found in a draft: by the page itself at once, and more fully by the panel a moment later. */
export interface Judging {
  /** The panel's reading, as long as it is one of the conversation that is open. */
  understanding(): Understanding | null;
  /** The page's own findings; asked twice of the same, they are looked for once. */
  judge(text: string): readonly Finding[];
  /** The panel's findings where they are of this text, else the page's own. */
  fullest(text: string): readonly Finding[];
  hear(message: Said<'understood'> | Said<'found'>): void;
  /** Another conversation is open: what the panel said was of the last one. */
  forget(): void;
}

/** The one check, as the page calls it: with what the panel understood, or without. */
const judgeDraft: (
  draft: string,
  conversation: Conversation | null,
  policy: Policy,
  now: number,
  understanding: Understanding | null,
) => readonly Finding[] = check;

export function openJudging(now: () => { readonly sight: Sight; readonly policy: Policy }): Judging {
  let judged: { readonly of: readonly unknown[]; readonly findings: readonly Finding[] } | null = null;
  let understood: Said<'understood'> | null = null;
  let found: Said<'found'> | null = null;

  function understanding(): Understanding | null {
    const messages = now().sight.conversation?.messages ?? [];
    const holds = understood !== null && messages[0]?.id === understood.first && messages.some((one) => one.id === understood?.last);
    return holds ? (understood?.understanding ?? null) : null;
  }

  function judge(text: string): readonly Finding[] {
    const { sight, policy } = now();
    const reading = understanding();
    const of = [text, sight, policy, reading];
    if (!judged || of.some((one, index) => one !== judged?.of[index])) {
      judged = { of, findings: text.trim() === '' ? [] : judgeDraft(text, sight.conversation, policy, Date.now(), reading) };
    }
    return judged.findings;
  }

  return {
    understanding,
    judge,
    fullest: (text) => (found?.draft === text ? found.findings : judge(text)),
    hear(message) {
      if (message.kind === 'found') found = message;
      else understood = message;
    },
    forget() {
      understood = null;
      found = null;
    },
  };
}
