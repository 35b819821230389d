import type { Policy } from '../policy/policy.ts';
import { instantOf } from '../promises/zone.ts';

/** The five parts of a complaint handbook: how it goes, what is done about each kind, how it is said, what law asks, what was learnt. */
export const handbookParts = ['process', 'plans', 'wording', 'law', 'cases'] as const;
export type HandbookPart = (typeof handbookParts)[number];

/** Local minute at which a day of looking again is spoken of. */
const morning = 9 * 60;

/** When a day ("2026-12-01") of looking again comes, by the shop's clock; epoch ms. */
export function reviewAt(written: string, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return instantOf({ year, month, day, minute: morning }, timeZone);
}

/** Parts and entries of the handbook whose day has come, by id. */
export const reviewsDue = ({ reviews, timeZone }: Pick<Policy, 'reviews' | 'timeZone'>, now: number): ReadonlySet<string> =>
  new Set(reviews.flatMap(({ of, day }) => (reviewAt(day, timeZone) <= now ? [of] : [])));

/** The days with another one for a part or an entry; null takes its day away. */
export function withReview(reviews: Policy['reviews'], of: string, day: string | null, name: string): Policy['reviews'] {
  const others = reviews.filter((one) => one.of !== of);
  return day === null ? others : [...others, { of, day, name: name.slice(0, 200) }];
}
