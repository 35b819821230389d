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
  limitPercent: null,
  limitTimes: null,
  clock: null,
  clocks: {},
  steps: { contact: 2 * 3600, department: 24 * 3600, solution: 48 * 3600 },
  progress: { light: 48 * 3600, normal: 24 * 3600, grave: 4 * 3600 },
  callBackAfter: 3,
  mask: true,
  review: null,
  reviews: [],
  rules: {},
  exceptions: [],
  phrases: [],
  places: [],
};
