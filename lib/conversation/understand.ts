import { langOf } from '../language/lang.ts';
import { readAgent } from './agent.ts';
import { readBuyer } from './buyer.ts';
import type { Conversation, Evidence } from './conversation.ts';
import { missingFor } from './missing.ts';
import { moodOf } from './mood.ts';
import { bareComplaint, complaintsOf, type At } from './rank.ts';
import { isSolved } from './solved.ts';
import { stageOf } from './stage.ts';
import type { Amount, Asked, Given, Need, OfferMade, Risk, Understanding } from './understanding.ts';
import { inBurst, sentOf, waitingSince } from './waiting-since.ts';
import { demandsOf } from './wanted.ts';

/** What was complained of sixty messages ago is another matter; facts are kept from the whole thread. */
const mostRecent = 60;

const amountAt = (message: number, found: ReturnType<typeof readBuyer>['amounts'][number]): Amount => ({
  value: found.kind === 'money' ? found.value : null,
  currency: found.currency,
  words: found.words,
  evidence: { message, start: found.start, end: found.end },
});

const read = (conversation: Conversation): Understanding => {
  const { messages } = conversation;
  const buyer: At[] = [];
  let lastAgent = -1;
  messages.forEach((message, index) => {
    if (message.role === 'buyer') buyer.push({ message: index, reading: readBuyer(message) });
    if (message.role === 'agent') lastAgent = index;
  });
  const last = buyer.at(-1);
  const latest = last && last.message > lastAgent ? lastAgent + 1 : (last?.message ?? 0);
  const solved = isSolved(buyer, messages);
  const recent = buyer.slice(-mostRecent);
  const told = complaintsOf(recent);
  const bare = told.length === 0 ? bareComplaint(recent) : null;
  const complaints = bare ? [bare] : told;
  const complains = complaints.length > 0;

  const given = new Map<Given, Evidence>();
  const orders: string[] = [...conversation.orders];
  const amounts: Amount[] = [];
  const dates: { words: string; evidence: Evidence }[] = [];
  const tried: Evidence[] = [];
  const needed = new Map<Need, Evidence>();
  const riskAt = new Map<Risk, Evidence>();
  let goods: string | null = null;
  messages.forEach((message, index) => {
    if (message.goods) goods = message.goods;
    for (const order of message.orders ?? []) if (!orders.includes(order)) orders.push(order);
    if ((message.orders?.length ?? 0) > 0) given.set('order', { message: index, start: 0, end: message.text.length });
  });
  for (const { message, reading } of buyer) {
    const at = (span: { readonly start: number; readonly end: number }): Evidence => ({ message, start: span.start, end: span.end });
    for (const one of reading.given) if (!given.has(one.given)) given.set(one.given, at(one));
    for (const one of reading.orders) {
      if (!orders.includes(one.order)) orders.push(one.order);
      if (!given.has('order')) given.set('order', at(one));
    }
    const told = reading.complaints.find((one) => one.weight >= 4);
    if (told && !given.has('story')) given.set('story', at(told));
    for (const one of reading.amounts) amounts.push(amountAt(message, one));
    for (const hit of reading.dates) dates.push({ words: reading.text.raw.slice(hit.start, hit.end), evidence: at(hit) });
    for (const hit of reading.tried) tried.push(at(hit));
    for (const one of reading.needs) if (!needed.has(one.need)) needed.set(one.need, at(one));
    for (const one of reading.risks) if (!riskAt.has(one.risk)) riskAt.set(one.risk, at(one));
  }

  const offered: OfferMade[] = [];
  const asked: Asked[] = [];
  messages.forEach((message, index) => {
    if (message.role !== 'agent') return;
    const reading = readAgent(message);
    for (const hit of reading.offers) {
      const near = reading.amounts.find((amount) => amount.start >= hit.start - 12 && amount.start <= hit.end + 16);
      offered.push({
        offers: hit.facts.offers ?? 'other',
        amount: near ? amountAt(index, near) : null,
        bounded: hit.facts.bounded ?? false,
        conditional: hit.facts.conditional ?? false,
        evidence: { message: index, start: hit.start, end: hit.end },
      });
    }
    for (const hit of reading.asks) {
      const asks = hit.facts.asks ?? 'other';
      const fact = given.get(
        asks === 'story' ||
          asks === 'order' ||
          asks === 'photo' ||
          asks === 'video' ||
          asks === 'address' ||
          asks === 'phone' ||
          asks === 'quantity' ||
          asks === 'model' ||
          asks === 'batch' ||
          asks === 'tracking'
          ? asks
          : 'story',
      );
      asked.push({
        asks,
        answered: fact !== undefined && (fact.message > index || asks !== 'other'),
        evidence: { message: index, start: hit.start, end: hit.end },
      });
    }
  });

  const demands = demandsOf(recent, complains);
  const answeredUntil = messages.findLastIndex((message) => message.role === 'agent' && readAgent(message).answers);
  const open: { kind: 'question' | 'demand'; evidence: Evidence }[] = [];
  if (!solved) {
    for (const { demand, evidence } of demands)
      if (demand !== 'information' && evidence.message > answeredUntil) open.push({ kind: 'demand', evidence });
    for (const { message, reading } of buyer) {
      if (message <= answeredUntil) continue;
      for (const one of reading.questions) open.push({ kind: 'question', evidence: { message, start: one.start, end: one.end } });
    }
    open.sort((a, b) => a.evidence.message - b.evidence.message || a.evidence.start - b.evidence.start);
  }
  const lang = langOf(
    buyer
      .slice(-6)
      .map((at) => at.reading.text.raw.slice(0, 200))
      .join('\n'),
    conversation.marketplace !== null && ['shopee', 'lazada', 'tiktok', 'amazon', 'ebay', 'etsy'].includes(conversation.marketplace)
      ? 'en'
      : 'zh',
  );
  return {
    lang,
    complaints,
    emotion: moodOf(recent, latest, complains, solved),
    risks: [...riskAt].map(([risk, evidence]) => ({ risk, evidence })),
    demands,
    facts: { orders, goods, amounts, dates },
    given: [...given].map(([fact, evidence]) => ({ given: fact, evidence })),
    missing: missingFor(complaints[0]?.type ?? null, new Set([...given.keys(), ...(orders.length > 0 ? (['order'] as const) : [])])),
    needs: [...needed].map(([need, evidence]) => ({ need, evidence })),
    tried,
    offered,
    asked,
    open,
    stage: stageOf(messages, solved),
    solved,
    burst: inBurst(conversation),
    waitingSince: waitingSince(messages),
    sent: sentOf(messages),
  };
};

const remembered = new WeakMap<Conversation, Understanding>();

/**
 * What a conversation means. Pure, and remembered by the conversation object; each message is read once as long as its object
 * lives, so that one more message costs the work for that message.
 */
export const understand = (conversation: Conversation): Understanding => {
  const known = remembered.get(conversation);
  if (known) return known;
  const understanding = read(conversation);
  remembered.set(conversation, understanding);
  return understanding;
};
