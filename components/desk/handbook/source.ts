import type { Lang } from '../../../lib/language/lang.ts';

/** What a source is called in Chinese where it is no name; the notes of the laws keep it in English. */
const chinese: readonly (readonly [string, string])[] = [
  ['marketplace rules below', '各平台规则，见下'],
  ['labels of the merchant workbench', '商家客服工作台里的标记'],
  ['columns of the merchant back office', '商家后台的考核列'],
  ['columns of the Feige statistics', '飞鸽数据的考核列'],
  ['well-known rule, its text was not found; take the time from the listing', '通行规则，未找到原文；时间以商品页面为准'],
  [' (quotations)', '（转引）'],
  [' (copy of the rule)', '（规则的转载）'],
];

/** Owner and name of a public repository, with the state that was read. */
const repository = /(?<![\w./])([\w-]+\/[\w-]+) @([0-9a-f]{7})/g;

/** Where a law was read, in words that say what kind of place it is. */
export function sourceIn(lang: Lang, source: string): string {
  const named = source.replace(repository, 'GitHub $1@$2');
  return lang === 'en' ? named : chinese.reduce((text, [english, ours]) => text.replace(english, ours), named).replaceAll('; ', '；');
}
