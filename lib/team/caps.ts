/** Most that is taken from a store, in bytes: each before it is read, packs once more when they are unpacked. */
export const caps = {
  root: 512 * 1024,
  head: 512 * 1024,
  pack: 512 * 1024,
  /** One pack, unpacked. */
  unpacked: 4 * 1024 * 1024,
  /** All packs of one author, as they lie there. */
  author: 16 * 1024 * 1024,
  /** Items of one author. */
  items: 50_000,
  inbox: 256 * 1024,
} as const;

/** Answers to proposals that a head carries; the oldest go first. */
export const mostAnswers = 1_000;

/** Clocks that an author may be ahead of everything that was shown; more is a lie meant to use the clocks up. */
export const farthestAhead = 1_000_000;

/** A head that is older than this is still used, and said to be old; ms. */
export const headLasts = 60 * 24 * 3_600_000;

/** What is deleted is remembered for this long at least; ms. */
export const deletedLasts = 180 * 24 * 3_600_000;

/** Share of what is shown that may go at once without a question, in percent; few items are never asked about. */
export const mostGone = 30;
export const fewItems = 5;
