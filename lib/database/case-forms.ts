/**
 * How a stored case of each form becomes one of the next: `forms[0]` leads from 1 to 2. Used on restore and when the
 * database itself moves to a new version. Each gets and returns plain data; the newest form is parsed after it.
 */
export const forms: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** Number of the newest form: that of `Case.schema`. */
export const newestForm = forms.length + 1;

/** A stored case led to the newest form; it still has to be parsed. */
export function toNewest(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('schema' in stored) || typeof stored.schema !== 'number') return null;
  return forms.slice(stored.schema - 1).reduce<Record<string, unknown>>((older, step) => step(older), { ...stored });
}
