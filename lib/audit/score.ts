/** How well labelled records are understood: the figures that `npm run evaluate` prints and the tests hold their floors against. */

/** What a reader wrote beside a conversation, or what we read from it. */
export interface Reading {
  readonly complaints: readonly string[];
  readonly emotion: number;
  readonly risks: readonly string[];
  readonly demands: readonly string[];
}

/** All in percent; NaN where nothing was there to be measured. */
export interface ReadingScore {
  /** The first complaint type is right. */
  readonly first: number;
  /** Plain questions that were not taken for complaints. */
  readonly plain: number;
  readonly exact: number;
  /** The emotion is right or one step off. */
  readonly near: number;
  /** F1 over all values of all records. */
  readonly risks: number;
  readonly demands: number;
}

export interface Pair<T> {
  readonly want: T;
  readonly got: T;
}

const share = (rows: readonly boolean[]): number => (100 * rows.filter(Boolean).length) / rows.length;

/** F1, in percent, of the values found against those wanted, over all pairs. */
export const f1Of = (pairs: readonly Pair<readonly (string | number)[]>[]): number => {
  let both = 0;
  let all = 0;
  for (const { want, got } of pairs) {
    both += got.filter((value) => want.includes(value)).length;
    all += want.length + got.length;
  }
  return (200 * both) / all;
};

export const scoreReadings = (pairs: readonly Pair<Reading>[]): ReadingScore => {
  const told = pairs.filter(({ want }) => want.complaints.length > 0);
  const asked = pairs.filter(({ want }) => want.complaints.length === 0);
  return {
    first: share(told.map(({ want, got }) => got.complaints[0] === want.complaints[0])),
    plain: share(asked.map(({ got }) => got.complaints.length === 0)),
    exact: share(pairs.map(({ want, got }) => got.emotion === want.emotion)),
    near: share(pairs.map(({ want, got }) => Math.abs(got.emotion - want.emotion) <= 1)),
    risks: f1Of(pairs.map(({ want, got }) => ({ want: want.risks, got: got.risks }))),
    demands: f1Of(pairs.map(({ want, got }) => ({ want: want.demands, got: got.demands }))),
  };
};

/** A commitment by its place in the draft and its instant (epoch ms), null where it has none yet. */
export interface Due {
  readonly start: number;
  readonly end: number;
  readonly due: number | null;
}

/** All in percent. A promise without an instant may be found or not; one found in the right place is right to the minute. */
export interface PromiseScore {
  readonly found: number;
  readonly precision: number;
  readonly due: number;
}

export const scorePromises = (pairs: readonly Pair<readonly Due[]>[]): PromiseScore => {
  const seen = { right: 0, missed: 0, wrong: 0, due: 0 };
  for (const { want, got } of pairs) {
    const used = new Set<Due>();
    for (const one of want) {
      const match = got.find((other) => !used.has(other) && other.start < one.end && one.start < other.end);
      if (match) used.add(match);
      if (one.due === null) continue;
      if (!match) seen.missed++;
      else {
        seen.right++;
        if (match.due !== null && Math.abs(match.due - one.due) <= 60_000) seen.due++;
      }
    }
    seen.wrong += got.filter((other) => !used.has(other) && other.due !== null).length;
  }
  return {
    found: (100 * seen.right) / (seen.right + seen.missed),
    precision: (100 * seen.right) / (seen.right + seen.wrong),
    due: (100 * seen.due) / seen.right,
  };
};
