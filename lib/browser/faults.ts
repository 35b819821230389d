import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { mostFaults, places, withFault } from '../faults/fault.ts';
import type { Fault, Place, RawFault } from '../faults/fault.ts';
import { browserOf } from '../faults/report.ts';
import { framesOf, nameOf, scrubbed } from '../faults/scrub.ts';
import { notedUnder } from './noted.ts';
import { cut, instant } from './shapes.ts';

export const RawFaultShape: v.GenericSchema<unknown, RawFault> = v.object({ name: cut(80), message: cut(1_000), stack: cut(6_000) });

const short = v.pipe(v.string(), v.maxLength(200));

/** What went wrong in our own code, on this machine. */
export const faults = notedUnder<readonly Fault[]>(
  'faults',
  v.pipe(
    v.array(
      v.object({
        place: v.picklist(places),
        name: short,
        words: short,
        frames: v.pipe(v.array(short), v.maxLength(20)),
        first: instant,
        last: instant,
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
        version: short,
        browser: short,
      }),
    ),
    v.maxLength(mostFaults),
  ),
  [],
);

/** More in a minute says nothing new, whoever tells it. */
const mostInAMinute = 30;
let minute = 0;
let told = 0;

/**
 * Keeps of an error what may be kept. An error that cannot be kept is no reason for another.
 * @returns false where too many were told.
 */
export async function noteFault(place: Place, raw: RawFault, now: number): Promise<boolean> {
  const at = Math.floor(now / 60_000);
  told = at === minute ? told + 1 : 1;
  minute = at;
  if (told > mostInAMinute) return false;
  const fault: Fault = {
    place,
    name: nameOf(raw.name),
    words: scrubbed(raw.message),
    frames: framesOf(raw, browser.runtime.getURL('/')),
    first: now,
    last: now,
    count: 1,
    version: browser.runtime.getManifest().version,
    browser: browserOf(navigator.userAgent),
  };
  await faults.change((before) => withFault(before, fault)).catch(() => undefined);
  return true;
}
