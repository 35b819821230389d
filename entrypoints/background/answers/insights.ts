import type { Answers } from '../../../lib/browser/door.ts';
import { starterTemplates } from '../../../lib/browser/own-files.ts';
import { countTalk, countedDays, dayOf, insightsOf } from '../../../lib/database/days.ts';
import { isRelisting } from '../../../lib/database/relist.ts';
import { comparedOf } from '../../../lib/insights/sides.ts';
import { countsOfMended } from '../../../lib/insights/talk.ts';
import { dayAfter } from '../../../lib/insights/weeks.ts';
import { changesSince } from '../changes-since.ts';
import type { Work } from '../work.ts';

const aYear = 365;

/** Figures for the lead. */
export function insightsAnswers({ disk, shopPolicy, templatesNow, now }: Work): Pick<Answers, 'insights' | 'compared' | 'noteMended'> {
  const dayAt = async () => {
    const { timeZone } = await shopPolicy();
    return (at: number) => dayOf(at, timeZone);
  };
  const today = async () => (await dayAt())(now());
  return {
    async insights({ weeks }) {
      const db = await disk();
      const [last, listing] = await Promise.all([today(), isRelisting(db)]);
      return { ...(await insightsOf(db, last, weeks)), listing };
    },
    async compared({ weeks }) {
      const db = await disk();
      const day = await dayAt();
      const last = day(now());
      const within = dayAfter(last, -aYear);
      const shipped = new Set((await starterTemplates()).map(({ id }) => id));
      const changes = await changesSince(db, { since: within, dayOf: day, templates: await templatesNow(), shipped });
      const first = dayAfter(changes.at(-1)?.day ?? last, -weeks * 7);
      return comparedOf(changes, await countedDays(db, first, last), last, weeks);
    },
    async noteMended({ findings }) {
      await countTalk(await disk(), await today(), null, countsOfMended(findings));
      return null;
    },
  };
}
