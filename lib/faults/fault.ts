/** The parts of the extension that may fail, by where their code runs. */
export const places = ['background', 'page', 'panel', 'desk', 'popup', 'welcome', 'practice'] as const;
export type Place = (typeof places)[number];

/** An error as it was thrown: anything may stand in it, so it is never kept like this. */
export interface RawFault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** An error as it is kept: what went wrong and where in our code, and nothing of what anybody wrote. */
export interface Fault {
  readonly place: Place;
  readonly name: string;
  /** Its message, of which only words stand that we know beforehand. */
  readonly words: string;
  /** Files of ours and places in them, the innermost first: `chunks/desk-a1.js:1:2345`. */
  readonly frames: readonly string[];
  /** Epoch ms. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** Of the extension. */
  readonly version: string;
  /** Name and version of the browser. */
  readonly browser: string;
}

/** More than these are not kept; the oldest go. */
export const mostFaults = 50;

/** The list with one more, the latest first; what was there already is counted. */
export function withFault(faults: readonly Fault[], fault: Fault): readonly Fault[] {
  const known = faults.find((one) => isSame(one, fault));
  const now = known ? { ...fault, first: known.first, count: known.count + 1 } : fault;
  return [now, ...faults.filter((one) => one !== known)].slice(0, mostFaults);
}

const isSame = (one: Fault, other: Fault): boolean =>
  one.place === other.place &&
  one.name === other.name &&
  one.words === other.words &&
  one.frames[0] === other.frames[0] &&
  one.version === other.version &&
  one.browser === other.browser;
