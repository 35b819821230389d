import type { Conversation, Role } from '../../lib/conversation/conversation.ts';
import type { Example } from '../../lib/taboos/rule.ts';

const roles = { '>': 'agent', '|': 'bot' } as const;
const apart = 40_000;

/**
 * A conversation written as lines, the last one a minute before `now` (epoch ms): `>` begins the agent's, `|` a bot's, everything
 * else is the buyer's. Null where nothing is written.
 */
export function conversationOf(lines: string, now: number): Conversation | null {
  const said = lines.split('\n').flatMap((line) => {
    const mark = line.trim().charAt(0);
    const role: Role = mark === '>' || mark === '|' ? roles[mark] : 'buyer';
    const text = line.trim().replace(/^[<>|]\s*/, '');
    return text === '' ? [] : [{ role, text }];
  });
  if (said.length === 0) return null;
  return {
    marketplace: null,
    shop: null,
    buyer: { id: null, name: null },
    orders: [],
    typing: false,
    messages: said.map(({ role, text }, place) => ({
      id: `t${place}`,
      role,
      kind: /^\[(?:图片|image)\]$/i.test(text) ? ('image' as const) : ('text' as const),
      text,
      at: now - 60_000 - (said.length - 1 - place) * apart,
    })),
  };
}

/** An example of a rule as somebody would type it. */
export function typedFrom(example: Example): { readonly draft: string; readonly talk: string } {
  const one = typeof example === 'string' ? { draft: example, after: [] } : example;
  return { draft: one.draft.replaceAll(/[‹›]/g, ''), talk: one.after.map((line) => line.replace(/^</, '')).join('\n') };
}
