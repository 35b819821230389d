import type { Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Emotion } from './understanding.ts';

const lawful = new Set(['regulator', 'legal', 'media', 'platform']);

/** How far a single message goes, 0 to 4, given that there is something to complain of. */
const levelOf = ({ reading }: At, complains: boolean): { level: Emotion; start: number; end: number } | null => {
  const { feelings: felt } = reading;
  const hit = felt.beside ?? felt.angry ?? felt.upset ?? felt.pressed ?? felt.worried;
  const risk = reading.risks.find((one) => lawful.has(one.risk));
  const injury = reading.risks.find((one) => one.risk === 'injury');
  if (felt.beside) return { level: 4, start: felt.beside.start, end: felt.beside.end };
  if (felt.angry && complains) return { level: 3, start: felt.angry.start, end: felt.angry.end };
  if (risk) return { level: 3, start: risk.start, end: risk.end };
  if (felt.angry) return { level: 2, start: felt.angry.start, end: felt.angry.end };
  if (injury && complains)
    return { level: reading.risks.some((one) => one.risk === 'vulnerable') ? 2 : 2, start: injury.start, end: injury.end };
  if (felt.upset && complains) return { level: 2, start: felt.upset.start, end: felt.upset.end };
  if (felt.pressed && complains) return { level: 2, start: felt.pressed.start, end: felt.pressed.end };
  if (complains)
    return { level: 1, start: hit?.start ?? reading.complaints[0]?.start ?? 0, end: hit?.end ?? reading.complaints[0]?.end ?? 0 };
  if (felt.upset) return { level: 1, start: felt.upset.start, end: felt.upset.end };
  if (felt.worried) return { level: 1, start: felt.worried.start, end: felt.worried.end };
  return null;
};

/** The buyer's mood now: the strongest of the latest run of messages, or what was before, cooled by a step. */
export const moodOf = (
  messages: readonly At[],
  latest: number,
  complains: boolean,
  solved: boolean,
): { level: Emotion; evidence: Evidence | null } => {
  if (solved) return { level: 0, evidence: null };
  let best: { level: number; evidence: Evidence | null } = { level: 0, evidence: null };
  for (const at of messages) {
    const own = levelOf(at, complains);
    if (!own) continue;
    const cooled = at.message >= latest || own.level <= 2 ? own.level : own.level - 1;
    if (cooled > best.level) best = { level: cooled, evidence: { message: at.message, start: own.start, end: own.end } };
  }
  const level: Emotion = best.level >= 4 ? 4 : best.level === 3 ? 3 : best.level === 2 ? 2 : best.level === 1 ? 1 : 0;
  return { level, evidence: best.evidence };
};
