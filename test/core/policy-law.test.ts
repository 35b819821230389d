import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { laws } from '../../lib/policy/law/index.ts';
import type { Law } from '../../lib/policy/law/law.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { aConversation } from './taboos-make.ts';

test('every law is listed by the name of its file, in order', () => {
  const files = readdirSync(new URL('../../lib/policy/law', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'law');
  expect(Object.keys(laws)).toEqual(files.sort());
});

/** Where a breach needs a marketplace to be one, it is judged there. */
const judged = (draft: string, law: Law) => {
  const [marketplace] = law.marketplaces;
  const conversation = marketplace ? { ...aConversation([]), marketplace } : null;
  return checkAll(draft, conversation, builtIn, null, null).filter((one) => one.severity !== 'hint');
};
const langs = ['zh', 'en'] as const;

describe.for(Object.entries(laws).filter(([, law]) => law.shown === 'words'))('%s', ([, law]) => {
  test.for(langs)('what breaks it is found, with a ground: %s', (lang) => {
    expect(judged(law.breaks[lang], law).filter((one) => one.ground !== undefined).length).toBeGreaterThan(0);
  });
});

describe.for(Object.entries(laws))('%s', ([, law]) => {
  test.for(langs)('what is safe is left alone: %s', (lang) => expect(judged(law.safe[lang], law)).toEqual([]));
  test('it states a rule, a source and where it holds, in both languages', () => {
    const told = [law.title, law.text, law.breaks, law.safe].flatMap(({ zh, en }) => [zh, en]);
    expect([...told, law.source].filter((words) => words.trim() === '')).toEqual([]);
    expect(law.markets.length).toBeGreaterThan(0);
  });
});

/** The rules of law and platforms that were collected, by their numbers. */
const collected = [
  ...['AD-09', 'AD-13', 'AD-28', 'CRL-20', 'CRL-24', 'CRL-25', 'CRL-26', 'CRL-27', 'CRL-29', 'CRL-29c', 'CRL-55', 'CRL-56', 'RET-08'],
  ...['RET-11', 'RET-13', 'OTM-14', 'OTM-21', 'REG-09', 'REG-12', 'EC-17', 'EC-20', 'EC-39', 'EC-49', 'EC-59', 'PRICE-19', 'EXP-25'],
  ...['12315', 'THREAT'],
].map((number) => `CN-${number}`);
const platforms = [
  ...['TB-DISPUTE', 'TB-OFFSITE', 'TB-REVIEW', 'TB-SHIP', 'TB-CONDUCT', 'JD-24H', 'JD-CHAT', 'PDD-REPLY', 'PDD-OFFSITE', 'DY-REPLY'],
  ...['DY-CONDUCT', 'AMZ-MSG', 'AMZ-REVIEW', 'AMZ-CANCEL', 'EBAY-OFF', 'EBAY-CONDUCT', 'SHP-CHAT', 'LZD-OFF', 'TTS-REPLY', 'TTS-CONDUCT'],
  'FTC-465',
];

test('every collected rule stands in a file, and none that was not collected', () => {
  const rows = Object.values(laws).flatMap((law) => law.rows);
  expect([...new Set(rows)].sort()).toEqual([...collected, ...platforms].sort());
});

test.for(Object.entries(laws))('%s is no bare number of a marketplace: limits that could not be confirmed are settings', ([, law]) => {
  const limit = /\d+\s*(?:小时|分钟|%)|\d+ (?:hours|minutes)/;
  if (law.marketplaces.length > 0 && law.shown !== 'clock') expect(`${law.text.zh} ${law.text.en}`).not.toMatch(limit);
});

test('no shop has a limit of its own until it sets one', () => {
  expect([builtIn.limit, builtIn.limitPercent, builtIn.limitTimes, builtIn.clock, builtIn.clocks, builtIn.places]).toEqual([
    null,
    null,
    null,
    null,
    {},
    [],
  ]);
});

test('every rule under the law names its ground', () => {
  expect(rules.filter((rule) => rule.taboo === 10 && !rule.ground).map((rule) => rule.id)).toEqual([]);
});

test.for<[Marketplace | null, string]>([
  ['ebay', 'eBay 站外交易政策'],
  ['pinduoduo', '拼多多规则：诱导第三方违规'],
  ['etsy', '平台规则：禁止引导站外联系与交易'],
  [null, '平台规则：禁止引导站外联系与交易'],
])('contact off the marketplace rests, on %s, on: %s', ([marketplace, title]) => {
  const conversation = { ...aConversation(['<能便宜点吗']), marketplace };
  const found = checkAll('加我微信，便宜十块', conversation, builtIn, null, understand(conversation));
  expect(found.find((one) => one.rule === 'off-marketplace')?.ground?.title.zh).toBe(title);
});
