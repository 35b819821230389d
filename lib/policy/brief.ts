/** A value in short: as it is where that is little, else how many it holds. */
export type Brief = string | number | boolean | null | { readonly values: readonly (string | number)[] } | { readonly entries: number };

const short = 60;
/** Little tables whose values say enough without their names. */
const spoken: readonly string[] = ['settings.quiet', 'policy.limit', 'policy.clock', 'policy.steps', 'policy.progress'];
const isValue = (one: unknown): one is string | number => typeof one === 'string' || typeof one === 'number';

/** A setting's value in short; `name` as in files, with what it is a setting of: `policy.limit`. */
export function briefly(name: string, value: unknown): Brief {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.slice(0, short);
  const all = Object.values(Object(value));
  const values = all.filter(isValue);
  const isShort = (spoken.includes(name) || Array.isArray(value)) && values.join('').length <= short;
  return isShort && (spoken.includes(name) || values.length === all.length) ? { values } : { entries: all.length };
}
