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

/** Limits on waiting, in seconds; null where none is set. */
const Clock = v.object({ first: v.nullable(seconds), each: v.nullable(seconds) });

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
  /** Most that the agent may offer without asking; null: no limit known. */
  limit: v.optional(v.nullable(v.object({ amount: v.pipe(v.number(), v.minValue(0)), currency: short(3) })), null),
  clocks: v.optional(v.record(v.picklist(marketplaces), Clock), {}),
  /** Limits of a case in seconds from its opening: first contact, a complex one with its department, a plan that was told. */
  steps: v.optional(v.object({ contact: seconds, department: seconds, solution: seconds }), {
    contact: 2 * 3600,
    department: 24 * 3600,
    solution: 48 * 3600,
  }),
  /** How long a buyer with an open case may hear nothing, in seconds, by how grave it is. */
  progress: v.optional(v.object({ light: seconds, normal: seconds, grave: seconds }), {
    light: 48 * 3600,
    normal: 24 * 3600,
    grave: 4 * 3600,
  }),
  /** Days from closing a case to the call that asks how it went. */
  callBackAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)), 3),
  /** Day on which these rules are to be looked at again; null: none is set. */
  review: v.optional(v.nullable(day), null),
  /** By rule id; what is not named keeps the rule's own severity. */
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'hint', 'warn', 'block'])), {}),
  /** Words that a rule lets pass, exactly as they stand; a block is never let pass. */
  exceptions: v.optional(v.pipe(v.array(v.object({ rule: short(80), words: short(300) })), v.maxLength(5_000)), []),
  /** Team phrases: literals with `…` for a gap of at most eight characters; never raw patterns. */
  phrases: v.optional(
    v.array(
      v.object({
        find: short(80),
        severity: v.optional(v.picklist(['hint', 'warn', 'block']), 'warn'),
        taboo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), 0),
        why: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
        instead: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
      }),
    ),
    [],
  ),
});
export type Policy = v.InferOutput<typeof PolicySchema>;
