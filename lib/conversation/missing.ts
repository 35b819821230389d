import type { ComplaintType, Given } from './understanding.ts';

/** What each type of complaint cannot be settled without. */
const needed: Readonly<Record<ComplaintType, readonly Given[]>> = {
  quality: ['order', 'story', 'photo'],
  mismatch: ['order', 'story', 'photo'],
  'wrong-item': ['order', 'story', 'photo'],
  damaged: ['order', 'photo'],
  'late-shipment': ['order'],
  delivery: ['order'],
  lost: ['order', 'address'],
  refund: ['order', 'story'],
  exchange: ['order', 'story', 'model'],
  repair: ['order', 'story', 'model'],
  price: ['order', 'photo'],
  invoice: ['order'],
  attitude: ['story'],
  counterfeit: ['order', 'photo', 'batch'],
  safety: ['order', 'photo', 'story', 'batch'],
  privacy: ['story'],
  account: ['order', 'photo'],
  other: ['story'],
};

/** What the leading complaint still needs, given what the buyer gave; a video stands for a photo. */
export const missingFor = (type: ComplaintType | null, given: ReadonlySet<Given>): Given[] =>
  type ? needed[type].filter((fact) => !given.has(fact) && !(fact === 'photo' && given.has('video'))) : [];
