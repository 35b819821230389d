import type { Conversation, Message } from '../conversation/conversation.ts';
import type { ComplaintType, Stage, Understanding } from '../conversation/understanding.ts';
import type { Setting } from './facts.ts';
import type { Moment, Template } from './template.ts';
import type { UseCount } from './usefulness.ts';
import { clockOf, dateIn } from './when.ts';

export interface SuggestSetting extends Setting {
  /** What came of each template before, by id. */
  readonly used?: Readonly<Record<string, UseCount>>;
  /** How many are wanted; 3 when left out. */
  readonly count?: number;
  /** Whether the check has nothing against a reply here (objections.ts); left out, the proof of the library has to do. */
  readonly isSafe?: (text: string) => boolean;
}

/** What ranking looks at, gathered once for a conversation. */
export interface Scene {
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  readonly setting: SuggestSetting;
  /** What the buyer said since the agent's last word, else the buyer's last message; lower case. */
  readonly asked: string;
  /** All that the buyer said, lower case. */
  readonly told: string;
  readonly moments: ReadonlySet<Moment>;
  /** Local date; null where the moment is unknown. */
  readonly today: string | null;
}

/** A template with its worth here and what spoke for it. */
export interface Ranked {
  readonly template: Template;
  readonly score: number;
  readonly stage: Stage;
  /** The complaint that it is for. */
  readonly type: ComplaintType | null;
  readonly cue: string | null;
}

const tail = (messages: readonly Message[]): readonly Message[] => {
  const last = messages.findLastIndex((one) => one.role === 'agent');
  const after = messages.slice(last + 1).filter((one) => one.role === 'buyer');
  return after.length > 0 ? after : messages.filter((one) => one.role === 'buyer').slice(-1);
};
const said = (messages: readonly Message[]): string =>
  messages
    .map((one) => one.text.slice(0, 2000))
    .join('\n')
    .slice(0, 20_000)
    .toLowerCase();

const no =
  /不接受|不同意|不行|不要这|不够|太少|才(?:赔|退|补)|打发|凭什么|不可能接受|没诚意|not enough|too little|don'?t accept|won'?t accept|unacceptable|no deal|not acceptable|is a joke/u;

export const sceneOf = (conversation: Conversation, understanding: Understanding, setting: SuggestSetting): Scene => {
  const { now, policy } = setting;
  const asked = said(tail(conversation.messages));
  const moments = new Set<Moment>(['refusal', 'forbidden']);
  const clock = now === null ? null : clockOf(now, policy.timeZone);
  if (clock !== null && policy.opens < policy.closes && (clock < policy.opens || clock >= policy.closes)) moments.add('after-hours');
  if (understanding.solved) moments.add('solved');
  if (understanding.tried.length > 0) moments.add('tried');
  // somebody who has told the trouble wants an answer; somebody who has not is still on the way to it
  if (understanding.burst && understanding.complaints.length === 0) moments.add('telling');
  if (understanding.complaints.length === 0) moments.add('question');
  if (understanding.sent.length > 0 && !understanding.solved) moments.add('progress');
  if (understanding.sent.length > 0 && no.test(asked)) moments.add('turned-down');
  return {
    conversation,
    understanding,
    setting,
    asked,
    told: said(conversation.messages.filter((one) => one.role === 'buyer')),
    moments,
    today: now === null ? null : dateIn(now, policy.timeZone),
  };
};
