import { expect, test } from 'vitest';
import { laws } from '../../lib/policy/law/index.ts';
import { inferences } from '../../lib/taboos/inferences/index.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { button } from '../../lib/words/button.ts';
import { deskWords } from '../../lib/words/desk/index.ts';
import { firstWords } from '../../lib/words/first/index.ts';
import { lesson } from '../../lib/words/lesson.ts';
import { notifications } from '../../lib/words/notifications.ts';
import type { Both, Lang } from '../../lib/words/words.ts';

type Line = readonly [key: string, lang: Lang, text: string];

const isBoth = (one: unknown): one is Both => typeof Object(one).zh === 'string' && typeof Object(one).en === 'string';
/** Every text below a value, with the way to it. */
function linesIn(key: string, one: unknown): readonly Line[] {
  if (isBoth(one)) return [[key, 'zh', one.zh] as const, [key, 'en', one.en] as const];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([name, each]) => linesIn(`${key} ${name}`, each));
}

/** What stands on a page: labels, notes, notices. */
const shown = [
  ...linesIn('words', deskWords),
  ...linesIn('first', firstWords),
  ...linesIn('lesson', lesson),
  ...linesIn('notice', notifications),
  ...linesIn('button', button),
];
/** What explains a rule or a law, in whole sentences. */
const explained = [
  ...[...rules, ...inferences].flatMap(({ id, because, instead }) => linesIn(id, { because, instead })),
  ...Object.entries(laws).flatMap(([id, { text }]) => linesIn(`law ${id}`, { text })),
];
const cited = Object.entries(laws).flatMap(([id, { title }]) => linesIn(`law ${id}`, { title }));

/** Words that are meant for a buyer are written as one writes in a chat, not as an interface does. */
const chat: ReadonlySet<string> = new Set(['first practised.promise-words', 'first practised.block-words', 'words pair.note']);
/** A name, and what ends before a text to be pasted. */
const free: ReadonlySet<string> = new Set(['first practised.buyer', 'words team.propose-text']);

const wrong = (lines: readonly Line[], lang: Lang, pattern: RegExp): readonly string[] =>
  lines.flatMap(([key, of, text]) => (of === lang && pattern.test(text) ? [`${key}: ${text}`] : []));

const all = [...shown, ...explained, ...cited];
test.for<[string, Lang, RegExp]>([
  ['a half-width mark between Chinese characters', 'zh', /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u],
  ['a straight quote', 'zh', /["']/],
  ['a straight quote', 'en', /["']/],
  ['an exclamation', 'zh', /[!！]/],
  ['an exclamation', 'en', /!/],
  ['two spaces', 'zh', / {2}|\u3000|^\s|\s$/],
  ['two spaces', 'en', / {2}|^\s|\s$/],
  ['three dots for an ellipsis', 'zh', /\.\.\.|。。/],
  ['three dots for an ellipsis', 'en', /\.\.\./],
  ['a space before the percent sign', 'zh', /[\d}] %/],
  ['a space before the percent sign', 'en', /[\d}] %/],
])('no word shown has %s: %s', ([, lang, pattern]) => {
  expect(wrong(all, lang, pattern)).toEqual([]);
});

test('a space stands between Chinese characters and Latin letters or numbers', () => {
  const ours = shown.filter(([key]) => !chat.has(key));
  expect(wrong(ours, 'zh', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u)).toEqual([]);
  const count = '(?:n|m|all|count|days|now|was|before|open|today|of|ms|kb)';
  expect(wrong(ours, 'zh', new RegExp(String.raw`\p{Script=Han}\{${count}\}|\{${count}\}\p{Script=Han}`, 'u'))).toEqual([]);
});

test('one sentence ends without a stop, several end with one', () => {
  const inner = { zh: /[。？].+/u, en: /[.?] .+/u };
  const end = { zh: /。$/u, en: /\.$/u };
  const odd = shown.filter(
    ([key, lang, text]) => !free.has(key) && !/[？?”’]$/.test(text) && inner[lang].test(text) !== end[lang].test(text),
  );
  expect(odd.map(([key, , text]) => `${key}: ${text}`)).toEqual([]);
});

test('what explains a rule ends as a sentence does', () => {
  expect(wrong(explained, 'zh', /[^。？…]$/u)).toEqual([]);
  expect(wrong(explained, 'en', /[^.?…]$/u)).toEqual([]);
});

test('a count and what is counted agree in English', () => {
  const verbs = /\} (?:as|has|is|was|yours|writes)\b|\} of \{/;
  const counted = /\{(?:n|m|all|count|days|cases|entries|promises|reminders|talks|messages|rows|kept|others)\} [a-z]+s\b/;
  const many = new Set(['notice manyTitle']); // told of four or more
  const ours = shown.filter(([key, , text]) => !many.has(key) && !verbs.test(text));
  expect(wrong(ours, 'en', counted)).toEqual([]);
});

/** One word for one idea. What is written to a buyer is free of it. */
const strays: readonly (readonly [Lang, RegExp, string])[] = [
  ['zh', /对话(?!$)/u, '会话'],
  ['zh', /案子|案件|工单|立案/u, '个案'],
  ['zh', /模板|快捷短语/u, '话术'],
  ['zh', /店铺规则/u, '店规'],
  ['zh', /客户/u, '买家'],
  ['zh', /扩展后台|后台没有/u, '妥答'],
  ['zh', /关上|关掉了/u, '关闭'],
  ['zh', /你/u, '您'],
  ['zh', /守住/u, '兑现'],
  ['en', /\b(?:ticket|customer|client|macro|dashboard|snippet)s?\b/i, 'case, buyer, template, desk'],
  ['en', /\bmend(?:ed|ing|s)?\b/i, 'fix'],
  ['en', /\bthis machine\b/i, 'this computer'],
  ['en', /\bdialog(?:ue)?s?\b/i, 'conversation'],
];
test.for(strays)('no word shown says what has another name here: %s %s', ([lang, pattern]) => {
  expect(wrong(shown, lang, pattern)).toEqual([]);
});
