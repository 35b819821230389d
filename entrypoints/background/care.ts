import { isChromium, isSound, noteSound } from '../../lib/browser/soundness.ts';
import { rollLog } from '../../lib/database/roll-log.ts';
import type { Care } from './disk.ts';

/** For Chromium: before the first use after a start or a failure, leave a log that may be torn behind. */
export function careOfDisk(): Care | null {
  if (!isChromium()) return null;
  return {
    isSound,
    async mend() {
      await rollLog();
      await noteSound(true);
    },
    doubt: () => noteSound(false),
  };
}
