import type { BuyerReading } from './buyer.ts';
import { bareComplaint, complaintsOf, mostTypes, type At } from './rank.ts';
import { clauseFor, speaksFor, type Sense } from './scorer/sense.ts';
import { complaintTypes, type Complaint, type ComplaintType } from './understanding.ts';

/** How much the signs weigh beside what was learned, in steps of the logarithm of a share. Chosen on sets that neither has seen. */
const trust = 1.5;
/** A complaint that only fills a gap weighs so much; that the signs heard nothing at all, so much. */
const faint = 0.2;
const silence = 0.5;
const secondary = 0.4;
const wellFounded = 0.4;
/** A further type is named where it is at least so likely. */
const namedFrom = 0.12;

/** A trouble overlooked costs more than a question too many; what nobody knows a word of is most often about the goods themselves. */
const doubt = -0.3;
const unknown = 0.3;

const floor = 1e-4;

/** What the signs alone tell: the types that they find, or the one that a bare complaint seems to be of. */
const heardBySigns = (messages: readonly At[]): Complaint[] => {
  const told = complaintsOf(messages);
  const bare = told.length === 0 ? bareComplaint(messages) : null;
  return bare ? [bare] : told;
};

const weigh = (heard: readonly Complaint[], sense: Sense): Map<ComplaintType | 'none', number> => {
  const standing = new Map([...sense.types].map(([type, share]) => [type, Math.log(share + floor)] as const));
  const add = (type: ComplaintType | 'none', more: number) => standing.set(type, (standing.get(type) ?? 0) + trust * more);
  standing.set('none', (standing.get('none') ?? 0) + doubt);
  standing.set('quality', (standing.get('quality') ?? 0) + unknown);
  if (heard.length === 0) add('none', silence);
  heard.forEach(({ type, confidence }, i) => {
    if (confidence > wellFounded) add(type, confidence * (i === 0 ? 1 : secondary));
    else if (i === 0) add(type, faint);
  });
  return standing;
};

/**
 * The types of complaint that the messages of a buyer tell, strongest first; empty for plain questions. The signs of each type and the
 * learned scorer judge together: signs that are sure turn the scale, and where no sign stands the scorer decides.
 */
export const complaintsIn = (messages: readonly At[], sense: Sense): Complaint[] => {
  const heard = heardBySigns(messages);
  const standing = weigh(heard, sense);
  const none = standing.get('none') ?? 0;
  const ranked = complaintTypes.map((type) => ({ type, standing: standing.get(type) ?? 0 })).sort((a, b) => b.standing - a.standing);
  const most = ranked[0]?.standing ?? 0;
  if (none >= most) return [];
  const all = ranked.reduce((sum, one) => sum + Math.exp(one.standing - most), Math.exp(none - most));
  const readings: readonly BuyerReading[] = messages.map((at) => at.reading);
  return ranked
    .map((one) => ({ ...one, share: Math.exp(one.standing - most) / all, sign: heard.find(({ type }) => type === one.type) }))
    .filter(({ share, sign }, i) => i === 0 || share >= namedFrom || (sign && sign.confidence > wellFounded))
    .slice(0, mostTypes)
    .map(({ type, share, sign }) => {
      const confidence = Math.round(Math.max(0.05, Math.min(0.98, share)) * 100) / 100;
      if (sign) return { type, confidence, evidence: sign.evidence };
      const place = speaksFor(type, 'types', readings);
      const at = messages[place];
      return {
        type,
        confidence,
        evidence: { message: at?.message ?? 0, ...(at ? clauseFor(type, 'types', at.reading) : { start: 0, end: 0 }) },
      };
    });
};
