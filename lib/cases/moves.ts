import type { Step } from './case.ts';

/**
 * Where a case may go from each step: on, past steps that a simple case does not need, back where new facts or a refused
 * plan ask for it, or to its end. A closed case may be opened again for follow-up.
 */
export const moves: Readonly<Record<Step | 'closed', readonly (Step | 'closed')[]>> = {
  receive: ['first-check', 'analyse', 'propose', 'feedback', 'closed'],
  'first-check': ['receive', 'analyse', 'propose', 'feedback', 'closed'],
  analyse: ['first-check', 'propose', 'feedback', 'closed'],
  propose: ['first-check', 'analyse', 'feedback', 'follow-up', 'closed'],
  feedback: ['analyse', 'propose', 'follow-up', 'closed'],
  'follow-up': ['analyse', 'propose', 'feedback', 'closed'],
  closed: ['follow-up', 'analyse'],
};

export const canMove = (from: Step | 'closed', to: Step | 'closed'): boolean => moves[from].includes(to);
