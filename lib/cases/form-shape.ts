import * as v from 'valibot';
import { givens } from '../conversation/understanding.ts';
import { agreements, causes, channels, outcomes, payments, records, textFields, weights } from './form.ts';
import type { Change, Edit, Editable, Field, Form, TextField } from './form.ts';

/** Longest texts of a field and longest lists: a case stays small enough to be read in one piece. */
const text = v.pipe(v.string(), v.maxLength(2_000));
const line = v.pipe(v.string(), v.maxLength(200));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Epoch ms from 2000 on to 2200. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
const few = <T extends v.GenericSchema>(each: T, most: number) => v.pipe(v.array(each), v.maxLength(most));

const texts = Object.fromEntries(textFields.map((field) => [field, text])) as { [F in TextField]: typeof text };

const owner = v.exactOptional(line);
const limit = v.exactOptional(instant);

const shapes = {
  ...texts,
  channel: v.picklist(channels),
  mood: v.nullable(v.picklist([0, 1, 2, 3, 4])),
  complex: v.boolean(),
  weight: v.picklist(weights),
  checked: few(v.picklist(records), records.length),
  cause: v.nullable(v.picklist(causes)),
  outcome: v.nullable(v.picklist(outcomes)),
  satisfied: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  owners: v.object({ receive: owner, 'first-check': owner, analyse: owner, propose: owner, feedback: owner, 'follow-up': owner }),
  limits: v.object({ receive: limit, 'first-check': limit, analyse: limit, propose: limit, feedback: limit, 'follow-up': limit }),
  money: few(
    v.object({
      id,
      at: instant,
      amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000_000)),
      currency: v.pipe(v.string(), v.maxLength(3)),
      state: v.picklist(payments),
      reason: line,
    }),
    100,
  ),
  waiting: v.nullable(v.object({ department: line, person: line, since: instant })),
  agreement: v.object({ state: v.picklist(agreements), at: v.nullable(instant), words: text }),
  others: few(v.object({ id, who: line, part: line }), 50),
  evidence: few(v.object({ id, at: instant, what: v.picklist([...givens, 'file']), words: line }), 200),
  callBack: v.nullable(
    v.object({ at: instant, done: v.nullable(instant), answers: v.object({ working: text, feeling: text, better: text }) }),
  ),
  tags: few(v.pipe(v.string(), v.minLength(1), v.maxLength(30)), 12),
} satisfies { [F in keyof Form]: v.GenericSchema<unknown, Form[F]> };

/** A form as it must lie on disk. */
export const FormShape: v.GenericSchema<unknown, Form> = v.object(shapes);

const editable: { readonly [F in Field]: v.GenericSchema<unknown, Editable[F]> } = {
  ...shapes,
  orders: few(v.pipe(v.string(), v.minLength(1), v.maxLength(80)), 50),
  summary: text,
};

/** Whether a value is one that the field may hold. */
const isEdit = (raw: unknown): raw is Edit => {
  if (typeof raw !== 'object' || raw === null || !('field' in raw) || !('value' in raw)) return false;
  const { field, value } = raw;
  return typeof field === 'string' && Object.hasOwn(editable, field) && v.is(editable[field as Field], value);
};

/** A field with a value that it may hold; anything else is refused. */
export const EditShape: v.GenericSchema<unknown, Edit> = v.custom<Edit>(isEdit);

export const ChangeShape: v.GenericSchema<unknown, Change> = v.object({
  id,
  at: instant,
  by: v.picklist(['person', 'reading']),
  before: EditShape,
  after: EditShape,
});
