import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { FixedPolicy } from '../policy/fixed.ts';

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const clock = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  v.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
);

/** The fields of `public/managed.json`; minutes after midnight for hours. */
const fields = {
  team: v.object({ address: v.pipe(short, v.regex(/^(https?|wss):\/\/[^@]+$/i)), fingerprint: v.pipe(short, v.regex(/^[0-9a-f]{64}$/i)) }),
  limit: v.object({ amount: v.pipe(v.number(), v.minValue(0)), currency: v.pipe(v.string(), v.length(3)) }),
  rules: v.record(v.pipe(v.string(), v.maxLength(80)), v.picklist(['off', 'hint', 'warn', 'block'])),
  language: v.picklist(['zh', 'en']),
  consolesOff: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(60)),
  quietHours: v.object({ from: clock, to: clock }),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(3_650)),
  teaching: v.boolean(),
};

export type Field = keyof typeof fields;
export const managedFields = Object.keys(fields) as readonly Field[];

/** What an administrator fixed on this machine, and which of it could not be read. */
export interface Managed {
  readonly fixed: { readonly [F in Field]?: v.InferOutput<(typeof fields)[F]> };
  readonly unreadable: readonly string[];
}

/** Reads the managed storage. Firefox refuses where there is none; a field that is wrong fixes nothing and is named. */
export async function loadManaged(): Promise<Managed> {
  const given: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  const fixed: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const read = isField(name) ? v.safeParse(fields[name], value) : null;
    if (read?.success) fixed[name] = read.output;
    else unreadable.push(name);
  }
  return { fixed, unreadable };
}

const isField = (name: string): name is Field => name in fields;

/** The part of it that belongs to the policy. */
export function fixedPolicy({ fixed: { limit, rules } }: Managed): FixedPolicy {
  return { ...(limit ? { limit } : {}), ...(rules ? { rules } : {}) };
}

/** Calls back when the browser has a new word of the administrator's; it brings the first one some time after the start. */
export function watchManaged(hear: () => void): void {
  browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && hear()));
}
