import { keptChanges } from '../../lib/database/changes.ts';
import type { Database } from '../../lib/database/schema.ts';
import { teamItems } from '../../lib/database/team.ts';
import { ownTemplates } from '../../lib/database/templates.ts';
import { here, templateIn } from '../../lib/insights/change.ts';
import type { Change, KeptChange, Moved } from '../../lib/insights/change.ts';
import { movesOf } from '../../lib/insights/moves.ts';
import { templateOf } from '../../lib/team/book.ts';
import type { Template } from '../../lib/templates/template.ts';

/** The latest of them are enough to look at. */
const most = 60;

interface Asked {
  /** YYYY-MM-DD of the shop's calendar. */
  readonly since: string;
  readonly dayOf: (at: number) => string;
  /** All that may be offered now, and the ids of those that ship. */
  readonly templates: readonly Moved[];
  readonly shipped: ReadonlySet<string>;
}

/**
 * What was changed since a day, the latest first: of the policy as it was noted, of templates by their former states, and which came
 * and went, own and the team's. Changed several times on one day, it is one change.
 */
export async function changesSince(db: Database, { since, dayOf, templates, shipped }: Asked): Promise<readonly Change[]> {
  const [kept, own, team] = await Promise.all([keptChanges(db), ownTemplates(db), teamItems(db)]);
  const ownIds = new Set(own.map(({ template }) => template.id));
  // of what this shop has itself, or what ships, there is still one to be offered
  const shared = team.flatMap((row) => {
    const template = templateOf(row);
    return !template || ownIds.has(template.id) || shipped.has(template.id) ? [] : [{ template, came: row.came ?? null, gone: row.gone }];
  });
  const moved = [...kept, ...movesOf(shared, dayOf)];
  const gone = moved.flatMap(({ key, was, title = '', types = [] }) => (was === here ? [{ id: templateIn(key) ?? '', title, types }] : []));
  const known = new Map([...gone, ...templates].map((one): [string, Moved] => [one.id, one]));
  const all = [
    ...own.flatMap(({ template, history }) => history.map(({ until }) => changed(template, until))),
    ...team.flatMap((item) => {
      const template = item.history.length > 0 && item.gone === null ? templateOf(item) : null;
      return template ? item.history.map(({ until }) => changed(template, until)) : [];
    }),
    // what came that day was not changed besides
    ...moved.map(asChange),
  ];
  const once = new Map(all.map((one) => [`${one.day} ${one.what} ${one.key}`, one]));
  return [...once.values()]
    .filter(({ day }) => day >= since)
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, most);

  function changed({ id, title, types }: Template, until: number): Change {
    return { day: dayOf(until), what: 'template', key: id, was: '', is: '', title, types, replies: [id] };
  }

  function asChange(one: KeptChange): Change {
    const id = templateIn(one.key);
    if (id === null || id === '') return { ...one, what: id === null ? 'policy' : 'template', title: '', types: [], replies: null };
    const { title = '', types = [] } = known.get(id) ?? one;
    // it has no replies of its own on one side: what is compared is how complaints of its kind were answered
    const alike = [...known.values()].filter((other) => other.types.some((type) => types.includes(type)));
    return {
      ...one,
      what: 'template',
      key: id,
      title,
      types,
      replies: types.length === 0 ? null : [id, ...alike.map((other) => other.id)],
    };
  }
}
