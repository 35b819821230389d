/**
 * Short pieces of text by which it is found: two neighbouring Han characters, three letters or digits of other scripts,
 * and at the end of a run what is left of it. So whoever types less than a whole piece finds it by its beginning.
 */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
const widthOf = (run: string): number => (han.test(run) ? 2 : 3);

/** Text as it is compared: case, width and spaces do not matter. */
export const plainly = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Every piece of a text, each once. The text is taken `plainly`. */
export function gramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of plainly(text).matchAll(runs)) {
    const signs = [...run];
    const width = widthOf(run);
    signs.forEach((_, at) => found.add(signs.slice(at, at + width).join('')));
  }
  return found;
}

/** What must stand in a text that holds the words. */
export interface Sought {
  /** Pieces that it has. */
  readonly whole: readonly string[];
  /** Beginnings of pieces that it has. */
  readonly begun: readonly string[];
  /** Words that it holds as they are, taken `plainly`; looked at last. */
  readonly words: readonly string[];
}

export function soughtIn(query: string): Sought {
  const whole = new Set<string>();
  const begun = new Set<string>();
  const flat = plainly(query).slice(0, 80);
  for (const [run] of flat.matchAll(runs)) {
    const signs = [...run];
    const width = widthOf(run);
    if (signs.length < width) begun.add(run);
    for (let at = 0; at + width <= signs.length; at++) whole.add(signs.slice(at, at + width).join(''));
  }
  // twelve pieces say as much as all of them, for the words themselves are looked at in the end
  return { whole: [...whole].slice(0, 12), begun: [...begun].slice(0, 2), words: flat.split(' ').filter((word) => word !== '') };
}
