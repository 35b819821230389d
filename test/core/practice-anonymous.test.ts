import { describe, expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { emptyForm } from '../../lib/cases/form.ts';
import { anonymous } from '../../lib/practice/anonymous.ts';
import { drillFrom } from '../../lib/practice/from-case.ts';
import { closedCase } from './practice-make.ts';

const aCase = (texts: readonly string[] = [], form: Partial<Case['form']> = {}): Case =>
  closedCase({
    orders: ['231122-998877', 'XT-20418'],
    summary: texts[0] ?? '',
    timeline: texts.map((text, at) => ({ id: `e${at}`, at, kind: at % 2 === 0 ? 'buyer' : 'sent', text, findings: [] })),
    form: {
      ...emptyForm,
      customer: '李小燕',
      coordinator: 'Wei Ling Tan',
      owners: { receive: '周阿宁' },
      waiting: { department: '', person: '何师傅', since: 0 },
      others: [{ id: 'o', who: '欧阳明珠', part: '' }],
      ...form,
    },
  });

describe('what names somebody goes', () => {
  test.for([
    ['看 https://x.example/a?b=1 单号SF1234567890', '看 *** 单号***'],
    ['我是李 小 燕，杯子碎了', '我是***，杯子碎了'],
    ['收件人：赵建国，电话138 1234 5678', '收件人：***，电话***'],
    ['电话一三八一二三四五六七八', '电话***'],
    ['加我微信abc_1234', '加我微信***'],
    ['发到 jane.doe@mail.example.com 吧', '发到 *** 吧'],
    ['My name is Jane Doe, order XT-20418', 'My name is ***, order ***'],
    ['请联系 wei  ling tan 或者何师傅', '请联系 *** 或者***'],
    ['Card 4111 1111 1111 1111 was charged twice', 'Card *** was charged twice'],
    ['王女士说昨天签收的', '***女士说昨天签收的'],
    ['住朝阳区花园路３号院２单元５０１', '住朝阳区***'],
  ] as const)('%s', ([text, left]) => {
    expect(anonymous(text, aCase())).toBe(left);
  });
});

test.for([
  '杯子碎了两只，什么时候补发',
  '说好48小时发货，都6天了',
  '我要退款，129.9元一分不能少',
  '今天18点前给您答复，3到5个工作日到账',
  'I waited 9 days, it was 40 dollars, please refund me',
  '第三次坏了，一二楼都装不上',
])('what names nobody stays: %s', (text) => {
  expect(anonymous(text, aCase())).toBe(text);
});

/** Deterministic, so that a failure can be had again. */
function chance(seed: number) {
  let at = seed;
  const next = (n: number): number => (at = (at * 1103515245 + 12345) % 2147483648) % n;
  const one = <T>(all: readonly T[]): T => {
    const found = all[next(all.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  return { next, one };
}

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const woven = (sign: string) => (text: string) => Array.from(text).join(sign);
const chinese = (text: string) => text.replace(/\d/g, (sign) => '〇一二三四五六七八九'[Number(sign)] ?? '');
const arabic = (text: string) => text.replace(/\d/g, (sign) => String.fromCodePoint(0x0660 + Number(sign)));
const bold = (text: string) => text.replace(/\d/g, (sign) => String.fromCodePoint(0x1d7ce + Number(sign)));
const same = (text: string) => text;
const invisible = [woven('\u200b'), woven('\u2060'), woven('\ufeff'), woven('\u00ad'), (text: string) => `\u202e${text}\u202c`];
const dresses = [same, wide, woven(' '), woven('-'), woven('.'), woven('\u3000'), woven('，'), chinese, arabic, bold, ...invisible];
const secrets = [
  '13812345678',
  '01088886666',
  '6222021234567890123',
  '110101199003077715',
  '8800417236051',
  '231122998877',
  '88888888',
  '5551234567',
];
const names = ['李小燕', '小山家居店', '欧阳明珠', '周阿宁', 'Wei Ling Tan'];
const nameDresses = [same, woven(' '), ...invisible, (text: string) => text.toUpperCase(), wide];
const fillers = [
  '杯子碎了',
  '，',
  '怎么还不发货',
  ' please ',
  '订单',
  '电话是',
  '\n',
  '<b>',
  '***',
  '"',
  '我',
  '${x}',
  '\\d+',
  '=1+1',
  '💥',
];

/** Letters and digits alone, of whatever kind, in one plain form. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇零一二三四五六七八九]/g, (sign) => String('〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign)))
    .replace(/[\u0660-\u0669]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

test('in five hundred hostile cases no number, name or account of the case is left in the drill', () => {
  const { next, one } = chance(11);
  for (let round = 0; round < 500; round++) {
    const hidden: string[] = [];
    const line = () => {
      const parts = Array.from({ length: 2 + next(6) }, () => {
        const what = next(4);
        if (what < 2) return one(fillers);
        const [secret, dress] = what === 2 ? [one(secrets), one(dresses)] : [one(names), one(nameDresses)];
        hidden.push(squeezed(secret));
        // a Latin name stands as a word of its own
        return what === 3 ? ` ${dress(secret)} ` : dress(secret);
      });
      return parts.join('');
    };
    const one2 = aCase([`杯子碎了${line()}`, line(), line(), line(), `好的${line()}`], {
      goods: line(),
      wish: line(),
      problem: `碎了${line()}`,
    });
    const drill = drillFrom(one2, `own-${round}`);
    if (!drill) throw new Error('no drill');
    const { id: _id, lang: _lang, ...shown } = drill;
    const texts = [shown.goods, shown.title.zh, ...shown.about, ...shown.opening, ...shown.model, shown.more, shown.wants, shown.pressed];
    for (const text of texts) {
      const left = squeezed(text);
      for (const secret of hidden) expect(left, JSON.stringify({ round, text, secret })).not.toContain(secret);
      expect(left, JSON.stringify({ round, text })).not.toMatch(/\d{5}/);
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
    }
  }
});

test.for([
  ['half numbers, half names', '1a-'.repeat(20_000)],
  ['introductions', '我是王'.repeat(20_000)],
  ['half addresses of mail', '@a.'.repeat(20_000)],
  ['half addresses of houses', '路1号'.repeat(20_000)],
  ['dots', 'a.'.repeat(30_000)],
  ['digits', '1 '.repeat(30_000)],
] as const)('a very long text of %s becomes a line that can be kept', ([, text]) => {
  expect(anonymous(text, aCase()).length).toBeLessThanOrEqual(2000);
});
