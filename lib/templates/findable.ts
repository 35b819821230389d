import type { ToPinyin } from './pinyin.ts';
import type { Findable } from './search.ts';
import { partsOf } from './slots.ts';
import type { Template } from './template.ts';

/** A template as search sees it: its words without the names of slots, its title in pinyin where it carries none. */
export const findableOf = (template: Template, toPinyin: ToPinyin): Findable => {
  const words = partsOf(template).map((one) =>
    one.kind === 'text' ? one.text : one.kind === 'choice' ? one.options.join(' ') : (one.fallback ?? ''),
  );
  const { id, title, tags, code, pinyin } = template;
  return { id, title, tags, text: words.join(' '), pinyin: pinyin ?? toPinyin(`${title} ${tags.join(' ')}`), ...(code && { code }) };
};
