import * as v from 'valibot';

/** A change of the policy, of one day, as it is kept: the setting, how it stood and how it stands; empty where it is not set. */
export interface PolicyChange {
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** Of the shop's calendar, YYYY-MM-DD. */
  readonly day: string;
}

/** Something that was changed, and what it concerns. */
export interface Change extends PolicyChange {
  readonly what: 'policy' | 'template';
  /** Of a template: its title. */
  readonly title: string;
  /** Of a template: the types of complaint that it answers. */
  readonly types: readonly string[];
}

const longest = 300;
const line = v.pipe(v.string(), v.maxLength(longest));
const ChangeShape: v.GenericSchema<unknown, PolicyChange> = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  key: line,
  was: line,
  is: line,
});

/** A change from the text that it was kept as; null where it is none. */
export function changeIn(text: string): PolicyChange | null {
  try {
    const read = v.safeParse(ChangeShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** As it is kept. */
export const textOf = ({ day, key, was, is }: PolicyChange): string =>
  JSON.stringify({ day, key: key.slice(0, longest), was: was.slice(0, longest), is: is.slice(0, longest) });

/**
 * A change after others of the same setting on the same day: what counts is how it stood in the morning. null: it stands
 * again as it did.
 */
export const joined = (before: PolicyChange | null, next: PolicyChange): PolicyChange | null => {
  const was = before ? before.was : next.was;
  return was === next.is ? null : { ...next, was };
};
