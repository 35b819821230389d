import type { AmountNamed } from '../language/amounts.ts';
import type { Span } from '../language/lang.ts';
import type { Conversation, Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Amount, Facts, Given, Need, Risk, Understanding } from './understanding.ts';

/** Of lists that grow with the thread only the latest are kept: an understanding travels with every message. */
export const mostKept = 24;

/**
 * What `make` makes of each that `of` names in the latest of a list, in its order, as far as is kept. Most items name nothing, and
 * nothing is made of them: this runs over the whole thread with every message.
 */
export const latest = <Item, One, Found>(
  items: readonly Item[],
  of: (item: Item) => readonly One[],
  make: (one: One, item: Item, index: number) => Found,
): Found[] => {
  const found: Found[] = [];
  // from the end, and turned round: no function in the loop, which would cost a little for every message of the thread
  for (let i = items.length - 1; i >= 0 && found.length < mostKept; i--) {
    const item = items[i];
    if (item === undefined) continue;
    const list = of(item);
    for (let k = list.length - 1; k >= 0; k--) {
      const one = list[k];
      if (one !== undefined) found.push(make(one, item, i));
    }
  }
  return found.slice(0, mostKept).reverse();
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

const evidenceOf = ({ start, end }: Span, { message }: At): Evidence => ({ message, start, end });

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
    if (!message.orders?.length) return;
    for (const order of message.orders) {
      orders.add(order);
      if (!given.has('order')) note(given, 'order', index, { start: 0, end: message.text.length });
    }
  });
  for (const { message, reading } of buyer) {
    if (reading.given.length > 0) for (const one of reading.given) note(given, one.given, message, one);
    if (reading.orders.length > 0)
      for (const one of reading.orders) {
        orders.add(one.order);
        note(given, 'order', message, one);
      }
    const trouble = given.has('story') ? undefined : reading.complaints.find((one) => one.sure);
    if (trouble) note(given, 'story', message, trouble);
    if (reading.needs.length > 0) for (const one of reading.needs) note(needs, one.need, message, one);
    if (reading.risks.length > 0) for (const one of reading.risks) note(risks, one.risk, message, one);
  }
  return {
    given,
    facts: {
      orders: [...orders],
      goods: goods ?? namedGoods(buyer),
      amounts: latest(
        buyer,
        ({ reading }) => reading.amounts,
        (one, { message }) => amountAt(message, one),
      ),
      dates: latest(
        buyer,
        ({ reading }) => reading.dates,
        ({ start, end }, { message, reading }) => ({ words: reading.text.raw.slice(start, end), evidence: { message, start, end } }),
      ),
    },
    needs: [...needs].map(([need, evidence]) => ({ need, evidence })),
    tried: latest(buyer, ({ reading }) => reading.tried, evidenceOf),
    promised: latest(buyer, ({ reading }) => reading.promised, evidenceOf),
    risks: [...risks].map(([risk, evidence]) => ({ risk, evidence })),
  };
};
