import { expect, test } from 'vitest';
import { fill, parseSlots, placeholder, variantsOf, type Values } from '../../../lib/templates/slots.ts';
import { slotNames, type SlotName } from '../../../lib/templates/slot-names.ts';
import { aTemplate } from './make.ts';
import { growth } from '../../growth.ts';

const values = (slots: Values['slots'], when: Values['when'] = () => '今天18:00'): Values => ({ slots, when });

test.for<[string, string, Values['slots'], string]>([
  ['a known value stands in its slot', '单号{order}收到', { order: '231122-998877' }, '单号231122-998877收到'],
  ['an empty slot says its fallback', '{goods|这件商品}收到了吗', {}, '这件商品收到了吗'],
  ['an empty fallback leaves nothing behind', '您这单{tail|}我查了', {}, '您这单我查了'],
  ['an open slot is marked', '订单{order}我查了', {}, '订单【待填：订单号】我查了'],
  ['a value beats its fallback', '{goods|这件商品}', { goods: '奶锅' }, '奶锅'],
  ['an instant is reckoned', '我{deadline:+2wd 18:00}前回您', {}, '我今天18:00前回您'],
  ['the first wording of a choice', '{麻烦您/请您}拍一张', {}, '麻烦您拍一张'],
  ['braces that are no slot stay', '{不认识} {} {"a":1} {{order}', { order: '7' }, '{不认识} {} {"a":1} {7'],
  ['an offset that is none stays', '{deadline:明天}', {}, '{deadline:明天}'],
])('%s', ([, text, slots, filled]) => {
  expect(fill(aTemplate(text), values(slots)).text).toBe(filled);
});

test('every part of a filled text is told where it stands', () => {
  const { text, slots } = fill(aTemplate('您的{goods|商品}，单号{order}，{好的/行}'), values({ goods: '奶锅' }), 1);
  expect(slots.map((one) => [one.slot, one.open, text.slice(one.start, one.end)])).toEqual([
    ['goods', false, '奶锅'],
    ['order', true, '【待填：订单号】'],
    ['choice', false, '行'],
  ]);
});

test('where no moment is known the time stays open, or says its fallback', () => {
  const unknown = values({}, () => null);
  expect(fill(aTemplate('{deadline:+24h}前'), unknown).text).toBe('【待填：答复时间】前');
  expect(fill(aTemplate('{deadline:+24h|24小时内}回您'), unknown).text).toBe('24小时内回您');
});

test('a choice has as many variants as wordings', () => {
  expect(variantsOf(aTemplate('{麻烦您/请您/方便的话}拍一张{好吗/行吗}'))).toBe(3);
  expect(fill(aTemplate('{麻烦您/请您/方便的话}拍一张'), values({}), 5).text).toBe('方便的话拍一张');
});

test('an English placeholder asks in English', () => {
  expect(placeholder('order', 'en')).toBe('【fill in: order number】');
});

const hostile = [
  ['a slot of its own', '{order}'],
  ['a placeholder of its own', '【待填：卡号】'],
  ['mark-up', '<img src=x onerror=alert(1)><b>奶锅</b>'],
  ['new lines', 'a\n\nb\r\nc\u2028d\u2029e\u0085f'],
  ['turned writing', '\u202Egnol\u202C \u2066x\u2069\u200F'],
  ['nothing to see', '\u200B\uFEFF\u00AD\u2060'],
  ['ten thousand characters', '长'.repeat(10_000)],
  ['half an emoji', '\uD83D 好 \uDE00'],
  ['emoji in a row', '😀'.repeat(500)],
  ['braces in braces', '{{{order|{goods}}}}'],
] as const;

test.for(hostile)('a value that holds %s opens nothing', ([, value]) => {
  for (const name of Object.keys(slotNames).filter((one): one is SlotName => one in slotNames)) {
    const template = aTemplate(`头{${name}}尾`);
    const { text, slots } = fill(template, values({ [name]: value, order: value, goods: value }));
    expect(slots).toHaveLength(1);
    expect(text.startsWith('头') && text.endsWith('尾')).toBe(true);
    const put = text.slice(1, -1);
    expect([...put].length).toBeLessThanOrEqual(Math.max(slotNames[name].max, placeholder(name, 'zh').length));
    const brought = slots[0]?.open ? '' : put;
    expect(brought).not.toMatch(/[{}<>【】\n\r\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(put.isWellFormed()).toBe(true);
    expect(parseSlots(put).every((one) => one.kind === 'text')).toBe(true);
  }
});

test.for(['{', '{a'])('a text of a hundred thousand braces, %j, costs work in step with its length', (unit) => {
  expect(growth((size) => parseSlots(unit.repeat(size / unit.length)), 12_500)).toBeLessThan(40);
});
