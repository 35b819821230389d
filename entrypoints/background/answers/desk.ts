import type { Answers } from '../../../lib/browser/door.ts';
import { withAct, withoutAct } from '../../../lib/cases/bulk.ts';
import { talkHits } from '../../../lib/cases/talk-hits.ts';
import { changeCases, latestCases } from '../../../lib/database/cases.ts';
import { casesOf, countCases, findCases, idsOf } from '../../../lib/database/find-cases.ts';
import { keptNow } from '../../../lib/database/storage.ts';
import { keepPaper, papersOf } from '../../../lib/database/papers.ts';
import { loadViews, saveViews } from '../../../lib/database/views.ts';
import { eraseBuyer } from '../../../lib/database/erase.ts';
import { left } from '../../../lib/browser/left.ts';
import { uses } from '../../../lib/browser/uses.ts';
import { withoutBuyer } from '../../../lib/templates/usefulness.ts';

import type { Work } from '../work.ts';

/** Cases that a list shows at most; the desk pages through the rest. */
const listed = 200;

/** Many cases, as the desk looks at them. */
export function deskAnswers({
  disk,
  written,
  now,
}: Work): Pick<
  Answers,
  | 'cases'
  | 'findCases'
  | 'countCases'
  | 'caseIds'
  | 'casesByIds'
  | 'talkHits'
  | 'changeCases'
  | 'takeBackAct'
  | 'views'
  | 'saveViews'
  | 'papers'
  | 'savePaper'
  | 'kept'
  | 'eraseBuyer'
> {
  return {
    cases: async () => latestCases(await disk(), listed),
    findCases: async (asked) => findCases(await disk(), asked.filter, asked.from, asked.count),
    countCases: async (asked) => countCases(await disk(), asked.filters),
    caseIds: async (asked) => idsOf(await disk(), asked.filter),
    casesByIds: async (asked) => casesOf(await disk(), asked.ids),
    talkHits: async (asked) => talkHits(await casesOf(await disk(), asked.ids), asked.words),
    async changeCases({ ids, act, as }) {
      const changed = await changeCases(await disk(), ids, (one) => withAct(one, act, { id: as, now: now() }));
      return written({ changed }, 'cases', 'reminders');
    },
    async takeBackAct({ ids, as }) {
      const changed = await changeCases(await disk(), ids, (one) => withoutAct(one, { id: as, now: now() }));
      return written({ changed }, 'cases', 'reminders');
    },
    views: async () => loadViews(await disk()),
    async saveViews({ views }) {
      await saveViews(await disk(), views);
      return written(views, 'settings');
    },
    papers: async ({ kind }) => papersOf(await disk(), kind),
    async savePaper({ kind, id, text }) {
      await keepPaper(await disk(), kind, id, text, now());
      return written(null, 'papers');
    },
    kept: async () => keptNow(await disk()),
    async eraseBuyer(whom) {
      const { buyer: _mark, ...erased } = await eraseBuyer(await disk(), whom, now());
      await left.change((before) => before.filter((one) => one.console !== whom.console || one.buyer !== whom.buyer));
      await uses.change((before) => withoutBuyer(before, whom));
      return written(erased, 'cases', 'reminders');
    },
  };
}
