import { setGate } from '../language/gate.ts';
import { langOf, type Lang } from '../language/lang.ts';
import { sieve } from '../language/sieve/sieve.ts';
import { askedIn, offersIn, openIn } from './answers.ts';
import { readBuyer } from './buyer.ts';
import type { Conversation, Marketplace } from './conversation.ts';
import { missingFor } from './missing.ts';
import { moodOf } from './mood.ts';
import { complaintsIn } from './blend.ts';
import type { At } from './rank.ts';
import { senseOf } from './scorer/sense.ts';
import { isSolved } from './solved.ts';
import { stageOf } from './stage.ts';
import { toldBy } from './told.ts';
import type { Understanding } from './understanding.ts';
import { inBurst, sentOf, waitingSince } from './waiting-since.ts';
import { demandsOf } from './wanted.ts';

setGate(sieve);

/** What was complained of sixty messages ago is another matter; facts are kept from the whole thread. */
const mostRecent = 60;
const english: ReadonlySet<Marketplace | null> = new Set(['shopee', 'lazada', 'tiktok', 'amazon', 'ebay', 'etsy']);

/** The language of the buyer's latest words, or that of the marketplace. */
const langHeard = (buyer: readonly At[], marketplace: Marketplace | null): Lang =>
  langOf(
    buyer
      .slice(-6)
      .map((at) => at.reading.text.raw.slice(0, 200))
      .join('\n'),
    english.has(marketplace) ? 'en' : 'zh',
  );

const read = (conversation: Conversation): Understanding => {
  const { messages } = conversation;
  const buyer: At[] = [];
  messages.forEach((message, index) => {
    if (message.role === 'buyer') buyer.push({ message: index, reading: readBuyer(message) });
  });
  const lastAgent = messages.findLastIndex((message) => message.role === 'agent');
  const lastBuyer = buyer.at(-1)?.message ?? 0;
  const recent = buyer.slice(-mostRecent);
  const solved = isSolved(buyer, messages);
  const beside = {
    answers: messages.filter((message) => message.role === 'agent').length,
    shown: messages.some((message) => message.role === 'buyer' && (message.kind === 'image' || message.kind === 'video')),
  };
  // A word to the robot tells of no trouble and of no mood; what is said besides does.
  const telling = recent.filter(({ reading }) => !reading.asksForPerson);
  const sense = senseOf(
    (telling.length > 0 ? telling : recent).map((at) => at.reading),
    beside,
  );
  const complaints = telling.length > 0 ? complaintsIn(telling, sense) : [];
  const complains = complaints.length > 0;
  const demands = demandsOf(recent, complains, sense);
  const { given, ...rest } = toldBy(conversation, buyer);
  const has = new Set([...given.keys(), ...(rest.facts.orders.length > 0 ? (['order'] as const) : [])]);
  return {
    ...rest,
    lang: langHeard(buyer, conversation.marketplace),
    complaints,
    emotion: moodOf(telling, lastBuyer > lastAgent ? lastAgent + 1 : lastBuyer, { complains, solved, sense }),
    demands,
    given: [...given].map(([fact, evidence]) => ({ given: fact, evidence })),
    missing: missingFor(complaints[0]?.type ?? null, has),
    offered: offersIn(messages),
    asked: askedIn(messages, given),
    open: solved ? [] : openIn(messages, buyer, demands),
    stage: stageOf(messages, solved),
    solved,
    burst: inBurst(conversation),
    waitingSince: waitingSince(messages, conversation.marketplace),
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
