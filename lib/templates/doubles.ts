import { alike, pairsOf } from './alike.ts';
import type { Template } from './template.ts';

/** Two templates that say nearly the same. */
export interface Double {
  readonly one: Template;
  readonly other: Template;
  /** 0 to 1. */
  readonly likeness: number;
}

const near = 0.7;
/** Pairs of characters that stand in more templates than this say little about any of them. */
const common = 60;

/** Templates of one language that say nearly the same, most alike first. Only those that share a rare pair of words are compared. */
export const doublesIn = (templates: readonly Template[]): readonly Double[] => {
  const pairs = templates.map((one) => pairsOf(one.text));
  const places = new Map<string, number[]>();
  pairs.forEach((set, at) => {
    for (const pair of set) {
      const known = places.get(pair);
      if (known) known.push(at);
      else places.set(pair, [at]);
    }
  });
  const doubles: Double[] = [];
  templates.forEach((one, at) => {
    const own = pairs[at] ?? new Set<string>();
    // two texts that share seven tenths of all share one of the rarest few of either
    const rare = [...own]
      .sort((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0))
      .slice(0, Math.ceil(own.size * (1 - near)) + 1);
    const candidates = new Set(rare.flatMap((pair) => (places.get(pair) ?? []).slice(0, common)).filter((place) => place > at));
    for (const place of candidates) {
      const other = templates[place];
      const likeness = alike(own, pairs[place] ?? new Set());
      if (other && other.lang === one.lang && likeness >= near) doubles.push({ one, other, likeness });
    }
  });
  return doubles.sort((a, b) => b.likeness - a.likeness);
};
