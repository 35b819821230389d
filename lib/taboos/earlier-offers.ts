import type { Scope } from '../language/clauses.ts';
import { cutText } from '../language/cut.ts';
import { offeredSums, type SumOffered } from './offers.ts';
import type { Scene } from './scene.ts';

/** A sum that is put as a question ("30元您看可以吗") is offered all the same; one under a condition is not yet. */
const firmly: readonly Scope[] = ['quoted', 'reported', 'denied', 'conditional'];

const known = new WeakMap<Scene['turn'], readonly SumOffered[]>();

/** What was offered in this conversation without a condition, oldest first. */
export const offeredBefore = ({ turn }: Scene): readonly SumOffered[] => {
  const before = known.get(turn);
  if (before) return before;
  const found = turn.sent.flatMap((text) => offeredSums(cutText(text), firmly));
  known.set(turn, found);
  return found;
};

/** Whether two amounts can be held against each other. */
export const alike = (a: SumOffered, b: SumOffered): boolean =>
  a.kind === b.kind && (a.currency === null || b.currency === null || a.currency === b.currency);
