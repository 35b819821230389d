import type { AmountNamed } from '../language/amounts.ts';
import type { Conversation, Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Amount, Facts, Given, Need, Risk, Understanding } from './understanding.ts';

/** Of lists that grow with the thread only the latest are kept: an understanding travels with every message. */
export const mostKept = 24;

export const amountAt = (message: number, found: AmountNamed): Amount => ({
  value: found.kind === 'money' ? found.value : null,
  currency: found.currency,
  words: found.words,
  evidence: { message, start: found.start, end: found.end },
});

export interface Told extends Pick<Understanding, 'needs' | 'tried' | 'risks'> {
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
  const note = <Key>(known: Map<Key, Evidence>, key: Key, evidence: Evidence) => {
    if (!known.has(key)) known.set(key, evidence);
  };
  conversation.messages.forEach((message, index) => {
    if (message.goods) goods = message.goods;
    for (const order of message.orders ?? []) {
      orders.add(order);
      note(given, 'order', { message: index, start: 0, end: message.text.length });
    }
  });
  for (const { message, reading } of buyer) {
    const at = ({ start, end }: { readonly start: number; readonly end: number }): Evidence => ({ message, start, end });
    for (const one of reading.given) note(given, one.given, at(one));
    for (const one of reading.orders) {
      orders.add(one.order);
      note(given, 'order', at(one));
    }
    const trouble = reading.complaints.find((one) => one.sure);
    if (trouble) note(given, 'story', at(trouble));
    for (const one of reading.needs) note(needs, one.need, at(one));
    for (const one of reading.risks) note(risks, one.risk, at(one));
  }
  return {
    given,
    facts: {
      orders: [...orders],
      goods: goods ?? namedGoods(buyer),
      amounts: buyer.flatMap(({ message, reading }) => reading.amounts.map((one) => amountAt(message, one))).slice(-mostKept),
      dates: buyer
        .flatMap(({ message, reading }) =>
          reading.dates.map(({ start, end }) => ({ words: reading.text.raw.slice(start, end), evidence: { message, start, end } })),
        )
        .slice(-mostKept),
    },
    needs: [...needs].map(([need, evidence]) => ({ need, evidence })),
    tried: buyer.flatMap(({ message, reading }) => reading.tried.map(({ start, end }) => ({ message, start, end }))).slice(-mostKept),
    risks: [...risks].map(([risk, evidence]) => ({ risk, evidence })),
  };
};
