import type { Asker } from '../../../lib/browser/asker.ts';
import type { Answers } from '../../../lib/browser/door.ts';
import { faults, noteFault } from '../../../lib/browser/faults.ts';
import { amountsHere } from '../../../lib/browser/held-here.ts';
import { left } from '../../../lib/browser/left.ts';
import { traffic } from '../../../lib/browser/traffic.ts';
import { uses } from '../../../lib/browser/uses.ts';
import type { Erasable } from '../../../lib/cases/inventory.ts';
import { clearDatabase } from '../../../lib/database/clear.ts';
import { amountsOf, eraseAll, practised } from '../../../lib/database/inventory.ts';
import { places } from '../../../lib/faults/fault.ts';
import type { Place } from '../../../lib/faults/fault.ts';
import { noUses } from '../../../lib/templates/usefulness.ts';

import type { Work } from '../work.ts';

/** What is kept on this machine: how much, and away with it. */
export function keptAnswers({
  disk,
  practiceDisk,
  look,
  written,
  now,
}: Work): Pick<Answers, 'noteFault' | 'faults' | 'inventory' | 'eraseKept'> {
  const erasers: { readonly [E in Erasable]: () => Promise<unknown> } = {
    async cases() {
      await eraseAll(await disk(), 'cases');
      // they name buyers too
      await left.change(() => []);
      await uses.change((before) => ({ ...before, open: {} }));
    },
    days: async () => eraseAll(await disk(), 'days'),
    templates: async () => eraseAll(await disk(), 'templates'),
    verdicts: async () => eraseAll(await disk(), 'verdicts'),
    papers: async () => eraseAll(await disk(), 'papers'),
    waiting: () => left.change(() => []),
    uses: () => uses.change(() => noUses),
    traffic: () => traffic.change(() => []),
    faults: () => faults.change(() => []),
    practice: async () => clearDatabase(await practiceDisk()),
  };
  return {
    async noteFault(fault, asker) {
      return (await noteFault(placeOf(asker), fault, now())) ? written(null, 'faults') : null;
    },
    faults: () => faults.load(),
    async inventory() {
      const [disks, played, here] = await Promise.all([amountsOf(await disk()), practised(await practiceDisk()), amountsHere()]);
      return { amounts: [...disks, played, ...here], traffic: await traffic.load() };
    },
    async eraseKept({ what }) {
      await erasers[what]();
      await look();
      return written(null, 'cases', 'reminders', 'templates', 'verdicts', 'policy', 'papers', 'uses', 'queue', 'faults');
    },
  };
}

/** Where an asker's code runs, by its address. */
const placeOf = (asker: Asker): Place =>
  asker.who === 'page' ? 'page' : (places.find((place) => asker.url.includes(`/${place}.html`)) ?? 'panel');
