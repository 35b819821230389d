import { complaintSigns } from './complaints/index.ts';
import type { BuyerReading } from './buyer.ts';
import type { Complaint, ComplaintType } from './understanding.ts';

export interface At {
  readonly message: number;
  readonly reading: BuyerReading;
}

export const mostTypes = 3;
const wishes = new Set<ComplaintType>(complaintSigns.filter((signs) => signs.kind === 'wish').map((signs) => signs.type));
/** Where two are told as clearly, the one that must not be overlooked goes first. */
const urgency: Readonly<Partial<Record<ComplaintType, number>>> = {
  safety: 2.5,
  counterfeit: 1.2,
  lost: 1.4,
  privacy: 1.6,
  refund: 1.3,
  exchange: 1.6,
  repair: 1.6,
  invoice: 1.5,
  'wrong-item': 0.8,
  damaged: 0.6,
  account: 1,
  price: 0.9,
  mismatch: 0.4,
  attitude: -0.4,
  other: -3,
};

interface Score {
  weight: number;
  sure: boolean;
  complaint: Complaint;
}

const gather = (messages: readonly At[]): Map<ComplaintType, Score> => {
  const scores = new Map<ComplaintType, Score>();
  for (const { message, reading } of messages)
    for (const hit of reading.complaints) {
      const known = scores.get(hit.type);
      const complaint: Complaint = { type: hit.type, confidence: 0, evidence: { message, start: hit.start, end: hit.end } };
      if (!known) scores.set(hit.type, { weight: hit.weight, sure: hit.sure, complaint });
      else if (hit.weight > known.weight)
        scores.set(hit.type, { weight: hit.weight + known.weight * 0.2, sure: known.sure || hit.sure, complaint });
      else known.weight += hit.weight * 0.2;
    }
  return scores;
};

/** The types of complaint that the signs find in the messages of a buyer, strongest first; empty for plain questions. */
export const complaintsOf = (messages: readonly At[]): Complaint[] => {
  const scores = gather(messages);
  const told = [...scores].some(([, one]) => one.sure);
  const cancels = !told && messages.some((at) => at.reading.demands.some((one) => one.demand === 'cancel'));
  const onlyAsks =
    cancels ||
    (!told &&
      messages.every((at) => at.reading.complaints.length === 0 || at.reading.questions.length > 0) &&
      !messages.some((at) => at.reading.feelings.upset ?? at.reading.feelings.angry ?? at.reading.feelings.worried));
  const friendly =
    messages.some((at) => at.reading.feelings.calm) && !messages.some((at) => at.reading.feelings.pressed ?? at.reading.feelings.upset);
  const ranked = [...scores]
    .map(([type, one]) => ({ ...one, type, score: one.weight + (one.sure ? (urgency[type] ?? 0) : 0) }))
    // Words that only lean count where nothing clear is told, and in a plain question not even there.
    .filter((one) => one.sure || (told ? wishes.has(one.type) : !onlyAsks && (wishes.has(one.type) || !friendly)))
    .sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, mostTypes).map((one) => ({
    ...one.complaint,
    confidence: Math.round(Math.max(0.05, Math.min(0.98, (one.score / (top + 1.5)) * (one.sure ? 1.15 : 0.6))) * 100) / 100,
  }));
};

const escalating = new Set(['regulator', 'platform', 'media', 'legal']);

/** A complaint that names no trouble: a wish for goods that the buyer has, a call for somebody higher, a bare threat, or a plain
 * statement about the goods in a chat that exists for troubles. */
export const bareComplaint = (messages: readonly At[]): Complaint | null => {
  for (const { message, reading } of messages) {
    const wish = reading.demands.find((one) => one.demand === 'return' || one.demand === 'refund' || one.demand === 'exchange');
    const asksToCancel = reading.demands.some((one) => one.demand === 'cancel');
    if (wish && reading.owns && !asksToCancel)
      return {
        type: wish.demand === 'exchange' ? 'exchange' : 'refund',
        confidence: 0.4,
        evidence: { message, start: wish.start, end: wish.end },
      };
    const higher = reading.demands.find((one) => one.demand === 'manager');
    // A word to the robot asks for a person, and complains of nobody.
    if (higher && !/人工/.test(reading.text.raw.slice(higher.start, higher.end)))
      return { type: 'attitude', confidence: 0.35, evidence: { message, start: higher.start, end: higher.end } };
    const threat = reading.risks.find((one) => escalating.has(one.risk)) ?? reading.feelings.beside ?? reading.feelings.angry;
    if (threat) return { type: 'other', confidence: 0.3, evidence: { message, start: threat.start, end: threat.end } };
  }
  for (const { message, reading } of messages)
    if (reading.states) return { type: reading.states, confidence: 0.2, evidence: { message, start: 0, end: reading.text.raw.length } };
  return null;
};
