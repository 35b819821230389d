import type { Answers } from '../../../lib/browser/door.ts';
import { countTalk, dayOf, insightsOf } from '../../../lib/database/days.ts';
import { loadMeasures, saveMeasures } from '../../../lib/database/measures.ts';
import { isRelisting } from '../../../lib/database/relist.ts';
import { countsOfMended } from '../../../lib/insights/talk.ts';
import type { Work } from '../work.ts';

/** Figures for the lead, and what the lead does about them. */
export function insightsAnswers({
  disk,
  shopPolicy,
  written,
  now,
}: Work): Pick<Answers, 'insights' | 'noteMended' | 'measures' | 'saveMeasures'> {
  const today = async () => dayOf(now(), (await shopPolicy()).timeZone);
  return {
    async insights({ weeks }) {
      const db = await disk();
      const [last, listing] = await Promise.all([today(), isRelisting(db)]);
      return { ...(await insightsOf(db, last, weeks)), listing };
    },
    async noteMended({ findings }) {
      await countTalk(await disk(), await today(), null, countsOfMended(findings));
      return null;
    },
    measures: async () => loadMeasures(await disk()),
    async saveMeasures({ measures }) {
      await saveMeasures(await disk(), measures);
      return written(measures, 'settings');
    },
  };
}
