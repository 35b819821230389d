import * as v from 'valibot';
import { stages } from '../conversation/understanding.ts';
import { noUses } from '../templates/usefulness.ts';
import type { Uses } from '../templates/usefulness.ts';
import { notedUnder } from './noted.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const UsesShape: v.GenericSchema<unknown, Uses> = v.object({
  counts: v.record(v.string(), v.object({ put: v.optional(count, 0), sent: count, kept: count, helped: count, worse: count })),
  open: v.record(
    v.string(),
    v.object({
      template: v.string(),
      message: v.string(),
      at: v.number(),
      stage: v.nullable(v.picklist(stages)),
      level: v.nullable(v.picklist([0, 1, 2, 3, 4])),
    }),
  ),
});

/** What came of templates, counted on this machine. */
export const uses = notedUnder<Uses>('uses', UsesShape, noUses);
