import type { RawFault } from '../faults/fault.ts';
import { addressOf } from './extension.ts';

/** So many are told in the life of a page: one that fails at every key would else do nothing but tell of it. */
const most = 9;

/**
 * Hears what goes wrong unnoticed in this script, and nothing that is not of our own files.
 * @returns tells of an error that was noticed, too.
 */
export function tellFaults(told: (fault: RawFault) => Promise<unknown>): (error: unknown) => void {
  let left = most;
  const tell = (error: unknown): void => {
    try {
      const { name, message, stack } = error as RawFault;
      if (!stack.includes(addressOf('')) || left-- <= 0) return;
      told({ name, message, stack }).catch(() => undefined);
    } catch {
      // thrown was no error, or the extension is gone
    }
  };
  addEventListener('error', (event) => tell(event.error));
  addEventListener('unhandledrejection', (event) => tell(event.reason));
  return tell;
}

/** A callback that the browser calls: Firefox tells nobody of what a content script throws there, unless it is reported. */
export const aloud =
  <A extends unknown[]>(run: (...given: A) => void) =>
  (...given: A): void => {
    try {
      run(...given);
    } catch (error) {
      reportError(error);
    }
  };
