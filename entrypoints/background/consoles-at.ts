import { MatchPattern } from 'wxt/utils/match-patterns';
import { consoles } from '../../lib/consoles/index.ts';
import { patternOf } from '../../lib/browser/taught-sites.ts';
import type { TaughtSite } from '../../lib/browser/taught-sites.ts';

const origins = consoles.flatMap(({ id, matches }) =>
  matches.map((each) => ({ id, pattern: new MatchPattern(each.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*')) })),
);

/** Ids of the consoles that live at an origin ("https://host"); paths are left out, for a console may change its own. */
export function consolesAt(origin: string): readonly string[] {
  if (!/^https?:\/\//.test(origin)) return [];
  return origins.filter(({ pattern }) => pattern.includes(`${origin}/`)).map(({ id }) => id);
}

export const matchesOfAdapter = (id: string): readonly string[] => consoles.find((one) => one.id === id)?.matches ?? [];

/** The sites that the script of a taught console may run in: an adapter's own pages, or the whole site where there is none. */
export function patternsOf(site: TaughtSite): readonly string[] {
  const known = matchesOfAdapter(site.console);
  return known.length > 0 ? known : [patternOf(site)];
}
