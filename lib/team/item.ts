import * as v from 'valibot';
import { Kid } from './envelope.ts';
import { Clock, SawShape } from './head.ts';

/**
 * A value that somebody wrote: who, at which clock of theirs, what. `[kid, clock]` names this writing for ever; nobody else can have
 * made it.
 */
const EntryShape = v.tuple([Kid, Clock, v.unknown()]);
export type Entry = readonly [kid: string, clock: number, value: unknown];

/** Written into the field `gone`: what its deleter had seen, so that a change that they had not seen survives; and when, epoch ms. */
export const GoneShape = v.object({ saw: SawShape, at: v.pipe(v.number(), v.minValue(0)) });

export const gone = 'gone';

/**
 * One shared thing (a template, a policy), field by field. A field holds every value that no later writing had seen: one, as a rule;
 * more where authors wrote at the same time. `saw` covers what was written over, so that it never comes back.
 */
export const ItemShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(140)),
  saw: SawShape,
  f: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)), v.pipe(v.array(EntryShape), v.maxLength(40))),
    v.check((fields) => Object.keys(fields).length <= 60, 'too many fields'),
  ),
});

export interface Item {
  readonly id: string;
  readonly saw: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, readonly Entry[]>>;
}

/** JSON with its keys in order, so that the same state has the same bytes whoever writes it. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
