import type { Lang } from '../../language/lang.ts';
import type { ComplaintType, Stage } from '../../conversation/understanding.ts';
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

/** Each complaint in a word, for titles. */
export const typeTitles: Readonly<Record<ComplaintType, readonly [zh: string, en: string]>> = {
  quality: ['质量', 'fault'],
  mismatch: ['不符', 'not as described'],
  'wrong-item': ['错发', 'wrong item'],
  damaged: ['破损', 'damage'],
  'late-shipment': ['未发货', 'not shipped'],
  delivery: ['物流', 'delivery'],
  lost: ['丢件', 'lost parcel'],
  refund: ['退款', 'refund'],
  exchange: ['换货', 'exchange'],
  repair: ['维修', 'repair'],
  price: ['价格', 'price'],
  invoice: ['发票', 'invoice'],
  attitude: ['态度', 'attitude'],
  counterfeit: ['真伪', 'authenticity'],
  safety: ['安全', 'safety'],
  privacy: ['隐私', 'privacy'],
  account: ['扣款', 'charge'],
  other: ['其他', 'anything else'],
};
