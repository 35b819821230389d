import type { Policy } from '../policy/policy.ts';
import type { Emotion } from '../conversation/understanding.ts';
import type { Case } from './case.ts';
import type { Agreement, Cause, Channel, Outcome, Weight } from './form.ts';
import { stepDue } from './limits.ts';

/** What is kept as it stands in the case. */
type Kept = 'id' | 'console' | 'orders' | 'types' | 'demands' | 'risks' | 'summary' | 'step' | 'opened' | 'changed' | 'closed';

/** A case in short: what a list shows, what it is filtered and found by. Small, so that pages of it are read at once. */
export interface CaseHead extends Pick<Case, Kept> {
  readonly shop: string;
  readonly buyer: string;
  /** What a person set, else what was read. */
  readonly emotion: Emotion;
  /** The next instant at which something is owed: a promise, the limit of the step, the call after closing; epoch ms. */
  readonly due: number | null;
  readonly goods: string;
  readonly wish: string;
  readonly lesson: string;
  readonly cause: Cause | null;
  readonly outcome: Outcome | null;
  readonly weight: Weight;
  readonly channel: Channel;
  readonly agreement: Agreement['state'];
  /** Who does the step that the case is at; empty where nobody was named. */
  readonly owner: string;
  /** Whom it waits for, and since when; null where it is ours to move. */
  readonly waiting: { readonly whom: string; readonly since: number } | null;
  readonly tags: readonly string[];
  /** How many promises are open. */
  readonly promised: number;
}

/** A page of a list of cases. `total` counts all that the filter lets through. */
export interface FoundCases {
  readonly total: number;
  readonly heads: readonly CaseHead[];
}

/** The part of a policy that says until when a step is to be done. */
export type StepLimits = Pick<Policy, 'steps' | 'callBackAfter'>;

const line = (words: string, longest: number): string => words.replace(/\s+/gu, ' ').trim().slice(0, longest);

/** A lesson as it stands in a head. */
export const lessonLine = (lesson: string): string => line(lesson, 160);

export function headOf(one: Case, limits: StepLimits): CaseHead {
  const { form } = one;
  const { waiting } = form;
  return {
    id: one.id,
    console: one.console,
    shop: line(one.shop.name ?? one.shop.id ?? '', 80),
    buyer: line(one.buyer.name ?? one.buyer.id ?? '', 80),
    orders: one.orders.slice(0, 10).map((order) => line(order, 40)),
    types: one.types,
    demands: one.demands,
    emotion: form.mood ?? one.emotion,
    risks: one.risks,
    summary: line(one.summary, 160),
    step: one.step,
    opened: one.opened,
    changed: one.changed,
    closed: one.closed,
    due: dueOf(one, limits),
    goods: line(form.goods, 120),
    wish: line(form.wish, 160),
    lesson: lessonLine(form.lesson),
    cause: form.cause,
    outcome: form.outcome,
    weight: form.weight,
    channel: form.channel,
    agreement: form.agreement.state,
    owner: line(form.owners[one.step] ?? '', 80),
    waiting: waiting && { whom: line(`${waiting.department} ${waiting.person}`, 120), since: waiting.since },
    tags: form.tags,
    promised: one.promises.filter(({ state }) => state === 'open').length,
  };
}

/** The earliest of what a case owes; null where it owes nothing. */
function dueOf(one: Case, limits: StepLimits): number | null {
  const { callBack } = one.form;
  const dues = [
    ...one.promises.flatMap(({ state, due }) => (state === 'open' && due !== null ? [due] : [])),
    ...(callBack && callBack.done === null ? [callBack.at] : []),
    ...(one.closed === null ? [stepDue(one, one.step, limits)] : []),
  ];
  return dues.length > 0 ? Math.min(...dues) : null;
}
