import type { Conversation, Message } from '../conversation/conversation.ts';
import type { ComplaintType, Stage, Understanding } from '../conversation/understanding.ts';
import type { SuggestSetting } from './suggest.ts';
import type { Moment, Template } from './template.ts';
import { clockOf, dateIn } from './when.ts';

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
  const moments = new Set<Moment>(['refusal']);
  const clock = now === null ? null : clockOf(now, policy.timeZone);
  if (clock !== null && policy.opens < policy.closes && (clock < policy.opens || clock >= policy.closes)) moments.add('after-hours');
  if (understanding.solved) moments.add('solved');
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

/** How much a reply that brings the conversation to a stage is wanted, by how far it has come. What is not named does not fit. */
const wanted: Readonly<Record<Stage, Partial<Record<Stage, number>>>> = {
  received: { heard: 30, received: 16, verified: 8, proposed: 12 },
  heard: { proposed: 26, verified: 24, heard: 14, received: 12 },
  verified: { proposed: 30, verified: 12, agreed: 8, received: 6 },
  proposed: { agreed: 24, proposed: 18, 'carried-out': 14, verified: 10, received: 8 },
  agreed: { 'carried-out': 28, agreed: 14, 'followed-up': 8, received: 8 },
  'carried-out': { 'followed-up': 26, 'carried-out': 14, proposed: 10, verified: 10, closed: 6 },
  'followed-up': { closed: 24, 'followed-up': 14, verified: 10, heard: 8 },
  closed: { closed: 20, 'followed-up': 16, heard: 8 },
};

const momentWorth: Readonly<Record<Moment, number>> = {
  'after-hours': 4,
  solved: 30,
  progress: 6,
  'turned-down': 14,
  question: 16,
  telling: 40,
  refusal: 0,
};

/** The templates that fit, best first. */
export const rank = (templates: readonly Template[], scene: Scene): readonly Ranked[] =>
  templates
    .map((one) => judge(one, scene))
    .filter((one) => one !== null)
    .sort((one, other) => other.score - one.score || (one.template.id < other.template.id ? -1 : 1));

const judge = (template: Template, scene: Scene): Ranked | null => {
  const { understanding, conversation, setting, moments } = scene;
  const { marketplace } = conversation;
  if (template.lang !== understanding.lang || !valid(template, scene.today)) return null;
  if (template.marketplaces.length > 0 && (marketplace === null || !template.marketplaces.includes(marketplace))) return null;
  if (template.moment && !moments.has(template.moment)) return null;
  if (moments.has('solved') && template.moment !== 'solved') return null;
  const words = template.moment ? scene.asked : scene.told;
  const cue = template.cues?.find((one) => words.includes(one)) ?? null;
  if (template.cues && cue === null) return null;
  const given = new Set(understanding.given.map((one) => one.given));
  if (template.asks?.some((one) => given.has(one)) || template.rests?.some((one) => !given.has(one))) return null;
  const risks = new Set(understanding.risks.map((one) => one.risk));
  if (template.risks && !template.risks.some((one) => risks.has(one))) return null;
  const typed = typeWorth(template, scene);
  const staged = stageWorth(template, scene);
  const felt = emotionWorth(template, scene);
  if (typed === null || staged === null || felt === null) return null;

  const demanded = template.demands
    ? template.demands.filter((one) => understanding.demands.some((other) => other.demand === one)).length
    : null;
  const missing = new Set(understanding.missing);
  const used = setting.used?.get(template.id) ?? 0;
  const score =
    typed.score +
    staged.score +
    felt +
    (template.moment ? momentWorth[template.moment] : 0) +
    (cue === null ? 0 : template.types.length > 0 ? 10 : 24) +
    (demanded === null ? 0 : demanded === 0 ? -8 : 6 + 4 * demanded) +
    (staged.stage === 'proposed' && understanding.missing.length > 0 ? -10 : 0) +
    (template.risks ? 12 : 0) +
    (template.marketplaces.length > 0 ? 6 : 0) +
    (template.asks ?? []).reduce((sum, one) => sum + (missing.has(one) ? 8 : -4), 0) +
    Math.min(18, 6 * template.tags.filter((one) => one.length > 1 && scene.told.includes(one)).length) +
    Math.min(8, 2 * Math.log2(1 + Math.max(0, used)));
  return { template, score, stage: staged.stage, type: typed.type, cue };
};

const valid = ({ from, until }: Template, today: string | null): boolean =>
  today === null || ((from === undefined || from <= today) && (until === undefined || today <= until));

/** A reply for this very complaint counts most; one for any is always possible; one for another never. */
const typeWorth = (
  template: Template,
  { understanding }: Scene,
): { readonly score: number; readonly type: ComplaintType | null } | null => {
  if (template.types.length === 0) return { score: template.moment === 'question' ? 20 : 12, type: null };
  const at = understanding.complaints.findIndex((one) => template.types.includes(one.type));
  const complaint = understanding.complaints[at];
  if (!complaint) return null;
  return { score: (14 + 30 * complaint.confidence) * 0.8 ** at, type: complaint.type };
};

const stageWorth = (template: Template, { understanding }: Scene): { readonly score: number; readonly stage: Stage } | null => {
  const worth = wanted[understanding.stage];
  const ranked = template.stages
    .map((stage) => ({ stage, score: worth[stage] }))
    .filter((one): one is { stage: Stage; score: number } => one.score !== undefined)
    .sort((one, other) => other.score - one.score);
  return ranked[0] ?? (template.moment === 'solved' ? { stage: template.stages[0] ?? 'closed', score: 20 } : null);
};

/** Inside the range the narrower one knows this mood better; one step outside is a poor fit, two are none. */
const emotionWorth = ({ emotion: [low, high] }: Template, { understanding }: Scene): number | null => {
  const { level } = understanding.emotion;
  const off = Math.max(low - level, level - high, 0);
  if (off > 1) return null;
  return off === 1 ? -14 : 2 * (4 - (high - low));
};
