import { expect, test } from 'vitest';
import { cutText } from '../../lib/language/cut.ts';
import { scopesAt, type Scope } from '../../lib/language/clauses.ts';
import { langOf } from '../../lib/language/lang.ts';
import { normalise, rawSpan } from '../../lib/language/normalise.ts';

test.for<[string, string]>([
  ['ＡＢＣ１２３，ＯＫ', 'abc123,ok'],
  ['退\u200b款\u2060！', '退款!'],
  ['請問退貨運費誰出', '请问退货运费谁出'],
  ['Don’t', "don't"],
  ['一\r\n二', '一\n\n二'],
])('%s is evened out', ([raw, even]) => expect(normalise(raw).text).toBe(even));

test.for<[string, string, string]>([
  ['保\u200b证今天到', '保证', '保\u200b证'],
  ['①元', '元', '元'],
  ['＠加Ｖ信', 'v信', 'Ｖ信'],
  ['a\ud83d\ude00b', 'b', 'b'],
])('words found in the evened text of %s lead back to the text as written', ([raw, word, written]) => {
  const normal = normalise(raw);
  const from = normal.text.indexOf(word);
  const span = rawSpan(normal, from, from + word.length);
  expect(raw.slice(span.start, span.end)).toBe(written);
});

test.for<[string, string[]]>([
  ['好的，您稍等。马上查！', ['好的', '您稍等', '马上查']],
  ['快递没动 都三天了', ['快递没动', '都三天了']],
  ['It cost RM1,280.50, and it broke. Why?', ['It cost RM1,280.50', 'and it broke', 'Why']],
  ['等等...我看看', ['等等', '我看看']],
  ['单号:12345', ['单号:12345']],
])('%s falls into clauses', ([raw, clauses]) => {
  expect(cutText(raw).clauses.map((clause) => raw.slice(clause.start, clause.end))).toEqual(clauses);
});

/** Scopes that hold where the marked words begin. */
const scopesOf = (marked: string): readonly Scope[] => {
  const at = marked.indexOf('‹');
  const cut = cutText(marked.replaceAll(/[‹›]/g, ''));
  const clause = cut.clauses.findLast((one) => one.from <= at);
  return clause ? scopesAt(clause, at) : [];
};

test.for<[string, Scope[]]>([
  ['我们不能‹保证›今天到', ['denied']],
  ['不用担心,我们‹保证›今天到', []],
  ['路上的事没办法跟您‹保证›', ['denied']],
  ['不急,我‹保证›今天到', []],
  ['没问题,今天‹退款›', []],
  ['不想等的话我‹马上退›', ['conditional']],
  ['这个‹保证›不了', ['denied']],
  ['您说“‹绝对›是假货”', ['quoted', 'reported']],
  ['如果核实是质量问题,我们‹全额退款›', ['conditional']],
  ['核实后‹补发›', ['conditional']],
  ['您要‹退款›还是换货?', ['question']],
  ['能不能‹退款›', ['question']],
  ['快递员说‹已经送到›', ['reported']],
  ["We can't ‹guarantee› Friday", ['denied']],
  ["Don't worry, I will ‹refund› you", []],
  ["I'm not able to promise, but I ‹will call› the courier", []],
  ['We will ‹refund› you if it is faulty', ['conditional']],
  ['I will check if we can ‹refund› you', []],
  ['You said "‹never again›"', ['quoted', 'reported']],
  ['Would you like a ‹refund›?', ['question']],
  ['呵呵,您‹随意›', []],
])('%s stands under its scopes', ([marked, scopes]) => expect([...scopesOf(marked)].toSorted()).toEqual(scopes.toSorted()));

test.for([
  ['你好呀', 'zh'],
  ['where is my parcel 谢谢', 'en'],
  ['我的iphone坏了', 'zh'],
  ['???', 'zh'],
] as const)('%s is read as %s', ([raw, lang]) => expect(langOf(raw)).toBe(lang));
