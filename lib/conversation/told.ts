import type { AmountNamed } from '../language/amounts.ts';
import type { Span } from '../language/lang.ts';
import type { Conversation, Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Amount, Facts, Given, Need, Risk, Understanding } from './understanding.ts';

/** Of lists that grow with the thread only the latest are kept: an understanding travels with every message. */
export const mostKept = 24;

/** What `pick` finds in the latest of a list, in its order, as far as is kept. */
export const latest = <Item, Found>(items: readonly Item[], pick: (item: Item, index: number) => readonly Found[]): Found[] => {
  let found: Found[] = [];
  for (let i = items.length - 1; i >= 0 && found.length < mostKept; i--) {
    const item = items[i];
    const more = item === undefined ? [] : pick(item, i);
    if (more.length > 0) found = [...more, ...found];
  }
  return found.slice(-mostKept);
};

export const amountAt = (message: number, found: AmountNamed): Amount => ({
  value: found.kind === 'money' ? found.value : null,
  currency: found.currency,
  words: found.words,
  evidence: { message, start: found.start, end: found.end },
});

export interface Told extends Pick<Understanding, 'needs' | 'tried' | 'promised' | 'risks'> {
  readonly facts: Facts;
  readonly given: ReadonlyMap<Given, Evidence>;
}

/** Goods named beside a trouble, else the first that were named. */
const namedGoods = (buyer: readonly At[]): string | null =>
  (
    buyer.find(({ reading }) => reading.goods !== null && reading.complaints.length > 0) ??
    buyer.find(({ reading }) => reading.goods !== null)
  )?.reading.goods ?? null;

/** The facts of a thread, from its cards and the buyer's own words. */
export const toldBy = (conversation: Conversation, buyer: readonly At[]): Told => {
  const given = new Map<Given, Evidence>();
  const orders = new Set(conversation.orders);
  const needs = new Map<Need, Evidence>();
  const risks = new Map<Risk, Evidence>();
  let goods: string | null = null;
  const note = <Key>(known: Map<Key, Evidence>, key: Key, message: number, { start, end }: Span) => {
    if (!known.has(key)) known.set(key, { message, start, end });
  };
  conversation.messages.forEach((message, index) => {
    if (message.goods) goods = message.goods;
    if (!message.orders) return;
    for (const order of message.orders) {
      orders.add(order);
      note(given, 'order', index, { start: 0, end: message.text.length });
    }
  });
  for (const { message, reading } of buyer) {
    for (const one of reading.given) note(given, one.given, message, one);
    for (const one of reading.orders) {
      orders.add(one.order);
      note(given, 'order', message, one);
    }
    const trouble = given.has('story') ? undefined : reading.complaints.find((one) => one.sure);
    if (trouble) note(given, 'story', message, trouble);
    for (const one of reading.needs) note(needs, one.need, message, one);
    for (const one of reading.risks) note(risks, one.risk, message, one);
  }
  return {
    given,
    facts: {
      orders: [...orders],
      goods: goods ?? namedGoods(buyer),
      amounts: latest(buyer, ({ message, reading }) => reading.amounts.map((one) => amountAt(message, one))),
      dates: latest(buyer, ({ message, reading }) =>
        reading.dates.map(({ start, end }) => ({ words: reading.text.raw.slice(start, end), evidence: { message, start, end } })),
      ),
    },
    needs: [...needs].map(([need, evidence]) => ({ need, evidence })),
    tried: latest(buyer, ({ message, reading }) => reading.tried.map(({ start, end }) => ({ message, start, end }))),
    promised: latest(buyer, ({ message, reading }) => reading.promised.map(({ start, end }) => ({ message, start, end }))),
    risks: [...risks].map(([risk, evidence]) => ({ risk, evidence })),
  };
};
