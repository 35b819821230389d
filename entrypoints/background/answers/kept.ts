import type { Asker } from '../../../lib/browser/asker.ts';
import type { Answers } from '../../../lib/browser/door.ts';
import { faults, noteFault } from '../../../lib/browser/faults.ts';
import { places } from '../../../lib/faults/fault.ts';
import type { Place } from '../../../lib/faults/fault.ts';

import type { Work } from '../work.ts';

/** What is kept beside the cases: errors of our own. */
export function keptAnswers({ written, now }: Work): Pick<Answers, 'noteFault' | 'faults' | 'forgetFaults'> {
  return {
    async noteFault(fault, asker) {
      await noteFault(placeOf(asker), fault, now());
      return written(null, 'faults');
    },
    faults: () => faults.load(),
    async forgetFaults() {
      await faults.change(() => []);
      return written(null, 'faults');
    },
  };
}

/** Where an asker's code runs, by its address. */
const placeOf = (asker: Asker): Place =>
  asker.who === 'page' ? 'page' : (places.find((place) => asker.url.includes(`/${place}.html`)) ?? 'panel');
