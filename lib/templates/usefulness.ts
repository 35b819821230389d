import type { Emotion, Stage } from '../conversation/understanding.ts';
import { parseSlots } from './slots.ts';

/** What came of one template on this machine: how often it was put into a draft, how often it was sent, how often as it was written, and what the buyers' next words showed. */
export interface UseCount {
  /** Put into a draft, sent or not. */
  readonly put: number;
  readonly sent: number;
  /** Of those sent, how many with none of its own words changed. */
  readonly kept: number;
  readonly helped: number;
  /** The buyer was angrier after it. */
  readonly worse: number;
}

/** A reply whose buyer has not answered yet. */
export interface Sending {
  readonly template: string;
  /** Id of the sent message. */
  readonly message: string;
  /** Epoch ms. */
  readonly at: number;
  /** What was read before it was sent; null where nothing was. */
  readonly stage: Stage | null;
  readonly level: Emotion | null;
}

/** Counts by template id, and what is still open, by conversation (`nameOfKey`). */
export interface Uses {
  readonly counts: Readonly<Record<string, UseCount>>;
  readonly open: Readonly<Record<string, Sending>>;
}
export const noUses: Uses = { counts: {}, open: {} };

/** What is counted; `neither` leaves it open, for the buyer's next words may tell. */
export const outcomes = ['helped', 'worse'] as const;
export type Outcome = (typeof outcomes)[number];

/** Kept at most; the oldest open ones are dropped, for their buyers will hardly answer any more. */
const most = { counts: 12_000, open: 300 };
const none: UseCount = { put: 0, sent: 0, kept: 0, helped: 0, worse: 0 };

/** A conversation by one string, fit as a key. */
export const nameOfKey = (key: { readonly console: string; readonly shop: string | null; readonly buyer: string }): string =>
  JSON.stringify([key.console, key.shop, key.buyer]);

/** Whether a sent text still says every word of the template's own, in its order; what stands in its slots is the agent's. */
export const isKept = (template: string, sent: string): boolean => {
  let at = 0;
  return parseSlots(template).every((part) => {
    if (part.kind === 'slot' || part.kind === 'when') return true;
    const options = part.kind === 'text' ? [part.text] : part.options;
    const places = options.flatMap((one) => {
      const words = one.trim();
      const place = sent.indexOf(words, at);
      return place < 0 ? [] : [place + words.length];
    });
    if (places.length === 0) return false;
    at = Math.min(...places);
    return true;
  });
};

/** A template was put into a draft; whether it is sent shows later. */
export const notePut = (uses: Uses, template: string): Uses => {
  const before = uses.counts[template] ?? none;
  return counted(uses, template, { ...before, put: before.put + 1 });
};

const counted = (uses: Uses, template: string, count: UseCount): Uses => ({
  ...uses,
  counts: Object.fromEntries(Object.entries({ ...uses.counts, [template]: count }).slice(-most.counts)),
});

/** A reply from a template was sent. Said twice of the same message, it counts once. */
export const noteSending = (uses: Uses, conversation: string, sending: Sending, kept: boolean): Uses => {
  const { template } = sending;
  if (uses.open[conversation]?.message === sending.message) return uses;
  const before = uses.counts[template] ?? none;
  const open = Object.entries({ ...uses.open, [conversation]: sending }).sort(([, a], [, b]) => b.at - a.at);
  const { counts } = counted(uses, template, { ...before, sent: before.sent + 1, kept: before.kept + (kept ? 1 : 0) });
  return { counts, open: Object.fromEntries(open.slice(0, most.open)) };
};

/** Something else was sent in a conversation: what comes next says nothing of the template any more. */
export const noteOther = (uses: Uses, conversation: string): Uses => {
  if (!uses.open[conversation]) return uses;
  const { [conversation]: _, ...open } = uses.open;
  return { ...uses, open };
};

/** Counts from elsewhere for templates that were never used here, or instead of those that are here. */
export const withCounts = (uses: Uses, { counts }: Pick<Uses, 'counts'>, replace: boolean): Uses => ({
  ...uses,
  counts: Object.fromEntries(Object.entries(replace ? { ...uses.counts, ...counts } : { ...counts, ...uses.counts }).slice(-most.counts)),
});

/** Nothing open of a buyer of a console any more. */
export const withoutBuyer = (uses: Uses, whom: { readonly console: string; readonly buyer: string }): Uses => ({
  ...uses,
  open: Object.fromEntries(
    Object.entries(uses.open).filter(([name]) => {
      const [console, , buyer]: unknown[] = JSON.parse(name);
      return console !== whom.console || buyer !== whom.buyer;
    }),
  ),
});

/** The buyer's answer to a sent reply was read. An answer to another message than the open one changes nothing. */
export const noteOutcome = (uses: Uses, conversation: string, message: string, outcome: Outcome): Uses => {
  const sending = uses.open[conversation];
  if (sending?.message !== message) return uses;
  const before = uses.counts[sending.template] ?? none;
  const after = { ...before, [outcome]: before[outcome] + 1 };
  return { ...noteOther(uses, conversation), counts: { ...uses.counts, [sending.template]: after } };
};

/**
 * What the buyer's answer shows of the reply before it: it is solved, the buyer agreed or has calmed down. A buyer who
 * gets angrier was not helped, whatever else moved.
 */
export const outcomeOf = (
  before: Pick<Sending, 'stage' | 'level'>,
  after: { readonly stage: Stage; readonly solved: boolean; readonly emotion: { readonly level: Emotion } },
): Outcome | 'neither' => {
  const { level } = after.emotion;
  if (before.level !== null && level > before.level) return 'worse';
  if (after.solved || (before.level !== null && level < before.level)) return 'helped';
  // further steps are reached by our own words; this one takes the buyer's
  return before.stage !== null && before.stage !== 'agreed' && after.stage === 'agreed' ? 'helped' : 'neither';
};

/**
 * What a template's past is worth in the ranking, from -6 to 8: help counts whole, being sent as written an eighth, and what made
 * buyers angrier takes back. One lucky reply moves little, for the first of two equals would stay the first for ever.
 */
export const worthOf = ({ kept, helped, worse }: UseCount): number => {
  const sum = helped + kept / 8 - 1.5 * worse;
  return sum < 0 ? Math.max(-6, 2 * sum) : Math.min(8, 2 * Math.log2(1 + sum));
};
