import { expect, test } from 'vitest';
import { amountsIn, numberOf } from '../../lib/language/amounts.ts';
import { normalise } from '../../lib/language/normalise.ts';

test.for<[string, (readonly [string, number, string | null])[]]>([
  ['退您15.8元', [['money', 15.8, 'CNY']]],
  ['补偿￥1,280吧', [['money', 1280, 'CNY']]],
  ['就差三块五', [['money', 3.5, 'CNY']]],
  ['赔一百二十块', [['money', 120, 'CNY']]],
  ['两毛钱的事', [['money', 0.2, 'CNY']]],
  [
    '退百分之三十或者20%',
    [
      ['percent', 30, null],
      ['percent', 20, null],
    ],
  ],
  ['打八成', [['percent', 80, null]]],
  ['给我打五折', [['percent', 50, null]]],
  ['说好8折', [['percent', 20, null]]],
  [
    '会员8.8折还是八五折',
    [
      ['percent', 12, null],
      ['percent', 15, null],
    ],
  ],
  ['半折退我', [['percent', 50, null]]],
  ['一折就断,第三折痕', []],
  ['三折叠伞', []],
  ['要求三倍赔偿', [['multiple', 3, null]]],
  ['退一赔三', [['multiple', 3, null]]],
  ['refund RM15.90 please', [['money', 15.9, 'MYR']]],
  [
    'S$20 or US$15',
    [
      ['money', 20, 'SGD'],
      ['money', 15, 'USD'],
    ],
  ],
  [
    '£23 and 5 pounds',
    [
      ['money', 23, 'GBP'],
      ['money', 5, 'GBP'],
    ],
  ],
  ['20 bucks', [['money', 20, 'USD']]],
  ['3元店5楼', [['money', 3, 'CNY']]],
  ['等了3天', []],
])('%s names its amounts', ([raw, amounts]) => {
  expect(amountsIn(normalise(raw)).map((one) => [one.kind, one.value, one.currency])).toEqual(amounts);
});

test.for<[string, number]>([
  ['一百二', 120],
  ['一百零二', 102],
  ['两千零五', 2005],
  ['十五', 15],
  ['三万五', 35000],
  ['2.5k', 2500],
  ['1,280', 1280],
])('%s is %d', ([words, value]) => expect(numberOf(words)).toBe(value));
