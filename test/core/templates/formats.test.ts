import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsv, writeCsv } from '../../../lib/templates/formats/csv.ts';
import { decode, type Encoding } from '../../../lib/templates/formats/decode.ts';
import { formats } from '../../../lib/templates/formats/index.ts';
import { readJson, writeJson } from '../../../lib/templates/formats/json.ts';
import { applyPlan, incomingOf, incomingTemplates, planImport, undoPlan, type Clash } from '../../../lib/templates/formats/plan.ts';
import { readList } from '../../../lib/templates/formats/read-list.ts';
import { writeList } from '../../../lib/templates/formats/write-list.ts';
import { doublesIn } from '../../../lib/templates/doubles.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { inGb18030, inUtf16 } from '../gb18030.ts';
import { aTemplate } from './make.ts';
import { growth } from '../../growth.ts';

const list = (text: string) => readList(parseCsv(text));
const idFor = (line: number): string => `new.${line}`;

test.for<[string, string, string, object]>([
  ['qianniu', '快捷短语编码,快捷短语,快捷短语分组', 'a1,您好呀,', { title: '您好呀', text: '您好呀', group: '未分组', code: 'a1' }],
  ['qianniu', '快捷短语编码,快捷短语,快捷短语分组', 'a1,您好呀,开头', { group: '开头' }],
  ['qianniu-clone', '快捷编码,快捷短语,快捷短语分组', '01,已安排,售后', { code: '01', text: '已安排', group: '售后' }],
  [
    'qianniu-clone',
    '登记日期,分组,快捷编码,快捷短语,是否加入团队',
    '2026-01-02,售后,01,已安排,是',
    { code: '01', text: '已安排', group: '售后' },
  ],
  ['kefubao', '话术标题（选填）,话术内容（必填）,一级分类', '问好,您好,售前', { title: '问好', text: '您好', group: '售前' }],
  ['kefubao', '话术标题(选填),话术内容(必填)', ',没有标题的话术', { title: '没有标题的话术', group: '未分组' }],
  [
    'four-columns',
    '一级分类,二级分类,话术标题,话术内容',
    '售后,退款,到账,原路退回',
    { group: '售后 / 退款', title: '到账', text: '原路退回' },
  ],
  ['phrase-content', '快捷短语内容（必填）', '请稍等', { text: '请稍等' }],
  [
    'keyword-reply',
    '匹配关键词,回复内容,平台,模糊匹配,支持正则',
    '发货[or]多久,48小时内发,千牛,是,否',
    { tags: ['发货', '多久'], text: '48小时内发', group: '千牛' },
  ],
  [
    'generic',
    'template,category,tags',
    'Thanks for waiting,hold,"wait, hold"',
    { text: 'Thanks for waiting', group: 'hold', tags: ['wait', 'hold'] },
  ],
  ['generic', '问题,答案', '能退吗,7天内可以', { title: '能退吗', text: '7天内可以' }],
  ['generic', 'Keyword,Text,Replace after Typing Space', ';ty,Thank you,true', { code: ';ty', text: 'Thank you' }],
  ['generic', '标题;内容;标签', '一;二;三', { title: '一', text: '二', tags: ['三'] }],
])('a list of %s is read by its header %s', ([id, header, row, entry]) => {
  const read = list(`\uFEFF${header}\r\n${row}\r\n`);
  expect(read.format?.id).toBe(id);
  expect(read.bad).toEqual([]);
  expect(read.entries).toMatchObject([{ line: 2, ...entry }]);
});

test('every format file is in the list', () => {
  const files = readdirSync(new URL('../../../lib/templates/formats', import.meta.url)).map((one) => one.replace('.ts', ''));
  const parts = ['csv', 'decode', 'format', 'guess', 'index', 'json', 'plan', 'read-list', 'write-list', 'xlsx', 'zip'];
  expect([...new Set(formats.map((one) => one.id))].sort()).toEqual(files.filter((one) => !parts.includes(one)).sort());
});

test('cells keep line ends, separators and quotation marks', () => {
  const read = list('标题,内容\n一,"第一行\n第二行,还有""引号"""\n二,好');
  expect(read.entries.map((one) => [one.line, one.text])).toEqual([
    [2, '第一行\n第二行,还有"引号"'],
    [4, '好'],
  ]);
});

test('bad rows are named by line and nothing else is lost', () => {
  const read = list(`标题,内容\n一,好\n二,\n三,${'长'.repeat(2001)}\n四,"没有关上\n五,也好\n`);
  expect(read.bad.map((one) => [one.line, one.why.zh])).toEqual([
    [3, '没有话术内容'],
    [4, '超过 2000 字'],
    [5, '引号没有成对，这一行读不准'],
  ]);
  expect(read.entries.map((one) => one.title)).toEqual(['一', '五']);
});

test('an unknown header is shown, and columns that a person names are read', () => {
  const rows = parseCsv('甲,乙\n您好,开头\n');
  expect(readList(rows)).toMatchObject({ format: null, columns: null, header: ['甲', '乙'], entries: [] });
  expect(readList(rows, { text: [0], group: [1] }).entries.map((one) => [one.line, one.text, one.group])).toEqual([
    [1, '甲', '乙'],
    [2, '您好', '开头'],
  ]);
});

test.for<[string, string, string]>([
  ['turned writing and unseen characters', '"您\u202E好\u200B\u0007"', '您好'],
  ['half a character', '您\uD83D好', '您好'],
  ['a guarded formula', "'=1+1", '=1+1'],
  ['an apostrophe of its own', "'tis fine", "'tis fine"],
])('a text with %s is cleaned', ([, cell, text]) => {
  expect(list(`内容\n${cell}\n`).entries[0]?.text).toBe(text);
});

const decoder = (bytes: Uint8Array, encoding: Encoding, leniently = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: !leniently }).decode(bytes);
  } catch {
    return null;
  }
};
test.for<[string, readonly number[], string | null]>([
  ['utf-8', [...new TextEncoder().encode('标题,内容')], '标题,内容'],
  ['utf-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('内容')], '内容'],
  ['gb18030', [0xc4, 0xda, 0xc8, 0xdd], '内容'],
  ['utf-16le', [0xff, 0xfe, 0x85, 0x51, 0xb9, 0x5b], '内容'],
  ['utf-16be', [0xfe, 0xff, 0x51, 0x85, 0x5b, 0xb9], '内容'],
  ['utf-16le', [...inUtf16('一级分类,内容\r\n一,一', 'le')], '一级分类,内容\r\n一,一'],
  ['utf-16be', [...inUtf16('一级分类,内容\r\n一,一', 'be')], '一级分类,内容\r\n一,一'],
  ['none', [0xff, 0xff, 0x00, 0x81], null],
])('a file in %s is read as what it is', ([encoding, bytes, text]) => {
  const read = decode(Uint8Array.from(bytes), decoder);
  expect(read?.text ?? null).toBe(text);
  expect(read?.encoding ?? 'none').toBe(encoding);
});

const lines = `标题,内容\n${'到货碎了,给您补发\n'.repeat(60)}`;
test.for<[string, Uint8Array]>([
  ['UTF-8', new TextEncoder().encode(lines)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${lines}`)],
  ['GB18030', inGb18030(lines)],
])('a file in %s of which a sign was cut in half costs that sign, and not the file', ([, whole]) => {
  const cut = whole.length - 1;
  const text = decode(Uint8Array.from(whole.filter((_, at) => at !== cut - 1)), decoder)?.text ?? '';
  expect(text.slice(0, 400)).toBe(lines.slice(0, 400));
  expect(text.split('\uFFFD').length).toBeLessThan(4);
});

test('noise is no text, whatever is let pass', () => {
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + at * at * 31) % 256);
  expect(decode(noise, decoder)).toBeNull();
});

const library = [
  aTemplate('旧的退款话术', { id: 'a', title: '退款', group: '售后', types: ['refund'], code: 'tk' }),
  aTemplate('问好', { id: 'b', title: '问好', group: '售前' }),
];
const file = '分组,标题,内容,快捷编码\n售后,退款,新的退款话术,\n售前,别的,问好,\n售后,补发,补发话术,tk\n售后,全新,全新话术,\n';
const planned = (clash: Clash) => planImport(incomingOf(list(file), idFor), library, clash);

test.for<[Clash, readonly string[], readonly string[], readonly number[]]>([
  ['keep', ['全新'], [], [2, 4]],
  ['replace', ['补发 (2)', '全新'], ['新的退款话术'], []],
  ['both', ['退款 (2)', '补发 (2)', '全新'], [], []],
])('where a template is there already, "%s" does so', ([clash, added, replaced, kept]) => {
  const plan = planned(clash);
  expect(plan.added.map((one) => one.title)).toEqual(added);
  expect(plan.replaced.map((one) => one.after.text)).toEqual(replaced);
  expect(plan.kept).toEqual(kept);
  expect(plan.same).toEqual([3]);
  const ids = applyPlan(plan, library).map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a replaced template keeps what the list does not know', () => {
  expect(planned('replace').replaced[0]?.after).toMatchObject({ id: 'a', types: ['refund'], code: 'tk', text: '新的退款话术' });
});

test('an import can be taken back, and what was changed since stays', () => {
  const plan = planned('replace');
  const after = applyPlan(plan, library);
  expect(undoPlan(plan, after)).toEqual(library);
  const edited = after.map((one) => (one.title === '全新' ? { ...one, text: '改过的话术' } : one));
  expect(undoPlan(plan, edited).map((one) => one.text)).toEqual(['旧的退款话术', '问好', '改过的话术']);
});

test('the same file twice adds nothing', () => {
  const once = applyPlan(planned('both'), library);
  expect(
    planImport(
      incomingOf(list(file), (line) => `again.${line}`),
      once,
      'both',
    ).added,
  ).toEqual([]);
});

test('the library goes out as JSON and comes back whole', () => {
  const read = readJson(writeJson(starter));
  expect(read).toEqual({ templates: starter, bad: [] });
  expect(planImport(incomingTemplates(starter), starter, 'replace')).toMatchObject({ added: [], replaced: [] });
});

test('the library goes out as CSV and its words come back', () => {
  const csv = writeList(starter);
  expect(csv.startsWith('\uFEFF分组,标题,内容')).toBe(true);
  const read = list(csv);
  expect(read.bad).toEqual([]);
  expect(read.entries.map((one) => [one.group, one.title, one.text])).toEqual(starter.map((one) => [one.group, one.title, one.text]));
});

test('no cell that goes out is run as a formula', () => {
  const csv = writeCsv([['=cmd()', '+1', '-1', '@x', "'=x", '好']]);
  expect(csv).toBe("\uFEFF'=cmd(),'+1,'-1,'@x,''=x,好\r\n");
});

test('JSON of other tools is read by its keys, and what is no JSON is not', () => {
  const read = readJson('[{"title":"问好","content":"您好","tags":["a","b"]},{"content":"再见","__proto__":{"x":1}}]');
  expect(read && 'rows' in read ? readList(read.rows).entries.map((one) => [one.title, one.text, one.tags]) : null).toEqual([
    ['问好', '您好', ['a', 'b']],
    ['再见', '再见', []],
  ]);
  for (const text of ['', '{', '3', 'null', '[]', '["a"]', '{"a":1}']) expect(readJson(text)).toBeNull();
});

test('a broken template in our own file is named and left out', () => {
  const text = JSON.stringify({
    format: 'tuoda-templates',
    version: 1,
    templates: [aTemplate('好'), { id: 'x' }, { ...aTemplate('坏'), emotion: [4, 0] }],
  });
  expect(readJson(text)).toEqual({ templates: [aTemplate('好')], bad: [2, 3] });
});

test('doubles are found', () => {
  const one = aTemplate('破损的照片我看到了，今天18点前给您处理办法', { id: 'a' });
  const other = aTemplate('您好，破损的照片我看到了，今天18点前给您处理办法', { id: 'b' });
  const apart = aTemplate('发票抬头请发我一下', { id: 'c' });
  expect(doublesIn([one, apart, other]).map((double) => [double.one.id, double.other.id])).toEqual([['a', 'b']]);
  expect(doublesIn(starter)).toEqual([]);
});

test('five thousand rows are read, fitted in and searched for doubles in work that grows with their number', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `组${at % 40},标题${at},"第${at}条 ${starter[at % starter.length]?.text.replaceAll('"', '""') ?? ''}",`,
  );
  const read = (count: number) => {
    const written = `分组,标题,内容,快捷编码\n${rows.slice(0, count).join('\n')}\n`;
    expect(planImport(incomingOf(list(written), idFor), starter, 'both').added).toHaveLength(count);
  };
  expect(growth(read, 625)).toBeLessThan(40);
});
