/** 0: broken at all; then the taboos that a draft can break by its words. */
export const classes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10] as const;
export type Class = (typeof classes)[number];
