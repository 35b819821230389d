import type { Span } from '../language/lang.ts';
import type { Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Sense } from './scorer/sense.ts';
import type { Emotion } from './understanding.ts';

const lawful = new Set(['regulator', 'legal', 'media', 'platform']);

/** How far a single message goes, 0 to 4, given that there is something to complain of. */
const levelOf = ({ reading }: At, complains: boolean): ({ level: Emotion } & Span) | null => {
  const { feelings: felt } = reading;
  const at = (level: Emotion, words: Span) => ({ level, start: words.start, end: words.end });
  const threat = reading.risks.find((one) => lawful.has(one.risk));
  if (felt.beside) return at(4, felt.beside);
  if (felt.angry && complains) return at(3, felt.angry);
  if (threat) return at(3, threat);
  const strongest = felt.angry ?? felt.upset ?? felt.pressed ?? felt.worried;
  if (!complains) return strongest ? at(felt.angry ? 2 : 1, strongest) : null;
  // Nobody is calm who was hurt, endangered or treated badly; less so for a child or an old person.
  const hurt = reading.risks.find((one) => one.risk === 'injury');
  const frail = reading.risks.find((one) => one.risk === 'vulnerable');
  const grave = hurt ?? reading.complaints.find((one) => (one.type === 'safety' || one.type === 'attitude') && one.sure);
  if (hurt && frail && felt.upset) return at(3, hurt);
  const pressing = felt.upset ?? felt.pressed ?? grave;
  return pressing ? at(2, pressing) : at(1, felt.worried ?? reading.complaints[0] ?? { start: 0, end: 0 });
};

const levels: readonly Emotion[] = [0, 1, 2, 3, 4];
/** How much the level that the signs tell weighs beside what was learned, in steps of the logarithm of a share; its neighbours half. */
const trust = 2;
/** Anger is rarer in the texts to learn from than where it matters, and costs more when it is overlooked. */
const leaning = [0, 0, 0.5, 1.5, 2];

const weighed = (told: number, { moods }: Sense): Emotion => {
  const standing = levels.map((level) => {
    const apart = Math.abs(level - told);
    return (leaning[level] ?? 0) + Math.log((moods[level] ?? 0) + 1e-4) + (apart === 0 ? trust : apart === 1 ? trust / 2 : 0);
  });
  return levels[standing.indexOf(Math.max(...standing))] ?? 0;
};

/** The buyer's mood now: the strongest of the latest run of messages, or what was before, cooled by a step. */
export const moodOf = (
  messages: readonly At[],
  latest: number,
  { complains, solved, sense }: { readonly complains: boolean; readonly solved: boolean; readonly sense: Sense },
): { level: Emotion; evidence: Evidence | null } => {
  const onlyCalls = messages.every(({ reading }) => reading.calls && Object.keys(reading.feelings).length === 0);
  if (solved || onlyCalls) return { level: 0, evidence: null };
  let best: { level: number; evidence: Evidence | null } = { level: 0, evidence: null };
  let threatens = false;
  for (const at of messages) {
    const own = levelOf(at, complains);
    if (!own) continue;
    if (at.message >= latest && at.reading.risks.some((one) => lawful.has(one.risk))) threatens = true;
    const cooled = at.message >= latest || own.level <= 2 ? own.level : own.level - 1;
    if (cooled > best.level) best = { level: cooled, evidence: { message: at.message, start: own.start, end: own.end } };
  }
  // a lawful threat is a step in words: what was learned may soften it by one, not make it calm
  const level = levels[Math.max(threatens ? best.level - 1 : 0, weighed(best.level, sense))] ?? 0;
  if (level === 0 || best.evidence) return { level, evidence: level === 0 ? null : best.evidence };
  const last = messages.at(-1);
  return { level, evidence: last ? { message: last.message, start: 0, end: last.reading.text.raw.length } : null };
};
