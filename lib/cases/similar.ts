import type { CaseHead } from './head.ts';
import { plainGoods } from './marks.ts';

/** What of a case says whether it is like another. */
export type Likes = Pick<CaseHead, 'id' | 'shop' | 'goods' | 'types' | 'cause' | 'lesson' | 'opened'>;

/** How far back a similar case counts; ms. */
export const similarWithin = 30 * 24 * 3_600_000;

/** Cases like one, and what was learned from them. */
export interface Similar {
  /** Of the same goods. */
  readonly goods: number;
  /** Of the same cause and kind of complaint. */
  readonly cause: number;
  /** Without the case itself. */
  readonly count: number;
  /** Lessons written at their closing, the newest first, each once. */
  readonly lessons: readonly string[];
  /** Ids, the newest first. */
  readonly cases: readonly string[];
}

/** How two cases are alike; null where they are not. */
function alike(one: Likes, other: Likes): 'goods' | 'cause' | null {
  if (one.id === other.id || one.shop !== other.shop) return null;
  const goods = plainGoods(one.goods);
  const sameKind = one.types.some((type) => other.types.includes(type));
  if (goods !== '' && goods === plainGoods(other.goods) && (sameKind || one.types.length === 0 || other.types.length === 0)) return 'goods';
  return one.cause !== null && one.cause === other.cause && sameKind ? 'cause' : null;
}

/** One-off or many: the cases like this one that were opened in the thirty days before it was, or since. */
export function similarTo(one: Likes, all: readonly Likes[]): Similar {
  const found = all
    .flatMap((other) => {
      const how = Math.abs(other.opened - one.opened) <= similarWithin ? alike(one, other) : null;
      return how === null ? [] : [{ how, other }];
    })
    .toSorted((a, b) => b.other.opened - a.other.opened);
  return {
    goods: found.filter(({ how }) => how === 'goods').length,
    cause: found.filter(({ how }) => how === 'cause').length,
    count: found.length,
    lessons: [...new Set(found.map(({ other }) => other.lesson).filter((lesson) => lesson !== ''))],
    cases: found.map(({ other }) => other.id),
  };
}
