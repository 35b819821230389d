// What the model and those who make and read it agree on. Nothing here needs the model itself.

/** 0: broken at all; then the taboos that a draft can break by its words. */
export const classes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10] as const;
export type Class = (typeof classes)[number];

/** Letter of a weight of nought; the letters used, 41 to 91, hold neither quote nor backslash. */
export const middle = 66;

/** Sharpens the sums of long drafts and short ones alike. */
export const steepness = 2;

/** A model as it is stored: names of features, and by class, in the order of `classes`: bias, size of one step, and a letter per name. */
export interface Learned {
  readonly names: readonly string[];
  readonly bias: readonly number[];
  readonly step: readonly number[];
  readonly weights: readonly string[];
}
