import * as v from 'valibot';
import { marketplaces } from '../conversation/conversation.ts';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
};
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay, 'date'));
const seconds = v.pipe(v.number(), v.minValue(1), v.maxValue(30 * 24 * 3600));
const short = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

// a misspelt setting is refused at every depth, for it would silently not hold
/** Limits on waiting, in seconds; null where none is set. */
const Clock = v.strictObject({ first: v.nullable(seconds), each: v.nullable(seconds) });
const Limit = v.nullable(v.strictObject({ amount: v.pipe(v.number(), v.minValue(0)), currency: short(3) }));
const Percent = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const Times = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000)));
const Steps = v.strictObject({ contact: seconds, department: seconds, solution: seconds });
const Progress = v.strictObject({ light: seconds, normal: seconds, grave: seconds });
/** `of`: a part of the handbook or an entry in it, by id; `name`: what a reminder calls the entry, empty for a part. */
const Review = v.strictObject({ of: short(200), day, name: v.optional(v.pipe(v.string(), v.maxLength(200)), '') });
/** By rule id; what is not named keeps the rule's own severity. */
const Rules = v.record(v.string(), v.picklist(['off', 'hint', 'warn', 'block']));
/** Team phrases: literals with `…` for a gap of at most eight characters; never raw patterns. */
const Phrases = v.array(
  v.strictObject({
    find: short(80),
    severity: v.optional(v.picklist(['hint', 'warn', 'block']), 'warn'),
    taboo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), 0),
    why: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    instead: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  }),
);

/**
 * What holds otherwise in one place: a marketplace, a shop, or a shop on a marketplace. What is not named holds as everywhere; rules
 * are changed one by one, phrases come on top.
 */
const Place = v.strictObject({
  /** null: every marketplace. */
  marketplace: v.optional(v.nullable(v.picklist(marketplaces)), null),
  /** The shop's id or its name as the console shows it; null: every shop. */
  shop: v.optional(v.nullable(short(120)), null),
  limit: v.optional(Limit),
  limitPercent: v.optional(Percent),
  limitTimes: v.optional(Times),
  clock: v.optional(Clock),
  steps: v.optional(Steps),
  progress: v.optional(Progress),
  rules: v.optional(Rules),
  phrases: v.optional(Phrases),
});
export type Place = v.InferOutput<typeof Place>;

/** What a shop allows: limits, clocks, phrases, switches. The one schema, for files, stores and settings alike. */
export const PolicySchema = v.object({
  version: v.literal(1),
  /** IANA zone in which promises are reckoned. */
  timeZone: v.optional(v.pipe(short(60), v.check(isZone, 'zone')), 'Asia/Shanghai'),
  /** Local shop hours, minutes after midnight. */
  opens: v.optional(minutes, 9 * 60),
  closes: v.optional(minutes, 18 * 60),
  /** Days that this shop does not work, or works, against the public calendar. */
  daysOff: v.optional(v.array(day), []),
  daysOn: v.optional(v.array(day), []),
  /** Most that the agent may offer for one order without asking; null: no limit known. */
  limit: v.optional(Limit, null),
  /** The same as a share of the price, 0 to 100, and as a multiple of it. */
  limitPercent: v.optional(Percent, null),
  limitTimes: v.optional(Times, null),
  /** On every marketplace for which `clocks` sets none. */
  clock: v.optional(v.nullable(Clock), null),
  clocks: v.optional(v.record(v.picklist(marketplaces), Clock), {}),
  /** Limits of a case in seconds from its opening: first contact, a complex one with its department, a plan that was told. */
  steps: v.optional(Steps, {
    contact: 2 * 3600,
    department: 24 * 3600,
    solution: 48 * 3600,
  }),
  /** How long a buyer with an open case may hear nothing, in seconds, by how grave it is. */
  progress: v.optional(Progress, {
    light: 48 * 3600,
    normal: 24 * 3600,
    grave: 4 * 3600,
  }),
  /** Days from closing a case to the call that asks how it went. */
  callBackAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)), 3),
  /** What names people is masked before anything of a case is written; false only where the shop may keep it. */
  mask: v.optional(v.boolean(), true),
  /** Day on which these rules are to be looked at again; null: none is set. */
  review: v.optional(v.nullable(day), null),
  /** Days on which a part of the handbook, or one entry of it, is to be looked at again; an entry's own day goes before its part's. */
  reviews: v.optional(v.pipe(v.array(Review), v.maxLength(1_000)), []),
  rules: v.optional(Rules, {}),
  /** Words that a rule lets pass, exactly as they stand; a block is never let pass. */
  exceptions: v.optional(v.pipe(v.array(v.strictObject({ rule: short(80), words: short(300) })), v.maxLength(5_000)), []),
  phrases: v.optional(Phrases, []),
  places: v.optional(v.pipe(v.array(Place), v.maxLength(500)), []),
});
export type Policy = v.InferOutput<typeof PolicySchema>;
