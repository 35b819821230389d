import { defineWords } from './words.ts';

/** Words of times and durations. */
export const timeWords = defineWords({
  'time.today': { zh: '今天 {time}', en: 'today {time}' },
  'time.tomorrow': { zh: '明天 {time}', en: 'tomorrow {time}' },
  'time.yesterday': { zh: '昨天 {time}', en: 'yesterday {time}' },
  'time.day': { zh: '{day} {time}', en: '{day} {time}' },
  'time.all-today': { zh: '今天内', en: 'by end of today' },
  'time.all-tomorrow': { zh: '明天内', en: 'by end of tomorrow' },
  'time.all-day': { zh: '{day}当天', en: 'by end of {day}' },
  'time.shop': { zh: '店铺时间', en: 'shop time' },
  'time.seconds': { zh: '{n} 秒', en: '{n} s' },
  'time.minutes': { zh: '{n} 分钟', en: '{n} min' },
  'time.hours': { zh: '{n} 小时', en: '{n} h' },
  'time.hours-minutes': { zh: '{h} 小时 {m} 分', en: '{h} h {m} min' },
  'time.days': { zh: '{n} 天', en: '{n} {n|day|days}' },
  'time.days-hours': { zh: '{d} 天 {h} 小时', en: '{d} d {h} h' },
});
