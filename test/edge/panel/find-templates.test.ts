import { expect, test } from 'vitest';
import { findTemplates } from '../../../components/find-templates.ts';
import type { Template } from '../../../lib/templates/template.ts';

const made = (id: string, title: string, text: string, more: Partial<Template> = {}): Template => ({
  id,
  title,
  text,
  lang: 'zh',
  group: 'g',
  types: [],
  stages: ['heard'],
  emotion: [0, 4],
  marketplaces: [],
  tags: [],
  ...more,
});
const library = [
  made('text', '致歉', '破损的补发一份'),
  made('title', '先看破损', '麻烦拍一下'),
  made('start', '破损补发', '48小时内补发', { pinyin: 'po sun bu fa', code: 'ps1' }),
  made('tag', '安抚', '我来跟进', { tags: ['破损'] }),
  made('english', 'Damaged: send again', 'A new one is on its way', { lang: 'en', tags: ['破损'] }),
];
const ids = (words: string, lang: 'zh' | 'en' = 'zh') => findTemplates(library, words, lang).map((one) => one.id);

const asked: readonly (readonly [string, readonly string[]])[] = [
  ['破损', ['start', 'title', 'tag', 'text', 'english']],
  ['破损 补发', ['start', 'text']],
  ['posun', ['start']],
  ['psbf', ['start']],
  ['PS1', ['start']],
  ['没有这个词', []],
];
test.for(asked)('%s finds %s', ([words, found]) => {
  expect(ids(words)).toEqual(found);
});

test('templates in the buyer’s language come first', () => {
  expect(ids('破损', 'en')[0]).toBe('english');
});

test('without words the library is shown from its beginning, and never more than a screenful or two', () => {
  const many = Array.from({ length: 500 }, (_, i) => made(`t${i}`, `第${i}条`, '正文'));
  expect(findTemplates(many, '', 'zh')).toHaveLength(30);
});
