import type { Message } from './conversation.ts';
import type { At } from './rank.ts';

const troubled = ({ reading }: At): boolean => reading.complaints.some((one) => one.sure) || reading.demands.length > 0;

/** true where the buyer said, after an agent had answered, that it is well, and told no trouble and no wish with it or since. */
export const isSolved = (buyer: readonly At[], messages: readonly Message[]): boolean => {
  const said = buyer.findLast((at) => at.reading.solved !== null);
  if (!said || troubled(said)) return false;
  const answered = messages.findIndex((message) => message.role === 'agent');
  if (answered < 0 || answered > said.message) return false;
  return !buyer.some((at) => at.message > said.message && (troubled(at) || at.reading.questions.length > 0));
};
