import type { Policy } from '../policy/policy.ts';
import { steps } from './case.ts';
import type { Case, Step } from './case.ts';

/** The limits that complaint handling rests on, reckoned from the moment a case is opened. */
const limits = ['contact', 'department', 'solution'] as const;
export type Limit = (typeof limits)[number];

/** A limit of a case, and whether what it asks for was done. */
export interface Limited {
  readonly limit: Limit;
  readonly step: Step;
  /** Epoch ms. */
  readonly due: number;
  readonly met: boolean;
}

const day = 24 * 3_600_000;
const isPast = (one: Case, step: Step): boolean => one.closed !== null || steps.indexOf(one.step) > steps.indexOf(step);

/** Until when a step is to be done, epoch ms: the person's own instant, else by the policy. */
export function stepDue(one: Case, step: Step, policy: Pick<Policy, 'steps' | 'callBackAfter'>): number {
  const { contact, department, solution } = policy.steps;
  const allowed: Readonly<Record<Step, number>> = {
    receive: contact,
    'first-check': department,
    analyse: one.form.complex ? department : solution,
    propose: solution,
    feedback: solution,
    'follow-up': solution + policy.callBackAfter * (day / 1000),
  };
  return one.form.limits[step] ?? one.opened + allowed[step] * 1000;
}

/** The limits that hold for a case: first contact, the department where it is complex, a plan that was told. */
export function limitsOf(one: Case, policy: Policy): readonly Limited[] {
  const { form } = one;
  const heard = one.timeline.some((entry) => entry.kind === 'sent');
  const all: readonly (Limited & { readonly holds: boolean })[] = [
    { limit: 'contact', step: 'receive', due: stepDue(one, 'receive', policy), met: heard || isPast(one, 'receive'), holds: true },
    {
      limit: 'department',
      step: 'analyse',
      due: stepDue(one, 'analyse', policy),
      met: form.waiting !== null || isPast(one, 'analyse'),
      holds: form.complex,
    },
    {
      limit: 'solution',
      step: 'propose',
      due: stepDue(one, 'propose', policy),
      met: form.agreement.state !== 'none' || isPast(one, 'propose'),
      holds: true,
    },
  ];
  return all.flatMap(({ holds, ...limited }) => (holds ? [limited] : []));
}

/** Epoch ms of the call after closing that is offered. */
export const callBackAt = (now: number, policy: Policy): number => now + policy.callBackAfter * day;
