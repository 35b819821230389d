import { policyChanges } from '../../lib/database/changes.ts';
import type { Database } from '../../lib/database/schema.ts';
import { teamItems } from '../../lib/database/team.ts';
import { ownTemplates } from '../../lib/database/templates.ts';
import type { Change } from '../../lib/insights/change.ts';
import { templateOf } from '../../lib/team/book.ts';
import type { Template } from '../../lib/templates/template.ts';

/** The latest of them are enough to look at. */
const most = 60;

/**
 * What was changed since a day, the latest first: of the policy as it was noted, of templates by their former states, own and
 * the team's. Changed several times on one day, it is one change.
 */
export async function changesSince(db: Database, since: string, dayOf: (at: number) => string): Promise<readonly Change[]> {
  const [policy, own, team] = await Promise.all([policyChanges(db), ownTemplates(db), teamItems(db)]);
  const templates = [
    ...own.flatMap(({ template, history }) => history.map(({ until }) => changeOf(template, until))),
    ...team.flatMap((item) => {
      const template = item.history.length > 0 && item.gone === null ? templateOf(item) : null;
      return template ? item.history.map(({ until }) => changeOf(template, until)) : [];
    }),
  ];
  const all = [...policy.map((one): Change => ({ ...one, what: 'policy', title: '', types: [] })), ...templates];
  const once = new Map(all.map((one) => [`${one.day} ${one.what} ${one.key}`, one]));
  return [...once.values()]
    .filter(({ day }) => day >= since)
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, most);

  function changeOf({ id, title, types }: Template, until: number): Change {
    return { day: dayOf(until), what: 'template', key: id, was: '', is: '', title, types };
  }
}
