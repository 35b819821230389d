import * as v from 'valibot';
import { complaintTypes, demands, givens, needs, risks, stages } from '../conversation/understanding.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { FactAsked, Offered } from '../language/act.ts';
import { cut, instant, recent } from './shapes.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const evidence = v.object({ message: place, start: place, end: place });
const amount = v.object({ value: v.nullable(v.number()), currency: v.nullable(cut(8)), words: cut(80), evidence });
/** A name from a list of ours that is only ever compared with others of it. */
const named = <Name extends string>() => v.custom<Name>((name) => typeof name === 'string' && name.length <= 40);
const few = <T extends v.GenericSchema>(each: T) => recent(each, 200);

/**
 * The form of an understanding, as our panel tells it to the page and the page tells it on with a sent message. On its
 * way it passes through a page's process, so it is parsed like everything that comes from there.
 */
export const UnderstandingShape: v.GenericSchema<unknown, Understanding> = v.object({
  lang: v.picklist(['zh', 'en']),
  complaints: few(v.object({ type: v.picklist(complaintTypes), confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), evidence })),
  emotion: v.object({ level: v.picklist([0, 1, 2, 3, 4]), evidence: v.nullable(evidence) }),
  risks: few(v.object({ risk: v.picklist(risks), evidence })),
  demands: few(v.object({ demand: v.picklist(demands), evidence })),
  facts: v.object({
    orders: recent(cut(80), 50),
    goods: v.nullable(cut(300)),
    amounts: few(amount),
    dates: few(v.object({ words: cut(80), evidence })),
  }),
  given: few(v.object({ given: v.picklist(givens), evidence })),
  missing: few(v.picklist(givens)),
  open: few(v.object({ kind: v.picklist(['question', 'demand']), evidence })),
  needs: few(v.object({ need: v.picklist(needs), evidence })),
  tried: few(evidence),
  promised: few(evidence),
  offered: few(
    v.object({ offers: named<Offered>(), amount: v.nullable(amount), bounded: v.boolean(), conditional: v.boolean(), evidence }),
  ),
  asked: few(v.object({ asks: named<FactAsked>(), answered: v.boolean(), evidence })),
  stage: v.picklist(stages),
  solved: v.boolean(),
  burst: v.boolean(),
  waitingSince: v.nullable(instant),
  sent: few(cut(20_000)),
});
