import type { Offered } from '../language/act.ts';
import { readAgent } from './agent.ts';
import type { Evidence, Message } from './conversation.ts';
import type { At } from './rank.ts';
import { amountAt, latest, mostKept } from './told.ts';
import { givens, type Asked, type Given, type OfferMade, type Understanding } from './understanding.ts';

const none: readonly never[] = [];

/** What is offered in money; a price beside an exchange is not what is offered. */
const paid: ReadonlySet<Offered> = new Set(['refund', 'part-refund', 'compensation', 'gift', 'discount', 'other']);

/** What agents have offered, oldest first. */
export const offersIn = (messages: readonly Message[]): OfferMade[] =>
  latest(
    messages,
    (message) => (message.role === 'agent' ? readAgent(message).offers : none),
    (hit, message, index): OfferMade => {
      const near = readAgent(message).amounts.find((amount) => amount.start >= hit.start - 12 && amount.start <= hit.end + 16);
      return {
        offers: hit.facts.offers ?? 'other',
        amount: near && paid.has(hit.facts.offers ?? 'other') ? amountAt(index, near) : null,
        bounded: hit.facts.bounded ?? false,
        conditional: hit.facts.conditional ?? false,
        evidence: { message: index, start: hit.start, end: hit.end },
      };
    },
  );

/** What agents have asked for, oldest first, and whether the buyer has given it. */
export const askedIn = (messages: readonly Message[], given: ReadonlyMap<Given, Evidence>): Asked[] =>
  latest(
    messages,
    (message) => (message.role === 'agent' ? readAgent(message).asks : none),
    (hit, _message, index): Asked => {
      const asks = hit.facts.asks ?? 'other';
      const fact = given.get(givens.find((one) => one === asks) ?? 'story');
      return {
        asks,
        answered: fact !== undefined && (fact.message > index || asks !== 'other'),
        evidence: { message: index, start: hit.start, end: hit.end },
      };
    },
  );

/** Questions and demands of the buyer since an agent last said something of substance. */
export const openIn = (messages: readonly Message[], buyer: readonly At[], demands: Understanding['demands']): Understanding['open'] => {
  const answered = messages.findLastIndex((message) => message.role === 'agent' && readAgent(message).answers);
  const asked = demands
    .filter(({ demand, evidence }) => demand !== 'information' && evidence.message > answered)
    .map(({ evidence }) => ({ kind: 'demand' as const, evidence }));
  const questions = buyer
    .filter(({ message }) => message > answered)
    .flatMap(({ message, reading }) =>
      reading.questions.map(({ start, end }) => ({ kind: 'question' as const, evidence: { message, start, end } })),
    );
  return [...asked, ...questions]
    .sort((a, b) => a.evidence.message - b.evidence.message || a.evidence.start - b.evidence.start)
    .slice(-mostKept);
};
