import type { Filter } from './filter.ts';
import { gramsOf, plainly, soughtIn } from './grams.ts';
import type { CaseHead } from './head.ts';
import type { Cause } from './form.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** So that a search for the cause finds it in either language. */
const causeWords: Readonly<Record<Cause, string>> = {
  quality: '产品质量 quality',
  misuse: '使用不当 misuse',
  logistics: '物流 logistics',
  service: '服务疏漏 service',
  other: '其他 other',
};

/** What full text looks at, taken plainly. */
export const textOf = (head: CaseHead): string =>
  plainly(
    [
      head.buyer,
      ...head.orders,
      head.goods,
      head.wish,
      head.cause === null ? '' : causeWords[head.cause],
      head.lesson,
      ...head.tags,
      head.summary,
    ].join('\n'),
  );

const numbered = (count: number): string => String(count).padStart(9, '0');
export const plainGoods = (goods: string): string => goods.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Every mark of a case: a filter asks for marks, and nothing else. A function of the head alone, so that old marks can be taken away. */
export function marksOf(head: CaseHead): ReadonlySet<string> {
  const goods = plainGoods(head.goods);
  return new Set([
    head.closed === null ? 'is:open' : 'is:closed',
    `step:${head.step}`,
    `console:${head.console}`,
    `shop:${head.shop}`,
    `cause:${head.cause ?? 'none'}`,
    `outcome:${head.outcome ?? 'none'}`,
    `weight:${head.weight}`,
    `channel:${head.channel}`,
    `mood:${head.emotion}`,
    `turn:${head.waiting === null ? 'ours' : 'theirs'}`,
    `owner:${head.owner}`,
    `d:${numbered(Math.floor(head.opened / day))}`,
    `h:${numbered(Math.floor(head.opened / hour))}`,
    ...(goods === '' ? [] : [`goods:${goods}`]),
    ...head.types.map((type) => `type:${type}`),
    ...head.demands.map((demand) => `demand:${demand}`),
    ...head.risks.map((risk) => `risk:${risk}`),
    ...(head.risks.length > 0 ? ['risk:any'] : []),
    ...head.tags.map((tag) => `tag:${tag}`),
    ...[...gramsOf(textOf(head))].map((gram) => `t:${gram}`),
  ]);
}

/** Marks of which a case has at least one: from the first to the second, both included, in the order of their code units. */
export type AnyOf = readonly (readonly [from: string, to: string])[];

const last = '\uffff';
const parts = [
  'step',
  'type',
  'demand',
  'cause',
  'outcome',
  'risk',
  'weight',
  'channel',
  'mood',
  'console',
  'shop',
  'owner',
  'tag',
] as const;

/** What a filter asks for, each of them; `dueBefore` is not among it, for time passes. */
export function askedBy(filter: Filter): readonly AnyOf[] {
  const exactly = (mark: string): readonly [string, string] => [mark, mark];
  const of = (name: string, values: readonly (string | number)[] | undefined): readonly AnyOf[] =>
    values === undefined || values.length === 0 ? [] : [values.map((value) => exactly(`${name}:${value}`))];
  const sought = soughtIn(filter.words ?? '');
  return [
    ...of('is', filter.state ? [filter.state] : []),
    ...parts.flatMap((name) => of(name, filter[name])),
    ...of('turn', filter.turn ? [filter.turn] : []),
    ...openedWithin(filter.from ?? null, filter.to ?? null),
    ...sought.whole.map((gram): AnyOf => [exactly(`t:${gram}`)]),
    ...sought.begun.map((piece): AnyOf => [[`t:${piece}`, `t:${piece}${last}`]]),
  ];
}

/** Whole days of the range by their day, what is left at its ends by the hour. */
function openedWithin(from: number | null, to: number | null): readonly AnyOf[] {
  if (from === null && to === null) return [];
  const hours = (a: number, b: number): AnyOf =>
    a < b ? [[`h:${numbered(Math.floor(a / hour))}`, `h:${numbered(Math.ceil(b / hour) - 1)}`]] : [];
  const begin = Math.max(0, from ?? 0);
  const end = to ?? 400_000 * day;
  const firstDay = Math.ceil(begin / day);
  const lastDay = Math.floor(end / day);
  if (firstDay >= lastDay) return [begin < end ? hours(begin, end) : [['h:', 'h:']]];
  return [[...hours(begin, firstDay * day), [`d:${numbered(firstDay)}`, `d:${numbered(lastDay - 1)}`], ...hours(lastDay * day, end)]];
}

/** Whether a head holds the words of a filter as they are, and not only their pieces. */
export function holds(head: CaseHead, filter: Filter): boolean {
  const { words } = soughtIn(filter.words ?? '');
  if (words.length === 0) return true;
  const text = textOf(head);
  return words.every((word) => text.includes(word));
}
