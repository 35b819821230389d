import { parseTemplate } from '../../lib/templates/schema.ts';
import type { Template } from '../../lib/templates/template.ts';

type Lack = `tpl.bad.${'text' | 'title' | 'group' | 'stages' | 'emotion' | 'other'}`;

/** A template that nobody has written yet. */
export const freshTemplate = (id: string, lang: Template['lang'], group: string): Template => ({
  id,
  title: '',
  lang,
  group,
  text: '',
  types: [],
  stages: ['heard'],
  emotion: [0, 4],
  marketplaces: [],
  tags: [],
});

/** Without empty words, which stand for nothing set. */
export function tidied({ code, from, until, scope, shops = [], ...rest }: Template): Template {
  return {
    ...rest,
    ...(scope === 'own' && { scope }),
    ...(shops.length > 0 && { shops }),
    ...(code && { code }),
    ...(from && { from }),
    ...(until && { until }),
  };
}

/** Why a template cannot be saved as it is; null where it can. */
export function lackOf(template: Template): Lack | null {
  if (template.text.trim() === '') return 'tpl.bad.text';
  if (template.title.trim() === '') return 'tpl.bad.title';
  if (template.group.trim() === '') return 'tpl.bad.group';
  if (template.stages.length === 0) return 'tpl.bad.stages';
  if (template.emotion[0] > template.emotion[1]) return 'tpl.bad.emotion';
  return parseTemplate(tidied(template)) === null ? 'tpl.bad.other' : null;
}

/** Whether two states of a template say the same to a person; pinyin is written when it is saved. */
export const isSame = (one: Template, other: Template): boolean =>
  JSON.stringify({ ...tidied(one), pinyin: '' }) === JSON.stringify({ ...tidied(other), pinyin: '' });
