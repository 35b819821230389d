import type { FactAsked, Offered } from '../language/act.ts';

/** Every fact that an agent may ask for, and every thing that may be offered, as lists. */
export const facts = [
  'order',
  'photo',
  'video',
  'address',
  'phone',
  'story',
  'quantity',
  'model',
  'batch',
  'tracking',
  'time',
  'use',
  'wish',
  'account',
  'name',
  'other',
] as const satisfies readonly FactAsked[];

export const offers = [
  'refund',
  'part-refund',
  'return',
  'exchange',
  'resend',
  'repair',
  'compensation',
  'gift',
  'discount',
  'other',
] as const satisfies readonly Offered[];
