import type { Message } from './conversation.ts';
import type { At } from './rank.ts';

/** Tells a trouble or a wish; "the refund came" names a refund without asking for one. */
const troubled = ({ reading }: At): boolean => {
  const { solved } = reading;
  const inside = (one: { readonly start: number; readonly end: number }) =>
    solved !== null && one.start < solved.end && solved.start < one.end;
  return reading.complaints.some((one) => one.sure && !inside(one)) || reading.demands.some((one) => !inside(one));
};

/** true where the buyer said, after an agent had answered, that it is well, and told no trouble and no wish with it or since. */
export const isSolved = (buyer: readonly At[], messages: readonly Message[]): boolean => {
  const said = buyer.findLast((at) => at.reading.solved !== null);
  if (!said || troubled(said)) return false;
  const answered = messages.findIndex((message) => message.role === 'agent');
  if (answered < 0 || answered > said.message) return false;
  return !buyer.some((at) => at.message > said.message && (troubled(at) || at.reading.questions.length > 0));
};
