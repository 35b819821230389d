import * as v from 'valibot';

/** A change of the policy, of one day, as it is kept: the setting, how it stood and how it stands; empty where it is not set. */
export interface PolicyChange {
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** Of the shop's calendar, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The same of templates that came or went, whose wording stands nowhere else afterwards. `template|ID`: one of them, `here` before
 * the change or after it. `templates|own`: many at once, which are one change; how many there were.
 */
export interface KeptChange extends PolicyChange {
  readonly title?: string;
  readonly types?: readonly string[];
}

/** Something that was changed, and what it concerns. */
export interface Change extends PolicyChange {
  readonly what: 'policy' | 'template';
  /** Of a template: its title. */
  readonly title: string;
  /** Of a template: the types of complaint that it answers. */
  readonly types: readonly string[];
  /** Templates by whose replies it is judged; null: all of them. */
  readonly replies: readonly string[] | null;
}

/** A template that came or went. */
export interface Moved {
  readonly id: string;
  readonly title: string;
  readonly types: readonly string[];
}
/** More that come or go at once are one change: a list that was brought in is no change of each of its lines. */
export const mostNamed = 20;
export const here = 'here';
const ofOne = 'template|';
export const ofMany = (whose: 'own' | 'team'): string => `templates|${whose}`;

/** Templates that came and went in one change of what is this shop's own, as they are kept. */
export const linesOf = (came: readonly Moved[], went: readonly Moved[], day: string): readonly KeptChange[] => [
  ...came.map(({ id, title, types }) => ({ key: ofOne + id, was: '', is: here, day, title, types })),
  ...went.map(({ id, title, types }) => ({ key: ofOne + id, was: here, is: '', day, title, types })),
];

/** Of whose template it is kept; null where it is of the policy, the empty text where it is of many. */
export const templateIn = (key: string): string | null =>
  key.startsWith(ofOne) ? key.slice(ofOne.length) : key.startsWith('templates|') ? '' : null;

const longest = 300;
const line = v.pipe(v.string(), v.maxLength(longest));
const ChangeShape: v.GenericSchema<unknown, KeptChange> = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  key: line,
  was: line,
  is: line,
  title: v.exactOptional(line),
  types: v.exactOptional(v.pipe(v.array(line), v.maxLength(60))),
});

/** A change from the text that it was kept as; null where it is none. */
export function changeIn(text: string): KeptChange | null {
  try {
    const read = v.safeParse(ChangeShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** As it is kept. */
export const textOf = ({ day, key, was, is, title, types }: KeptChange): string =>
  JSON.stringify({
    day,
    key: key.slice(0, longest),
    was: was.slice(0, longest),
    is: is.slice(0, longest),
    ...(title !== undefined && { title: title.slice(0, longest) }),
    ...(types && { types }),
  });

/**
 * A change after others of the same setting on the same day: what counts is how it stood in the morning. null: it stands
 * again as it did.
 */
export const joined = (before: KeptChange | null, next: KeptChange): KeptChange | null => {
  const was = before ? before.was : next.was;
  return was === next.is ? null : { ...next, was };
};
