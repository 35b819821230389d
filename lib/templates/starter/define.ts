import type { Lang } from '../../language/lang.ts';
import type { Stage } from '../../conversation/understanding.ts';
import type { Template } from '../template.ts';

type Extra = Partial<Omit<Template, 'id' | 'lang' | 'group' | 'title' | 'stages' | 'text'>>;
interface Row extends Extra {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly stages: readonly Stage[];
  readonly text: string;
}

const row =
  (lang: Lang) =>
  (id: string, title: string, stage: Stage | readonly Stage[], text: string, extra: Extra = {}): Row => ({
    id,
    lang,
    title,
    stages: typeof stage === 'string' ? [stage] : stage,
    text,
    ...extra,
  });

/** One Chinese, one English reply of a group. */
export const zh = row('zh');
export const en = row('en');

/** A group of starter templates; what holds for all of them stands once. Ids are `group.id.lang`. */
export const defineGroup = (name: string, all: Extra, rows: readonly Row[]): readonly Template[] =>
  rows.map((one) => ({
    types: [],
    emotion: [0, 4],
    marketplaces: [],
    tags: [],
    ...all,
    ...one,
    id: `${name}.${one.id}.${one.lang}`,
    group: name,
  }));
