import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintTypes, stages, type ComplaintType, type Stage } from '../../../lib/conversation/understanding.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { pairsOf, alike } from '../../../lib/templates/alike.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { partsOf } from '../../../lib/templates/slots.ts';

test('every group file is listed in starter/index.ts', () => {
  const files = readdirSync(new URL('../../../lib/templates/starter', import.meta.url)).filter(
    (one) => one !== 'index.ts' && one !== 'define.ts',
  );
  const groups = new Set(starter.map((one) => one.group));
  expect([...groups].map((one) => (one === 'marketplace' ? 'marketplaces.ts' : `${one}.ts`)).sort()).toEqual(files.sort());
});

test('the library holds at least 160 Chinese and 80 English replies, each with its own id', () => {
  expect(starter.filter((one) => one.lang === 'zh').length).toBeGreaterThanOrEqual(160);
  expect(starter.filter((one) => one.lang === 'en').length).toBeGreaterThanOrEqual(80);
  expect(new Set(starter.map((one) => one.id)).size).toBe(starter.length);
});

const cells = (['zh', 'en'] as const).flatMap((lang) =>
  complaintTypes.flatMap((type) => stages.map((stage): [Lang, ComplaintType, Stage] => [lang, type, stage])),
);
test.for(cells)('in %s somebody who complains of %s finds a reply of its own that brings the case to %s', ([lang, type, stage]) => {
  expect(starter.some((one) => one.lang === lang && one.types.includes(type) && one.stages.includes(stage))).toBe(true);
});

test('choices of wording and working days are really used, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    const parts = starter.filter((one) => one.lang === lang).map(partsOf);
    expect(parts.filter((all) => all.some((one) => one.kind === 'choice')).length).toBeGreaterThanOrEqual(20);
    expect(parts.filter((all) => all.some((one) => one.kind === 'when' && one.offset.unit === 'wd')).length).toBeGreaterThanOrEqual(10);
  }
});

test.for(starter.map((one) => [one.id, one] as const))('%s is written as a template should be', ([, template]) => {
  const plain = partsOf(template)
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'choice' ? one.options.join('') : (one.fallback ?? '')))
    .join('');
  expect(plain).not.toMatch(/[{}]/);
  expect(plain).not.toMatch(/[!！]|\?\?|？？|😊|亲亲/);
  expect(template.text.length).toBeLessThanOrEqual(template.lang === 'zh' ? 160 : 420);
  expect(template.title.length).toBeLessThanOrEqual(template.lang === 'zh' ? 24 : 60);
  // Western commas and stops in Chinese, Chinese characters in English.
  expect(plain).not.toMatch(template.lang === 'zh' ? /[,;]|\p{Script=Han}[.?:]/u : /\p{Script=Han}/u);
});

test('no two replies of the library are nearly the same', () => {
  const known = starter.map((one) => ({ id: one.id, lang: one.lang, pairs: pairsOf(one.text.replace(/\{[^}]*\}/g, '')) }));
  const doubles = known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter((other) => other.lang === one.lang && alike(one.pairs, other.pairs) > 0.5)
      .map((other) => `${one.id} ~ ${other.id}`),
  );
  expect(doubles).toEqual([]);
});

test('no sentence of courtesy is used up: none begins more than a few replies', () => {
  const openings = new Map<string, number>();
  for (const one of starter) {
    const plain = one.text.replace(/\{[^{}|]*\|?([^{}]*)\}/g, '$1');
    const opening = one.lang === 'zh' ? plain.slice(0, 5) : plain.split(' ').slice(0, 4).join(' ');
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  expect([...openings].filter(([, count]) => count > 4)).toEqual([]);
});

test('what may be offered on Amazon holds no link, no address, no word on reviews and no voucher', () => {
  const offered = starter.filter(
    (one) => one.lang === 'en' && !one.cues && (one.marketplaces.length === 0 || one.marketplaces.includes('amazon')),
  );
  expect(
    offered
      .filter((one) => /https?:|www\.|@|\breviews?\b|feedback|voucher|coupon|\p{Emoji_Presentation}/iu.test(one.text))
      .map((one) => one.id),
  ).toEqual([]);
});
