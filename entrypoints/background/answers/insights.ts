import type { Answers } from '../../../lib/browser/door.ts';
import { countTalk, dayOf, insightsOf } from '../../../lib/database/days.ts';
import { isRelisting } from '../../../lib/database/relist.ts';
import { countsOfMended } from '../../../lib/insights/talk.ts';
import type { Work } from '../work.ts';

/** Figures for the lead. */
export function insightsAnswers({ disk, shopPolicy, now }: Work): Pick<Answers, 'insights' | 'noteMended'> {
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
  };
}
