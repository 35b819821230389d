import * as v from 'valibot';
import type { Traffic } from '../cases/inventory.ts';
import { notedUnder } from './noted.ts';
import { instant } from './shapes.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A team has one place, or two while it moves. */
const most = 20;

/** What went between this machine and a team's store, host by host. */
export const traffic = notedUnder<readonly Traffic[]>(
  'traffic',
  v.pipe(
    v.array(v.object({ host: v.pipe(v.string(), v.maxLength(300)), first: instant, last: instant, times: count, up: count, down: count })),
    v.maxLength(most),
  ),
  [],
);

/** Counts one file written or read; that it cannot be counted is no reason to fail. */
export async function noteTraffic(host: string, { up, down }: Pick<Traffic, 'up' | 'down'>, at: number): Promise<void> {
  await traffic
    .change((before) => {
      const known = before.find((one) => one.host === host) ?? { host, first: at, last: at, times: 0, up: 0, down: 0 };
      const now = { ...known, last: at, times: known.times + 1, up: known.up + up, down: known.down + down };
      return [now, ...before.filter((one) => one.host !== host)].slice(0, most);
    })
    .catch(() => undefined);
}
