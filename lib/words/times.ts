import { speak } from './say.ts';
import type { Lang } from './words.ts';

/** What an instant is shown with. `timeZone` is an IANA name. */
export interface Wall {
  readonly lang: Lang;
  readonly timeZone: string;
}

interface Local {
  /** Days since the epoch, on the wall. */
  readonly day: number;
  readonly time: string;
  readonly seconds: string;
  readonly month: number;
  readonly date: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function parts(at: number, timeZone: string): Local {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const found: Record<string, string> = {};
  for (const part of format.formatToParts(at)) found[part.type] = part.value;
  const [year, month, date] = [Number(found['year']), Number(found['month']), Number(found['day'])];
  return {
    day: Date.UTC(year, month - 1, date) / 86_400_000,
    time: `${found['hour']}:${found['minute']}`,
    seconds: found['second'] ?? '',
    month,
    date,
  };
}

/** "14:08": the minute of an instant on the wall. */
export const minuteOf = (at: number, timeZone: string): string => parts(at, timeZone).time;

/** "14:08:01". */
export const secondOf = (at: number, timeZone: string): string => {
  const local = parts(at, timeZone);
  return `${local.time}:${local.seconds}`;
};

const weekdays = {
  zh: ['周四', '周五', '周六', '周日', '周一', '周二', '周三'],
  en: ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'],
} as const; // the epoch was a Thursday
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The name of a day near `today` (weekday), else its date. Both in days since the epoch. */
function dayName(local: Local, today: number, lang: Lang): string {
  if (local.day > today && local.day - today < 7) return weekdays[lang][local.day % 7] ?? '';
  if (lang === 'en') return `${local.date} ${months[local.month - 1]}`;
  return `${String(local.month).padStart(2, '0')}-${String(local.date).padStart(2, '0')}`;
}

/** What is owed, absolute: "今天 18:00", "Fri 18:00", "11-30 09:00"; an instant that ends its day names the day alone. */
export function dueAt(at: number, now: number, wall: Wall): string {
  const t = speak(wall.lang);
  const local = parts(at, wall.timeZone);
  const today = parts(now, wall.timeZone).day;
  const ahead = local.day - today;
  const day = dayName(local, today, wall.lang);
  if (local.time === '23:59' && ahead >= 0) {
    if (ahead === 0) return t('time.all-today');
    return ahead === 1 ? t('time.all-tomorrow') : t('time.all-day', { day });
  }
  const { time } = local;
  if (ahead === 0) return t('time.today', { time });
  if (ahead === 1) return t('time.tomorrow', { time });
  if (ahead === -1) return t('time.yesterday', { time });
  return t('time.day', { day, time });
}

/** What has happened: the minute today, the day before that. */
export function happenedAt(at: number, now: number, wall: Wall): string {
  const local = parts(at, wall.timeZone);
  const today = parts(now, wall.timeZone).day;
  return local.day === today ? local.time : dueAt(at, now, wall);
}

/** Whole days between two instants on the wall: 0 is the same day, 1 tomorrow. */
export const daysAhead = (at: number, now: number, timeZone: string): number => parts(at, timeZone).day - parts(now, timeZone).day;

/** What is running: "0:52", "12:08", "1:02:05". Milliseconds, never negative. */
export function running(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What is running, by the second under an hour and in words from there on: "12:08", "2 小时 30 分". */
export const runningLong = (ms: number, lang: Lang): string => (ms < 3_600_000 ? running(ms) : lasting(ms, lang));

/** A length of time in words, two units at most: "52 秒", "28 分钟", "3 小时 48 分", "2 天 5 小时". Milliseconds. */
export function lasting(ms: number, lang: Lang): string {
  const t = speak(lang);
  const whole = Math.max(0, Math.round(ms / 1000));
  if (whole < 60) return t('time.seconds', { n: whole });
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return t('time.minutes', { n: minutes });
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h < 24) return m === 0 ? t('time.hours', { n: h }) : t('time.hours-minutes', { h, m });
  const d = Math.floor(h / 24);
  return h % 24 === 0 ? t('time.days', { n: d }) : t('time.days-hours', { d, h: h % 24 });
}

const wholeDay = 86_400_000;

/** A length of time for a narrow column, one unit from two days on: "2 小时 5 分", "80 天". Milliseconds. */
export const lastingBriefly = (ms: number, lang: Lang): string => lasting(ms < 2 * wholeDay ? ms : ms - (ms % wholeDay), lang);

/** "2026-11-22": the day of an instant on the wall, as date fields write it. */
export const dateOf = (at: number, timeZone: string): string => new Date(parts(at, timeZone).day * 86_400_000).toISOString().slice(0, 10);

/** "2026-11-22 14:08": an instant on the wall, as tables write it. */
export const stampOf = (at: number, timeZone: string): string => `${dateOf(at, timeZone)} ${minuteOf(at, timeZone)}`;
