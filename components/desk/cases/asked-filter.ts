import * as v from 'valibot';
import { FilterSchema } from '../../../lib/cases/filter.ts';
import type { Filter } from '../../../lib/cases/filter.ts';
import { linkTo } from '../use-route.ts';

/** The address of the list of cases with a filter: what an address names can be kept and sent. */
export const linkToCases = (filter: Filter): string => linkTo('cases', `?${JSON.stringify(filter)}`);

/** The filter that an address names; null where it names none, or one that nobody here has written. */
export function filterIn(at: string | null): Filter | null {
  if (at === null || !at.startsWith('?')) return null;
  try {
    const read = v.safeParse(FilterSchema, JSON.parse(at.slice(1)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
