import { complaintSigns } from './complaints/index.ts';
import type { BuyerReading } from './buyer.ts';
import type { Complaint, ComplaintType } from './understanding.ts';

export interface At {
  readonly message: number;
  readonly reading: BuyerReading;
}

/** Below this a type is not told at all. */
const least = 1.4;
const mostTypes = 3;
const wishes = new Set<ComplaintType>(complaintSigns.filter((signs) => signs.kind === 'wish').map((signs) => signs.type));
/** Where two fit, the one that must not be overlooked goes first, all else being near enough. */
const urgency: Readonly<Partial<Record<ComplaintType, number>>> = {
  safety: 2.5,
  counterfeit: 1,
  lost: 1.2,
  privacy: 1.2,
  'wrong-item': 0.6,
  damaged: 0.5,
  account: 0.5,
  mismatch: 0.2,
  attitude: -0.8,
  other: -3.2,
  price: 0.1,
};

/** The types of complaint that the messages of a buyer tell, strongest first; empty for plain questions. */
export const complaintsOf = (messages: readonly At[]): Complaint[] => {
  const scores = new Map<ComplaintType, { score: number; complaint: Complaint }>();
  for (const { message, reading } of messages) {
    const best = new Map<ComplaintType, { weight: number; start: number; end: number }>();
    for (const hit of reading.complaints) {
      const known = best.get(hit.type);
      if (!known) best.set(hit.type, { weight: hit.weight, start: hit.start, end: hit.end });
      else known.weight += hit.weight * 0.3;
    }
    for (const [type, hit] of best) {
      const known = scores.get(type);
      const complaint: Complaint = { type, confidence: 0, evidence: { message, start: hit.start, end: hit.end } };
      if (!known) scores.set(type, { score: hit.weight, complaint });
      else if (hit.weight > known.score) scores.set(type, { score: hit.weight + known.score * 0.3, complaint });
      else known.score += hit.weight * 0.3;
    }
  }
  const trouble = Math.max(0, ...[...scores].filter(([type]) => !wishes.has(type)).map(([, one]) => one.score));
  const ranked = [...scores]
    .map(([type, one]) => {
      // A wish leads only where no trouble is told clearly.
      const score = one.score + (urgency[type] ?? 0) - (wishes.has(type) && trouble >= 3 ? 3 : 0);
      return { ...one, type, score };
    })
    .filter((one) => one.score >= least || (wishes.has(one.type) && one.score >= 0.6 && trouble >= 3))
    .sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked
    .slice(0, mostTypes)
    .map((one) => ({
      ...one.complaint,
      confidence: Math.round(Math.min(0.98, (one.score / (top + 2)) * Math.min(1, 0.55 + one.score / 10)) * 100) / 100,
    }));
};
