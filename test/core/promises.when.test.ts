import { expect, test } from 'vitest';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { expressionsIn } from '../../lib/promises/when.ts';
import { isoIn } from '../../lib/promises/zone.ts';

const shop = { timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] };
const calendar = calendarOf(shop);

/** Words with their time between ‹ ›, and when it ends, from Tuesday 2026-11-17 12:40:25 in Shanghai. */
const zh: readonly (readonly [string, string])[] = [
  ['‹24小时内›给您答复', '2026-11-18T12:40:25'],
  ['‹48小时›联系您', '2026-11-19T12:40:25'],
  ['‹半小时后›回您', '2026-11-17T13:10:25'],
  ['‹一个半小时内›', '2026-11-17T14:10:25'],
  ['‹两个半小时›', '2026-11-17T15:10:25'],
  ['再过‹十来分钟›', '2026-11-17T12:50:25'],
  ['‹2h内›', '2026-11-17T14:40:25'],
  ['‹２４小时内›', '2026-11-18T12:40:25'],
  ['‹三天内›', '2026-11-20T23:59:59'],
  ['‹两天之内›', '2026-11-19T23:59:59'],
  ['‹一周左右›', '2026-11-24T23:59:59'],
  ['‹一个月内›', '2026-12-17T23:59:59'],
  ['‹5个工作日内›', '2026-11-24T23:59:59'],
  ['‹3-5个工作日›', '2026-11-24T23:59:59'],
  ['‹1到3天›', '2026-11-20T23:59:59'],
  ['‹三五天›', '2026-11-22T23:59:59'],
  ['‹今天18点前›', '2026-11-17T18:00:00'],
  ['‹明天中午12点前›', '2026-11-18T12:00:00'],
  ['‹明早八点前›', '2026-11-18T08:00:00'],
  ['‹明晚十点半之前›', '2026-11-18T22:30:00'],
  ['‹下午3点到5点›上门', '2026-11-17T17:00:00'],
  ['‹9点30前›', '2026-11-17T21:30:00'],
  ['‹13点10分前›', '2026-11-17T13:10:00'],
  ['‹14:30前›', '2026-11-17T14:30:00'],
  ['‹明天上午›', '2026-11-18T12:00:00'],
  ['‹下午›给您回电', '2026-11-17T18:00:00'],
  ['‹今晚›', '2026-11-17T23:59:59'],
  ['‹今天下班前›', '2026-11-17T18:00:00'],
  ['‹周五›', '2026-11-20T23:59:59'],
  ['‹周五下午3点前›', '2026-11-20T15:00:00'],
  ['‹下周一›', '2026-11-23T23:59:59'],
  ['‹下周三到周五›', '2026-11-27T23:59:59'],
  ['‹本周内›', '2026-11-22T23:59:59'],
  ['‹下周›', '2026-11-29T23:59:59'],
  ['‹周末前›', '2026-11-22T23:59:59'],
  ['‹月底前›', '2026-11-30T23:59:59'],
  ['‹下个月3号›', '2026-12-03T23:59:59'],
  ['‹25号之前›', '2026-11-25T23:59:59'],
  ['‹11.25前›', '2026-11-25T23:59:59'],
  ['‹11月20日17点前›', '2026-11-20T17:00:00'],
  ['‹12月15日-18日›', '2026-12-18T23:59:59'],
  ['‹双十二前›', '2026-12-12T23:59:59'],
  ['‹春节前›', '2027-02-06T23:59:59'],
  ['‹年底前›', '2026-12-31T23:59:59'],
];
const en: readonly (readonly [string, string])[] = [
  ['‹within 24 hours›', '2026-11-18T12:40:25'],
  ['‹in half an hour›', '2026-11-17T13:10:25'],
  ['‹within the next two hours›', '2026-11-17T14:40:25'],
  ['‹within 2 business days›', '2026-11-19T23:59:59'],
  ['‹in 3 to 5 days›', '2026-11-22T23:59:59'],
  ['‹in 2 weeks›', '2026-12-01T23:59:59'],
  ['‹by 3pm tomorrow›', '2026-11-18T15:00:00'],
  ['‹tomorrow before 5pm›', '2026-11-18T17:00:00'],
  ['by ‹Friday 5pm›', '2026-11-20T17:00:00'],
  ['‹tomorrow 10am-1pm›', '2026-11-18T13:00:00'],
  ['‹by 4:30 today›', '2026-11-17T16:30:00'],
  ['‹by 5 tomorrow›', '2026-11-18T17:00:00'],
  ['‹by noon tomorrow›', '2026-11-18T12:00:00'],
  ['‹by midnight›', '2026-11-18T00:00:00'],
  ['‹tomorrow morning›', '2026-11-18T12:00:00'],
  ['‹this afternoon›', '2026-11-17T18:00:00'],
  ['by ‹Thursday evening›', '2026-11-19T23:59:59'],
  ['by ‹19 November›', '2026-11-19T23:59:59'],
  ['by ‹the 25th›', '2026-11-25T23:59:59'],
  ['on ‹Monday›', '2026-11-23T23:59:59'],
  ['by ‹this weekend›', '2026-11-22T23:59:59'],
  ['‹next week›', '2026-11-29T23:59:59'],
  ['‹end of the month›', '2026-11-30T23:59:59'],
  ['‹wednesday next week›', '2026-11-25T23:59:59'],
  ['‹between 2 and 4pm tomorrow›', '2026-11-18T16:00:00'],
  ['‹tomorrow by noon›', '2026-11-18T12:00:00'],
  ['‹8pm GMT tonight›', '2026-11-18T04:00:00'],
  ['‹1 hour and 30 minutes›', '2026-11-17T14:10:25'],
  ['‹within the hour›', '2026-11-17T13:40:25'],
  ['‹the next day›', '2026-11-18T23:59:59'],
  ['‹by EOD›', '2026-11-17T23:59:59'],
  ['‹by close of business›', '2026-11-17T18:00:00'],
];

test.for([...zh, ...en])('%s ends at %s', ([marked, due]) => {
  const text = marked.replace(/[‹›]/g, '');
  const found = expressionsIn(text, Date.parse('2026-11-17T12:40:25+08:00'), calendar);
  expect(found.map((one) => [mark(text, one.start, one.end), isoIn(one.due, 'Asia/Shanghai')])).toEqual([[marked, `${due}+08:00`]]);
});

const mark = (text: string, start: number, end: number) => `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;

test.for([
  '七天无理由退货',
  '30天价保',
  '24小时营业',
  '快一点',
  '有两点说明',
  '第3点',
  '每天18点',
  '质保两年',
  '发货前48小时',
  'a 12-month warranty',
  'every day',
  'shipped 3 days ago',
])('%s names no time to come', (text) => {
  const at = Date.parse('2026-11-17T12:40:25+08:00');
  expect(expressionsIn(text, at, calendar).filter((one) => one.due > at && one.bound)).toEqual([]);
});

test('both ends of a range are kept', () => {
  const [range] = expressionsIn('3-5个工作日', Date.parse('2026-11-17T12:40:25+08:00'), calendar);
  expect(range?.earliest).toBe(Date.parse('2026-11-20T23:59:59+08:00'));
});

test.for([
  ['下周一', '2026-11-22T09:00:00+08:00', '2026-11-23T23:59:59+08:00'],
  ['本周五', '2026-11-22T09:00:00+08:00', '2026-11-20T23:59:59+08:00'],
  ['周三', '2026-11-22T09:00:00+08:00', '2026-11-25T23:59:59+08:00'],
  ['本周内', '2026-11-22T09:00:00+08:00', '2026-11-22T23:59:59+08:00'],
])('weeks begin on Monday: %s said at %s is %s', ([text, at, due]) => {
  expect(expressionsIn(text ?? '', Date.parse(at ?? ''), calendar).map((one) => isoIn(one.due, 'Asia/Shanghai'))).toEqual([due]);
});

test.for([
  ['Asia/Shanghai', '2026-11-17T12:00:00Z', '今天22点前', '2026-11-17T22:00:00+08:00'],
  ['America/New_York', '2026-10-31T12:00:00Z', 'by 5pm tomorrow', '2026-11-01T17:00:00-05:00'],
  ['America/New_York', '2026-10-31T12:00:00Z', 'within 48 hours', '2026-11-02T07:00:00-05:00'],
  ['Europe/London', '2026-03-28T12:00:00Z', 'tomorrow', '2026-03-29T23:59:59+01:00'],
  ['Asia/Kuala_Lumpur', '2026-11-17T15:59:00Z', 'tomorrow', '2026-11-18T23:59:59+08:00'],
])('in %s at %s "%s" ends at %s', ([timeZone, at, text, due]) => {
  const there = calendarOf({ ...shop, timeZone: timeZone ?? '' });
  expect(expressionsIn(text ?? '', Date.parse(at ?? ''), there).map((one) => isoIn(one.due, timeZone ?? ''))).toEqual([due]);
});
