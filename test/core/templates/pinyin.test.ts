import { expect, test } from 'vitest';
import type { Decoder } from '../../../lib/templates/formats/decode.ts';
import { makePinyin } from '../../../lib/templates/pinyin.ts';
import { findableOf } from '../../../lib/templates/findable.ts';
import { indexOf, search } from '../../../lib/templates/search.ts';
import { starter } from '../../../lib/templates/starter/index.ts';

const read: Decoder = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const toPinyin = makePinyin(read);

// The sixteen trade words on which other tools were compared, and near misses of each.
test.for([
  ['退款', 'tui kuan'],
  ['重复', 'chong fu'],
  ['重量', 'zhong liang'],
  ['银行', 'yin hang'],
  ['自行', 'zi xing'],
  ['退还', 'tui huan'],
  ['还没', 'hai mei'],
  ['还款', 'huan kuan'],
  ['便宜', 'pian yi'],
  ['方便', 'fang bian'],
  ['了解', 'liao jie'],
  ['好了', 'hao le'],
  ['参差', 'cen ci'],
  ['差价', 'cha jia'],
  ['出差', 'chu chai'],
  ['调换', 'diao huan'],
  ['调整', 'tiao zheng'],
  ['绿色', 'lv se'],
  ['驿站', 'yi zhan'],
  ['曝光', 'bao guang'],
  ['什么', 'shen me'],
  ['价格A保护12', 'jia ge bao hu'],
  ['', ''],
] as const)('%s is read %s', ([text, pinyin]) => {
  expect(toPinyin(text)).toBe(pinyin);
});

test('every character of the library’s titles is known', () => {
  const unknown = new Set(
    starter.flatMap((one) => Array.from(one.title.replace(/\P{Script=Han}/gu, ''))).filter((one) => toPinyin(one) === ''),
  );
  expect([...unknown]).toEqual([]);
});

test.for([
  ['posun', '破损'],
  ['psxj', '破损'],
  ['haopingfanxian', '好评返现'],
  ['hpfx', '好评返现'],
  ['fapiao', '发票'],
  ['tuikuan', '退款'],
] as const)('the library is searched by %s and what is titled %s comes first', ([query, words]) => {
  const index = indexOf(starter.map((one) => findableOf(one, toPinyin)));
  const [best] = search(index, query);
  expect(starter.find((one) => one.id === best)?.title).toContain(words);
});

test('the names of slots are not words to be found by', () => {
  expect(search(indexOf(starter.map((one) => findableOf(one, toPinyin))), 'deadline')).toEqual([]);
});
