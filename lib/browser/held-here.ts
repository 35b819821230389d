import browser from 'webextension-polyfill';
import { sizeOf } from '../cases/inventory.ts';
import type { KeptAmount, KeptPart } from '../cases/inventory.ts';

/** What lies in the extension's own storage beside the database, by its key there. */
export const localParts: Readonly<Record<string, KeptPart>> = {
  settings: 'settings',
  taught: 'taught',
  left: 'waiting',
  uses: 'uses',
  traffic: 'traffic',
  faults: 'faults',
};

/** How much of each lies there; what is gone with the browser is one part. */
export async function amountsHere(): Promise<readonly KeptAmount[]> {
  const [local, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  const parts = Object.entries(localParts).map(([key, part]): KeptAmount => {
    const value: unknown = local[key];
    return { part, rows: rowsIn(value), bytes: value === undefined ? 0 : sizeOf(value), about: false, oldest: oldestIn(value) };
  });
  const kept = Object.values(session);
  return [...parts, { part: 'session', rows: kept.length, bytes: sizeOf(session), about: false, oldest: null }];
}

function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const { counts } = Object(value);
  return counts === undefined ? Number(value !== undefined) : Object.keys(Object(counts)).length;
}

function oldestIn(value: unknown): number | null {
  const times = (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const { first, at, since } = Object(one);
    return [first, at, since].filter((time): time is number => typeof time === 'number').slice(0, 1);
  });
  return times.length === 0 ? null : Math.min(...times);
}
