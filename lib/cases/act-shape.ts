import * as v from 'valibot';
import type { Act } from './bulk.ts';
import { outcomes } from './form.ts';

const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30));

/** An act on many cases as it may be asked for. */
export const ActShape: v.GenericSchema<unknown, Act> = v.variant('kind', [
  v.object({ kind: v.literal('close'), outcome: v.nullable(v.picklist(outcomes)) }),
  v.object({ kind: v.literal('assign'), who: v.pipe(v.string(), v.maxLength(80)) }),
  v.object({ kind: v.literal('tag'), tag }),
  v.object({ kind: v.literal('untag'), tag }),
]);
