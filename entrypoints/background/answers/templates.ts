import type { Answers } from '../../../lib/browser/door.ts';
import { starterTemplates } from '../../../lib/browser/own-files.ts';
import { loadSettings } from '../../../lib/browser/settings.ts';
import { countTalk, dayOf } from '../../../lib/database/days.ts';
import { countsOfOutcome } from '../../../lib/insights/talk.ts';
import { changeTemplates, ownTemplate, ownTemplates } from '../../../lib/database/templates.ts';
import { uses } from '../../../lib/browser/uses.ts';
import { nameOfKey, noUses, noteOutcome, notePut } from '../../../lib/templates/usefulness.ts';

import type { Work } from '../work.ts';

/** Replies, and what became of them. */
export function templatesAnswers({
  disk,
  templatesNow,
  sharedTemplates,
  shopPolicy,
  written,
  now,
}: Work): Pick<Answers, 'templates' | 'ownTemplates' | 'saveTemplates' | 'uses' | 'notePut' | 'noteOutcome' | 'forgetUses'> {
  return {
    templates: (asked) => templatesNow(asked?.shop),
    ownTemplates: async () => ownTemplates(await disk()),
    async saveTemplates({ put, remove, more = false }) {
      const shipped = new Map((await starterTemplates()).map((one) => [one.id, one]));
      const shared = new Set((await sharedTemplates()).map(({ id }) => id));
      const { agent } = await loadSettings();
      const at = now();
      await changeTemplates(await disk(), {
        put,
        remove,
        shipped: (one) => shipped.get(one) ?? null,
        beneath: (one) => shipped.has(one) || shared.has(one),
        at,
        day: dayOf(at, (await shopPolicy()).timeZone),
        by: agent,
      });
      // what became of a change is told among the papers
      return more ? null : written(null, 'templates', 'papers');
    },
    uses: () => uses.load(),
    async notePut({ template }) {
      const known = (await ownTemplate(await disk(), template)) ?? (await starterTemplates()).some((one) => one.id === template);
      if (known) await uses.change((before) => notePut(before, template));
      return written(null, 'uses');
    },
    async noteOutcome({ key, message, outcome }) {
      const sending = (await uses.load()).open[nameOfKey(key)];
      await uses.change((before) => noteOutcome(before, nameOfKey(key), message, outcome));
      if (sending?.message === message) {
        // of the day on which it was sent: what is changed since has no part in it
        const day = dayOf(sending.at, (await shopPolicy()).timeZone);
        const told = `${key.console}/${message}/${outcome}`;
        await countTalk(await disk(), day, told, countsOfOutcome(sending.template, outcome)).catch(() => undefined);
      }
      return written(null, 'uses');
    },
    async forgetUses() {
      await uses.change(() => noUses);
      return written(null, 'uses');
    },
  };
}
