import { findableOf } from '../../lib/templates/findable.ts';
import { makePinyin } from '../../lib/templates/pinyin.ts';
import type { Findable } from '../../lib/templates/search.ts';
import { starter } from '../../lib/templates/starter/index.ts';

const toPinyin = makePinyin((bytes, encoding) => new TextDecoder(encoding).decode(bytes));

/** So many things to find, made of the starter library: no two have the same title, and every text has a number of its own. */
export const makeFindables = (count: number): readonly Findable[] => {
  const own = starter.map((one) => findableOf(one, toPinyin));
  return Array.from({ length: count }, (_, at): Findable => {
    const one = own[at % own.length];
    const other = own[(at * 7 + 3) % own.length];
    return {
      id: `${at}`,
      title: `${one?.title ?? ''} ${(at * 7919) % 10_007}`,
      text: `${one?.text ?? ''} ${other?.title ?? ''} ${(at * 104_729) % 99_991}`,
      tags: one?.tags ?? [],
      ...(one?.pinyin && { pinyin: one.pinyin }),
    };
  });
};

/** What is typed into the box: words, questions, pinyin whole and half, initials, English, numbers, one letter, one character. */
export const queries: readonly string[] = [
  '退款多久到账',
  '破损',
  '发票',
  'tuikuan',
  'tk',
  'posunbufa',
  'wul',
  'refund',
  'ref',
  'r',
  '差价 价保',
  '没收到 签收',
  '快递三天没动',
  'replacement damaged',
  '补',
  '回访',
  '维修 又坏',
  '1234',
  '平台介入投诉12315',
  '您',
];

/** The plain way, for comparison: every text looked through for the words as typed. */
export const makePlainSearch = (all: readonly Findable[]): ((query: string) => number) => {
  const keys = all.map((one) => `${one.title}\n${one.text}\n${one.tags.join(' ')}\n${one.pinyin ?? ''}`.toLowerCase());
  return (query) => keys.filter((key) => key.includes(query)).length;
};
