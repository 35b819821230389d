import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { laws } from '../../lib/policy/law/index.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { aConversation } from './taboos-make.ts';

test('every law is listed by the name of its file, in order', () => {
  const files = readdirSync(new URL('../../lib/policy/law', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'law');
  expect(Object.keys(laws)).toEqual(files.sort());
});

describe.for(Object.entries(laws))('%s', ([, law]) => {
  test.for(['zh', 'en'] as const)('what breaks it is found, with its ground, and what is safe is left alone: %s', (lang) => {
    const found = checkAll(law.breaks[lang], null, builtIn, null, null);
    expect(found.filter((one) => one.ground !== undefined).length).toBeGreaterThan(0);
    expect(checkAll(law.safe[lang], null, builtIn, null, null).filter((one) => one.severity !== 'hint')).toEqual([]);
  });
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
