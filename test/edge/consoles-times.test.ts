import { describe, expect, test } from 'vitest';
import { instantsOf } from '../../lib/consoles/dating.ts';
import { parseTime } from '../../lib/consoles/times.ts';
import { instantOf, localTime } from '../../lib/consoles/zones.ts';

const zone = 'Asia/Shanghai';
/** A Sunday. */
const now = Date.parse('2026-11-22T10:00:00+08:00');
type Place = Parameters<typeof instantsOf>[1];

function read(texts: readonly (string | null)[], place: Partial<Place> = {}, at = now): (string | null)[] {
  const rows = texts.map((text) => ({ stated: text === null ? null : parseTime(text, place.dayFirst), idTime: null, unread: false }));
  return instantsOf(rows, { picks: [], ...place }, at, zone).map((one) => (one === null ? null : localTime(one, zone).slice(0, 19)));
}

describe('one time as a page states it', () => {
  test.for([
    ['2026年09月08日 17:30:17', '2026-09-08T17:30:17'],
    ['\n  2026年09月08日\n 17:30\n', '2026-09-08T17:30:00'],
    ['2026-08-07 15:30:12', '2026-08-07T15:30:12'],
    ['2026/8/7 15:30', '2026-08-07T15:30:00'],
    ['11-20 10:41:03', '2026-11-20T10:41:03'],
    ['2-22 18:55:20', '2026-02-22T18:55:20'],
    ['12-31 23:59:00', '2025-12-31T23:59:00'],
    ['11月20日 14:02', '2026-11-20T14:02:00'],
    ['昨天 15:36', '2026-11-21T15:36:00'],
    ['前天 08:00', '2026-11-20T08:00:00'],
    ['星期三 21:05', '2026-11-18T21:05:00'],
    ['周日 09:00', '2026-11-15T09:00:00'],
    ['下午3:05', '2026-11-21T15:05:00'],
    ['9:59', '2026-11-22T09:59:00'],
    ['现在', '2026-11-22T10:00:00'],
    ['12分钟前', '2026-11-22T09:48:00'],
    ['3小时前', '2026-11-22T07:00:00'],
    ['5 minutes ago', '2026-11-22T09:55:00'],
    ['Nov 18 11:02 AM', '2026-11-18T11:02:00'],
    ['Nov 18, 2026 12:10 PM', '2026-11-18T12:10:00'],
    ['18 Nov 2026 00:15', '2026-11-18T00:15:00'],
    ['Yesterday 8:05 PM', '2026-11-21T20:05:00'],
    ['Wednesday 8:05 AM', '2026-11-18T08:05:00'],
    ['18 de nov de 2026 20:42', '2026-11-18T20:42:00'],
    ['12:30 AM', '2026-11-22T00:30:00'],
  ])('%s', ([stated, meant]) => {
    expect(read([stated ?? ''])).toEqual([meant]);
  });

  test.for([
    '',
    '已读',
    '25:00',
    '13:61',
    '2026年13月01日 10:00',
    '20:42 见',
    '好的12:30',
    '1.35',
    '￥10',
    '14 PM',
    '31/31/2026 10:00',
    'May I ask',
    '3 apples',
  ])('%s is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('a day first, where the console writes it so', () => {
    expect(read(['03/04/2026 10:00'], { dayFirst: true })).toEqual(['2026-04-03T10:00:00']);
    expect(read(['03/04/2026 10:00'])).toEqual(['2026-03-04T10:00:00']);
  });
});

describe('times in a row', () => {
  test.for<[string, readonly (string | null)[], Partial<Place>, readonly (string | null)[]]>([
    [
      'the head of a group holds for the rows under it',
      ['昨天 20:11', null, null],
      {},
      ['2026-11-21T20:11:00', '2026-11-21T20:11:00', '2026-11-21T20:11:00'],
    ],
    ['nothing is said above the first head', [null, '09:00'], {}, [null, '2026-11-22T09:00:00']],
    [
      'past midnight the day goes on',
      ['昨天 23:58', '00:03:10', '09:02'],
      {},
      ['2026-11-21T23:58:00', '2026-11-22T00:03:10', '2026-11-22T09:02:00'],
    ],
    ['two minutes out of step are no new day', ['昨天 20:11', '20:10:20'], {}, ['2026-11-21T20:11:00', '2026-11-21T20:10:20']],
    [
      'where no day is named, it is counted back from now',
      ['23:40', '00:10', '09:55'],
      {},
      ['2026-11-21T23:40:00', '2026-11-22T00:10:00', '2026-11-22T09:55:00'],
    ],
    ['a clock later than now was yesterday', ['22:00'], {}, ['2026-11-21T22:00:00']],
    [
      'a bare date dates what follows and nothing before',
      ['20:00', '18 Nov 2026', '08:15', '21 Nov 2026', '07:00'],
      {},
      [null, null, '2026-11-18T08:15:00', null, '2026-11-21T07:00:00'],
    ],
    [
      'a head without a date stands for today, though the last day was another',
      ['昨天 08:00', '08:01:00', '09:02', '09:02:18'],
      { bareIsToday: 'without-seconds' },
      ['2026-11-21T08:00:00', '2026-11-21T08:01:00', '2026-11-22T09:02:00', '2026-11-22T09:02:18'],
    ],
    [
      'two heads of which the later is the earlier hour are two days',
      ['20:30', '09:02'],
      { bareIsToday: 'every' },
      ['2026-11-21T20:30:00', '2026-11-22T09:02:00'],
    ],
  ])('%s', ([, stated, place, meant]) => {
    expect(read(stated, place)).toEqual(meant);
  });

  test('an id that is a time is believed only under the head that it fits', () => {
    const head = parseTime('2026年11月22日 09:00:00');
    const fits = Date.parse('2026-11-22T09:00:07+08:00');
    const rows = [
      { stated: head, idTime: fits - 7000, unread: false },
      { stated: null, idTime: fits, unread: false },
      { stated: null, idTime: fits - 86_400_000 * 9, unread: false },
    ];
    expect(instantsOf(rows, { picks: [], fromId: true }, now, zone)).toEqual([fits - 7000, fits, fits - 7000]);
  });

  test('a time that cannot be read carries nothing over it', () => {
    const rows = [
      { stated: parseTime('昨天 20:11'), idTime: null, unread: false },
      { stated: null, idTime: null, unread: true },
      { stated: null, idTime: null, unread: false },
    ];
    expect(instantsOf(rows, { picks: [] }, now, zone).slice(1)).toEqual([null, null]);
  });
});

describe('zones', () => {
  test.for([
    ['America/New_York', '2026-03-08T01:30:00-05:00'],
    ['America/New_York', '2026-03-08T03:30:00-04:00'],
    ['America/New_York', '2026-11-01T12:00:00-05:00'],
    ['Asia/Kolkata', '2026-11-22T00:00:00+05:30'],
    ['+08:00', '2026-11-22T23:59:59+08:00'],
  ])('%s at %s', ([name = '', iso = '']) => {
    expect(localTime(Date.parse(iso), name)).toBe(iso);
    const local = Date.parse(`${iso.slice(0, 19)}Z`) / 1000;
    expect(instantOf(Math.floor(local / 86_400), local % 86_400, name)).toBe(Date.parse(iso));
  });
});
