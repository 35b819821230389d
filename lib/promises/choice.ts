import { matchesOf } from '../language/matches.ts';

/** How options are put before somebody. */
export interface Choice {
  /** Words that ask to choose. */
  readonly asked: RegExp;
  /** Words of a first option and of a second one. */
  readonly options: readonly (readonly [RegExp, RegExp])[];
}

/** As far before the question as its options may stand, and as many questions as are looked at. */
const reach = 240;
const most = 20;

/** Where options stand that somebody is to choose from, in offsets of the text. What is only to be chosen is no promise yet. */
export function choicesIn(text: string, { asked, options }: Choice): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let seen = 0;
  for (const question of matchesOf(text, asked)) {
    if (++seen > most) break;
    const begin = Math.max(0, question.index - reach);
    const near = text.slice(begin, question.index);
    for (const [first, second] of options) {
      const one = first.exec(near);
      const other = one ? near.slice(one.index + one[0].length).search(second) : -1;
      if (one && other >= 0) found.push([begin + one.index, question.index + question[0].length]);
    }
  }
  return found;
}
