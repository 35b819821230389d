import * as v from 'valibot';
import { steps } from '../cases/case.ts';
import type { Case } from '../cases/case.ts';
import { channels } from '../cases/form.ts';
import { ChangeShape, FormShape } from '../cases/form-shape.ts';
import { marketplaces } from '../conversation/conversation.ts';
import { complaintTypes, demands, risks } from '../conversation/understanding.ts';
import { toNewest } from './case-forms.ts';
import type { HandledRow, Receipt } from './schema.ts';

const text = v.string();
/** Epoch ms from 2000 on to 2200: anything else is damage. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
const someone = v.object({ id: v.nullable(text), name: v.nullable(text) });

const state = v.picklist(['open', 'kept', 'broken', 'withdrawn']);

const Note = v.object({
  rule: text,
  taboo: v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  severity: v.picklist(['block', 'warn', 'hint']),
});

/** A case of the newest form, as it must lie on disk. */
export const StoredCase: v.GenericSchema<unknown, Case> = v.object({
  id: v.pipe(text, v.minLength(1)),
  schema: v.literal(3),
  console: text,
  marketplace: v.nullable(v.picklist(marketplaces)),
  shop: someone,
  buyer: someone,
  orders: v.array(text),
  types: v.array(v.picklist(complaintTypes)),
  demands: v.array(v.picklist(demands)),
  emotion: v.picklist([0, 1, 2, 3, 4]),
  risks: v.array(v.picklist(risks)),
  summary: text,
  step: v.picklist(steps),
  opened: instant,
  changed: instant,
  closed: v.nullable(instant),
  well: v.exactOptional(instant),
  timeline: v.array(
    v.object({
      id: text,
      at: instant,
      kind: v.picklist(['buyer', 'sent', 'step', 'promise', 'note']),
      text,
      findings: v.array(Note),
      to: v.exactOptional(v.picklist([...steps, 'closed', 'opened'])),
      promise: v.exactOptional(v.object({ id: text, state })),
      unread: v.exactOptional(v.literal(true)),
      channel: v.exactOptional(v.picklist(channels)),
    }),
  ),
  promises: v.array(
    v.object({
      id: text,
      text,
      by: v.picklist(['agent', 'colleague', 'other']),
      made: instant,
      due: v.nullable(instant),
      state,
      answered: v.exactOptional(instant),
    }),
  ),
  form: FormShape,
  changes: v.array(ChangeShape),
});

export const StoredHandled: v.GenericSchema<unknown, HandledRow> = v.object({
  id: text,
  case: text,
  shown: v.nullable(instant),
  snoozed: v.nullable(instant),
  done: v.nullable(instant),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const StoredReceipt: v.GenericSchema<unknown, Receipt> = v.object({
  buyer: v.pipe(text, v.length(64)),
  at: instant,
  cases: count,
  entries: count,
  promises: count,
  reminders: count,
});

/**
 * A stored case in the newest form, whatever form it lies in, or null where it is damaged: a damaged one is left where it
 * lies and never shown as right. A row is led to the newest form when it is next written: leading a whole big store at
 * once would keep the first start after an update waiting for minutes.
 */
export function readCase(raw: unknown): Case | null {
  const read = v.safeParse(StoredCase, toNewest(raw));
  return read.success ? read.output : null;
}
