import type { Policy } from '../lib/policy/policy.ts';
import { calendarOf } from '../lib/promises/calendar.ts';
import { extract } from '../lib/promises/extract.ts';
import type { Promised } from '../lib/promises/promise.ts';

/** What a message promises that was sent `at` (epoch ms), reckoned as the shop reckons. */
export const promisesIn = (text: string, at: number, policy: Policy): readonly Promised[] => extract(text, at, calendarOf(policy));
