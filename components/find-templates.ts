import type { Lang } from '../lib/language/lang.ts';
import type { Template } from '../lib/templates/template.ts';

/** How many a search shows. */
const most = 30;

/** Where a word stands in a template: the better the place, the smaller the number; Infinity where it does not. */
function placeOf(word: string, { title, code, tags, pinyin, text }: Template): number {
  if (code?.toLowerCase() === word) return 0;
  if (title.toLowerCase().startsWith(word)) return 1;
  if (title.toLowerCase().includes(word)) return 2;
  if (tags.some((tag) => tag.toLowerCase().includes(word))) return 3;
  if (pinyin !== undefined && spelt(pinyin).some((one) => one.includes(word))) return 4;
  return text.toLowerCase().includes(word) ? 5 : Infinity;
}

/** "po sun bu fa" as people type it: whole, and by first letters. */
const spelt = (pinyin: string): readonly string[] => [
  pinyin.replaceAll(' ', ''),
  pinyin
    .split(' ')
    .map((one) => one.charAt(0))
    .join(''),
];

/** The templates that hold every word, the best places first; those in `lang`, the buyer's, before the others. */
export function findTemplates(templates: readonly Template[], words: string, lang: Lang): readonly Template[] {
  const looked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return templates
    .map((template) => ({ template, place: looked.reduce((sum, word) => sum + placeOf(word, template), template.lang === lang ? 0 : 100) }))
    .filter(({ place }) => place < Infinity)
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ template }) => template);
}
