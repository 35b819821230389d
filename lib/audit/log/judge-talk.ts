import type { Emotion } from '../../conversation/understanding.ts';
import type { ComplaintType } from '../../conversation/understanding.ts';
import { understand } from '../../conversation/understand.ts';
import type { Policy } from '../../policy/policy.ts';
import { checkAll } from '../../taboos/check-all.ts';
import type { Finding } from '../../taboos/finding.ts';
import type { Talk } from './talk.ts';

/** One reply of an agent in which something was found. */
export interface Flaw {
  /** Index into the conversation's messages. */
  readonly message: number;
  readonly agent: string;
  /** How upset the buyer was when it was sent. */
  readonly emotion: Emotion;
  readonly findings: readonly Finding[];
}

export interface JudgedTalk {
  readonly talk: Talk;
  /** How many replies each agent sent. */
  readonly replies: ReadonlyMap<string, number>;
  readonly flaws: readonly Flaw[];
  readonly types: readonly ComplaintType[];
  readonly emotion: Emotion;
}

/** Checks every reply of a conversation as if it were about to be sent, with what stood before it and nothing that came later. */
export function judgeTalk(talk: Talk, policy: Policy): JudgedTalk {
  const { conversation, agents } = talk;
  const { messages } = conversation;
  const replies = new Map<string, number>();
  const flaws: Flaw[] = [];
  for (const [at, message] of messages.entries()) {
    if (message.role !== 'agent' || message.kind !== 'text' || message.text.trim() === '') continue;
    const agent = agents[at] ?? '';
    replies.set(agent, (replies.get(agent) ?? 0) + 1);
    const before = { ...conversation, messages: messages.slice(0, at) };
    const seen = understand(before);
    const findings = checkAll(message.text, before, policy, message.at, seen);
    if (findings.length > 0) flaws.push({ message: at, agent, emotion: seen.emotion.level, findings });
  }
  const whole = understand(conversation);
  return { talk, replies, flaws, types: whole.complaints.map(({ type }) => type), emotion: whole.emotion.level };
}
