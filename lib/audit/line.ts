import * as v from 'valibot';
import { kinds, marketplaces, type Conversation, type Marketplace, type Message } from '../conversation/conversation.ts';
import { parsePolicy } from '../policy/parse.ts';
import { builtIn, type Policy } from '../policy/policy.ts';

const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
);

const RecordSchema = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  console: v.optional(v.nullable(v.string()), null),
  at: v.optional(v.nullable(instant), null),
  messages: v.array(
    v.object({
      role: v.picklist(['buyer', 'agent', 'bot', 'system']),
      text: v.optional(v.nullable(v.string()), ''),
      at: v.optional(v.nullable(instant), null),
      kind: v.optional(v.nullable(v.string()), 'text'),
    }),
  ),
  draft: v.optional(v.nullable(v.string()), null),
  agent: v.optional(v.nullable(v.string()), null),
  policy: v.optional(v.unknown()),
});

/** One record of the audit's input, ready to be judged. */
export interface Case {
  readonly id: string | number | null;
  /** Whose conversation it was, where the export says so. */
  readonly agent: string | null;
  readonly conversation: Conversation;
  readonly draft: string | null;
  /** Epoch ms at which the draft would be sent; null where the record states no time. */
  readonly now: number | null;
  /** Minutes east of Greenwich as written in the record's own time; null where none is written. */
  readonly offset: number | null;
  readonly policy: Policy;
}

export interface Unread {
  readonly id: string | number | null;
  readonly error: string;
}

const marketplaceOf = (name: string | null): Marketplace | null => marketplaces.find((one) => one === name) ?? null;

const offsetIn = (at: string | null): number | null => {
  if (at === null) return null;
  if (/[zZ]$/.test(at.trim())) return 0;
  const found = /([+-])(\d{2}):?(\d{2})$/.exec(at.trim());
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : null;
};

const idOf = (json: unknown): string | number | null => {
  const found = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), json);
  return found.success ? found.output.id : null;
};

/**
 * An export repeats a thread with each of its replies. A message that was read before is the same object again, so that what was
 * understood of it is known; the oldest are given up, so that memory does not grow with the file.
 */
const seenBefore = new Map<string, Message>();
const mostKept = 5_000;
const longestKept = 1_000;
const sameAs = (message: Message): Message => {
  if (message.text.length > longestKept) return message;
  const key = `${message.id} ${message.role} ${message.kind} ${message.at} ${message.text}`;
  const known = seenBefore.get(key);
  if (known) return known;
  if (seenBefore.size >= mostKept) for (const [oldest] of [...seenBefore].slice(0, mostKept / 2)) seenBefore.delete(oldest);
  seenBefore.set(key, message);
  return message;
};

/** The last conversations by their first message: a folder of drafts is checked in the same few, and an understanding is kept by the object. */
const talks = new Map<Message, Conversation>();
const sameTalk = (one: Conversation): Conversation => {
  const [first] = one.messages;
  if (!first) return one;
  const known = talks.get(first);
  const same =
    known?.marketplace === one.marketplace &&
    known.messages.length === one.messages.length &&
    known.messages.every((message, i) => message === one.messages[i]);
  if (same) return known;
  if (talks.size >= mostKept) talks.clear();
  talks.set(first, one);
  return one;
};

/** Parses one line of the input. Never throws; what cannot be read says why. */
export const readLine = (line: string): Case | Unread => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a JSON object' };
  }
  const parsed = v.safeParse(RecordSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { id: idOf(json), error: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` };
  }
  const one = parsed.output;
  const told = one.policy === undefined || one.policy === null ? { policy: builtIn } : parsePolicy(one.policy);
  if ('problems' in told)
    return { id: one.id, error: `policy: ${told.problems.map((problem) => `${problem.path} ${problem.why.en}`).join('; ')}` };
  return {
    id: one.id,
    agent: one.agent,
    draft: one.draft,
    now: one.at === null ? null : Date.parse(one.at),
    offset: offsetIn(one.at),
    policy: told.policy,
    conversation: sameTalk({
      marketplace: marketplaceOf(one.console),
      shop: null,
      buyer: { id: null, name: null },
      orders: [],
      typing: false,
      messages: one.messages.map((message, i) =>
        sameAs({
          id: String(i),
          role: message.role,
          kind: kinds.find((kind) => kind === message.kind) ?? 'other',
          text: message.text ?? '',
          at: message.at === null ? null : Date.parse(message.at),
        }),
      ),
    }),
  };
};
