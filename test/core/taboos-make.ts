import type { Conversation, Message } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { sceneOf, type Scene } from '../../lib/taboos/scene.ts';
import type { Finding } from '../../lib/taboos/finding.ts';
import type { Example } from '../../lib/taboos/rule.ts';

const start = Date.UTC(2026, 10, 18, 2, 0, 0);
const gap = 40_000;
const roles = { '<': 'buyer', '>': 'agent', '|': 'bot' } as const;

/** A conversation written as lines: `<` the buyer's, `>` the agent's, `|` a bot's. */
export const aConversation = (lines: readonly string[], typing = false): Conversation => ({
  marketplace: null,
  shop: null,
  buyer: { id: null, name: null },
  orders: [],
  typing,
  messages: lines.map((line, i): Message => {
    const sign = line.charAt(0);
    const text = line.slice(1);
    const picture = /^\[(?:图片|image)\]$/.test(text);
    return {
      id: `m${i}`,
      role: sign === '>' || sign === '|' ? roles[sign] : 'buyer',
      kind: picture ? 'image' : 'text',
      text,
      at: start + i * gap,
    };
  }),
});

/** The scene of an example: draft without its marks, the conversation, the policy and the moment. */
export const unmark = (example: Example): { draft: string; conversation: Conversation | null; policy: Policy; now: number | null } => {
  const one = typeof example === 'string' ? { draft: example, after: null } : example;
  const conversation = one.after && one.after.length > 0 ? aConversation(one.after, 'typing' in one && one.typing === true) : null;
  const last = conversation?.messages.at(-1)?.at ?? start;
  const waited = 'waited' in one && one.waited !== undefined ? one.waited : 0.75;
  const limitPercent = ('limitPercent' in one && one.limitPercent) || null;
  const limitTimes = ('limitTimes' in one && one.limitTimes) || null;
  const limit = 'limit' in one && one.limit !== undefined ? { amount: one.limit, currency: 'CNY' } : null;
  return {
    draft: one.draft.replaceAll(/[‹›]/g, ''),
    conversation,
    policy: { ...builtIn, limit, limitPercent, limitTimes },
    now: conversation ? last + waited * 60_000 + 4000 : null,
  };
};

/** The draft with ‹ › around what was found; around all of it where a finding is about the whole. */
export const mark = (draft: string, findings: readonly Finding[]): string => {
  let marked = draft;
  const spans = findings.map((one) => [one.start ?? 0, one.end ?? draft.length] as const).sort((a, b) => b[0] - a[0]);
  for (const [from, to] of spans) marked = `${marked.slice(0, from)}‹${marked.slice(from, to)}›${marked.slice(to)}`;
  return marked;
};

/** The scene of an example, understood. */
export const sceneFor = (example: Example): Scene => {
  const { draft, conversation, policy, now } = unmark(example);
  return sceneOf(draft, conversation, policy, now, conversation && understand(conversation));
};
