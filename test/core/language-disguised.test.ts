import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acts } from '../../lib/language/acts/index.ts';
import { normalise } from '../../lib/language/normalise.ts';
import { readText } from '../../lib/language/read.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { check } from '../../lib/taboos/check.ts';

/** Ways of writing the same signs otherwise; each sign may become several code units. */
const wide = (sign: string) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign);
const disguises: readonly ((sign: string) => string)[] = [
  (sign) => sign,
  (sign) => `\u200b${sign}`,
  (sign) => `${sign}\ufeff`,
  (sign) => `\u2060\u00ad${sign}`,
  wide,
  (sign) => sign.toUpperCase(),
  (sign) => `${wide(sign)}\u200d`,
];
const disguised = (text: string) =>
  fc.array(fc.nat(disguises.length - 1), { minLength: text.length, maxLength: text.length }).map((ways) => {
    const parts = [...text].map((sign, i) => disguises[ways[i] ?? 0]?.(sign) ?? sign);
    return { raw: parts.join(''), parts };
  });
const hidden = /[\u200b\ufeff\u2060\u00ad\u200d]/g;
const plainly = (words: string) => words.replace(hidden, '').normalize('NFKC').toLowerCase();

describe.for(acts.map((act) => [act.id, act.hits[0].replaceAll(/[‹›]/g, '')] as const))('%s', ([id, plain]) => {
  test(`is found in the same words of “${plain}” however they are written`, () => {
    const wordsIn = (raw: string) =>
      readText(raw)
        .acts.filter((hit) => hit.act === id)
        .map((hit) => plainly(raw.slice(hit.start, hit.end)));
    const want = wordsIn(plain);
    expect(want.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(disguised(plain), ({ raw }) => {
        expect(wordsIn(raw)).toEqual(want);
      }),
      { numRuns: 40 },
    );
  });
});

test('what a buyer says is found in the text as written, however it is written', () => {
  const plain = '锅底掉漆了,我要退款,再不退我打12315';
  const wordsIn = (raw: string) => {
    const { complaints, demands, risks } = understand({
      marketplace: null,
      shop: null,
      buyer: { id: null, name: null },
      orders: [],
      typing: false,
      messages: [{ id: '1', role: 'buyer', kind: 'text', text: raw, at: 1 }],
    });
    return [...complaints, ...demands, ...risks].map((one) => plainly(raw.slice(one.evidence.start, one.evidence.end)));
  };
  const want = wordsIn(plain);
  expect(want).toContain('12315');
  fc.assert(
    fc.property(disguised(plain), ({ raw }) => {
      expect(wordsIn(raw)).toEqual(want);
    }),
    { numRuns: 120 },
  );
});

test.for([
  ['您加我微信,给您处理', '加我微信'],
  ['您加我薇信,给您处理', '加我薇信'],
  ['您加我徽信,给您处理', '加我徽信'],
  ['您加我ＶＸ,给您处理', '加我ＶＸ'],
  ['您加我微\u200b信,给您处理', '加我微\u200b信'],
  ['您加我微.信,给您处理', '微.'],
  ['好 评 返 现5元', '好 评 返 现'],
  ['支.付.宝转您', '支.付.宝'],
  ['您加我微亻言,给您处理', '加我微亻言'],
  ['您力口微信,给您处理', '力口微信'],
  ['您加我微⺅言,给您处理', '微⺅言'],
  ['女子讠平辶反现5元', '女子讠平辶反现'],
  ['麻烦您把差讠平册刂了', '册刂'],
  ['您加我 v x 聊', 'v x'],
  ['您加我w e i x i n', 'w e i x i n'],
  ['好-评-返-现5元', '好-评-返-现'],
])('a word hidden in %s is marked where it stands', ([raw, words]) => {
  const at = raw?.indexOf(words ?? '') ?? -1;
  const blocks = check(raw ?? '', null, builtIn, null, null).filter((finding) => finding.severity === 'block');
  expect(blocks.some(({ start, end }) => start !== null && end !== null && start < at + (words?.length ?? 0) && at < end)).toBe(true);
});

test.for(['这位女子很漂亮', '动力口味都不错', '语言平台', '汽车专用', '一个人言行一致'])('%s is no word taken apart', (raw) => {
  expect(normalise(raw).text).toBe(raw);
});
