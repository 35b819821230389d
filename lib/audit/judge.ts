import type { Conversation } from '../conversation/conversation.ts';
import type { Complaint, Demand, Emotion, Risk, Stage, Understanding } from '../conversation/understanding.ts';
import { understand } from '../conversation/understand.ts';
import type { Policy } from '../policy/policy.ts';
import type { By } from '../promises/promise.ts';
import { calendarOf } from '../promises/calendar.ts';
import { extract } from '../promises/extract.ts';
import { isoIn } from '../promises/zone.ts';
import type { Calendar } from '../promises/promise.ts';
import { checkAll } from '../taboos/check-all.ts';
import type { Fix, Severity, Taboo } from '../taboos/finding.ts';
import { starter } from '../templates/starter/index.ts';
import { suggest } from '../templates/suggest.ts';
import type { Suggestion } from '../templates/template.ts';
import type { Case } from './line.ts';

/** One answer of the audit, as its contract says. */
export interface Judged {
  readonly id: string | number | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly taboo: Taboo;
    readonly severity: Severity;
    readonly start: number | null;
    readonly end: number | null;
    readonly message: string;
    readonly fix: Fix | null;
    readonly ground?: string;
  }[];
  readonly complaints: readonly { readonly type: Complaint['type']; readonly confidence: number }[];
  readonly emotion: Emotion;
  readonly risks: readonly Risk[];
  readonly demands: readonly Demand[];
  readonly facts: { readonly orders: readonly string[] };
  readonly promises: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly by: By;
    readonly due: string | null;
  }[];
  readonly stage: Stage;
  readonly suggestions: readonly {
    readonly template: string;
    readonly types: readonly string[];
    readonly stage: Stage;
    readonly text: string;
    readonly why: string;
  }[];
}

const calendars = new WeakMap<Policy, Calendar>();
const calendarFor = (policy: Policy): Calendar => {
  const known = calendars.get(policy);
  if (known) return known;
  const built = calendarOf(policy);
  calendars.set(policy, built);
  return built;
};

const suggestions = new WeakMap<
  Conversation,
  { readonly now: number | null; readonly policy: Policy; readonly made: readonly Suggestion[] }
>();
/** Suggestions are made as if the draft were not there: several drafts in one conversation share them. */
const suggestedFor = ({ conversation, now, policy }: Case, seen: Understanding): readonly Suggestion[] => {
  const known = suggestions.get(conversation);
  if (known && known.now === now && known.policy === policy) return known.made;
  const made = suggest(conversation, seen, starter, { now, policy, agent: '' });
  suggestions.set(conversation, { now, policy, made });
  return made;
};

/** Reads a conversation and judges its draft. `suggested` false leaves the suggestions out. */
export const judgeCase = (one: Case, suggested = true): Judged => {
  const { conversation, draft, now, policy } = one;
  const seen = understand(conversation);
  const { lang } = seen;
  const findings = draft === null ? [] : checkAll(draft, conversation, policy, now, seen);
  const promises = draft === null ? [] : extract(draft, now ?? 0, calendarFor(policy));
  const told = suggested && conversation.messages.length > 0 ? suggestedFor(one, seen) : [];
  return {
    id: one.id,
    findings: findings.map(({ message, ground, ...finding }) => ({
      ...finding,
      message: message[lang],
      ...(ground && { ground: ground.title[lang] }),
    })),
    complaints: seen.complaints.map(({ type, confidence }) => ({ type, confidence })),
    emotion: seen.emotion.level,
    risks: seen.risks.map((found) => found.risk),
    demands: seen.demands.map((found) => found.demand),
    facts: { orders: seen.facts.orders },
    promises: promises.map(({ text, start, end, by, due }) => ({
      text,
      start,
      end,
      by,
      due: due === null || now === null ? null : isoIn(due, policy.timeZone),
    })),
    stage: seen.stage,
    suggestions: told.map(({ template, types, stage, text, why }) => ({ template, types, stage, text, why: why[lang] })),
  };
};
