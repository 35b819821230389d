import type { Lang } from '../lib/language/lang.ts';
import { indexOf, search } from '../lib/templates/search.ts';
import type { Index } from '../lib/templates/search.ts';
import type { Template } from '../lib/templates/template.ts';

/** How many a search shows. */
const most = 30;

const indexes = new WeakMap<readonly Template[], Index>();

/** The index of a list of templates, built once for each list. */
function indexFor(templates: readonly Template[]): Index {
  const index = indexes.get(templates) ?? indexOf(templates);
  indexes.set(templates, index);
  return index;
}

/** The templates that fit the words, the best first; those in `lang`, the buyer's, before the others. Without words, all of them. */
export function findTemplates(templates: readonly Template[], words: string, lang: Lang): readonly Template[] {
  const byId = new Map(templates.map((one) => [one.id, one]));
  const found = words === '' ? templates : search(indexFor(templates), words).flatMap((id) => byId.get(id) ?? []);
  return [...found].sort((a, b) => Number(a.lang !== lang) - Number(b.lang !== lang)).slice(0, most);
}
