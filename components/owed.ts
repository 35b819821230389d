import { dueAt, minuteOf } from '../lib/words/times.ts';
import type { Locale } from './locale.tsx';

/** When something is owed, on the shop's wall. */
export const owedAt = (at: number, now: number, { lang, shopZone }: Locale): string => dueAt(at, now, { lang, timeZone: shopZone });

/** Says whose clock it is, where the reader's shows another time. */
export const whoseClock = (at: number, { t, timeZone, shopZone }: Locale): string | false =>
  minuteOf(at, timeZone) !== minuteOf(at, shopZone) && t('time.shop');
