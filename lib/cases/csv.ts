import { guardFormulas } from '../language/formula.ts';
import type { Case } from './case.ts';

/** A cell of a table. Epoch ms are written as local time by the caller. */
export type Cell = string | number | null;

/**
 * A line of CSV as in RFC 4180, ended as there. What a spreadsheet would take for a formula is made text, for its
 * words come from buyers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guardFormulas(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Begins a file, so that spreadsheets read it as UTF-8. */
export const bom = '\ufeff';

/** Columns of an exported case, in their order; each has its words in the catalogue. */
export const columns = [
  'id',
  'console',
  'shop',
  'channel',
  'buyer',
  'buyerId',
  'customer',
  'orders',
  'goods',
  'bought',
  'problem',
  'happened',
  'circumstances',
  'wish',
  'behind',
  'mood',
  'weight',
  'risks',
  'types',
  'step',
  'opened',
  'changed',
  'closed',
  'owner',
  'waiting',
  'checked',
  'cause',
  'ground',
  'plan',
  'agreement',
  'loss',
  'money',
  'outcome',
  'result',
  'lesson',
  'feedback',
  'satisfied',
  'suggestion',
  'callBack',
  'promises',
  'evidence',
  'others',
  'tags',
  'summary',
  'history',
] as const;
export type Column = (typeof columns)[number];

/** How values that are no words are said. */
export interface Saying {
  readonly at: (instant: number) => string;
  /** The words of a value of a family, such as `step` and `analyse`. */
  readonly of: (family: string, value: string) => string;
}

/** One case as the cells of its line. */
export function cellsOf(one: Case, { at, of }: Saying): readonly Cell[] {
  const { form } = one;
  const when = (instant: number | null): string => (instant === null ? '' : at(instant));
  const cells: Readonly<Record<Column, Cell>> = {
    ...form,
    id: one.id,
    console: one.console,
    shop: one.shop.name ?? one.shop.id,
    channel: of('channel', form.channel),
    buyer: one.buyer.name,
    buyerId: one.buyer.id,
    orders: one.orders.join(' '),
    mood: form.mood ?? one.emotion,
    weight: of('weight', form.weight),
    risks: one.risks.map((risk) => of('risk', risk)).join(' '),
    types: one.types.map((type) => of('type', type)).join(' '),
    step: of('step', one.closed === null ? one.step : 'closed'),
    opened: when(one.opened),
    changed: when(one.changed),
    closed: when(one.closed),
    owner: form.owners[one.step] ?? '',
    waiting: form.waiting === null ? '' : `${form.waiting.department} ${form.waiting.person} ${when(form.waiting.since)}`.trim(),
    checked: form.checked.map((record) => of('record', record)).join(' '),
    cause: form.cause === null ? '' : of('cause', form.cause),
    agreement: `${of('agreement', form.agreement.state)} ${form.agreement.words}`.trim(),
    money: form.money
      .map(({ amount, currency, state, reason }) => `${amount} ${currency} ${of('payment', state)} ${reason}`.trim())
      .join('\n'),
    outcome: form.outcome === null ? '' : of('outcome', form.outcome),
    satisfied: form.satisfied,
    callBack:
      form.callBack === null
        ? ''
        : [when(form.callBack.at), when(form.callBack.done), ...Object.values(form.callBack.answers)].filter(Boolean).join('\n'),
    promises: one.promises
      .map(({ text, due, state }) => `${text} ${when(due)} ${state === 'open' ? '' : of('promise', state)}`.trim())
      .join('\n'),
    evidence: form.evidence.map(({ what, words }) => `${of('piece', what)} ${words}`.trim()).join('\n'),
    others: form.others.map(({ who, part }) => `${who} ${part}`.trim()).join('\n'),
    tags: form.tags.join(' '),
    summary: one.summary,
    history: one.timeline
      .map((entry) => `${when(entry.at)} ${of('entry', entry.kind)} ${entry.to === undefined ? entry.text : of('step', entry.to)}`)
      .join('\n'),
  };
  return columns.map((column) => cells[column]);
}
