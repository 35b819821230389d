import type { Policy } from './schema.ts';

/** What holds where nobody has set anything. Written out, so that the page's script needs no schema for it. */
export const builtIn: Policy = {
  version: 1,
  timeZone: 'Asia/Shanghai',
  opens: 9 * 60,
  closes: 18 * 60,
  daysOff: [],
  daysOn: [],
  limit: null,
  clocks: {},
  rules: {},
  exceptions: [],
  phrases: [],
};
