import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { ComplaintType } from '../../../lib/conversation/understanding.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import { alike, pairsOf } from '../../../lib/templates/alike.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { suggest } from '../../../lib/templates/suggest.ts';
import { aConversation, aSetting } from './make.ts';

interface Row {
  readonly messages: readonly { readonly role: 'buyer' | 'agent' | 'bot' | 'system'; readonly text: string; readonly kind?: 'image' }[];
  readonly labels: { readonly complaints: readonly ComplaintType[] };
}
const rows: readonly Row[] = readFileSync(new URL('../../scorer/buyers/mixed-a.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const conversations = rows.map(({ messages, labels }): { conversation: Conversation; complaint: ComplaintType | undefined } => ({
  complaint: labels.complaints[0],
  conversation: { ...aConversation([]), messages: messages.map((one, at) => ({ kind: 'text', ...one, id: `m${at}`, at: null })) },
}));

test('of conversations with a complaint at least 85 in 100 have a reply for its type among the first three', () => {
  const complaining = conversations.flatMap(({ conversation, complaint }) => (complaint ? [{ conversation, complaint }] : []));
  const met = complaining.filter(({ conversation, complaint }) =>
    suggest(conversation, understand(conversation), starter, aSetting()).some((one) => one.types.includes(complaint)),
  );
  expect(complaining.length).toBeGreaterThan(100);
  expect(met.length / complaining.length).toBeGreaterThanOrEqual(0.85);
});

const blind: readonly { readonly complaint: ComplaintType; readonly talk: readonly string[] }[] = readFileSync(
  new URL('ranking-blind.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test('of sixty conversations that nothing was made for, as many', () => {
  const missed = blind.filter(({ complaint, talk }) => {
    const conversation = aConversation(talk);
    const understanding = understand(conversation);
    const sent = understanding.sent.map(pairsOf);
    return !suggest(conversation, understanding, starter, aSetting()).some(
      (one) => one.types.includes(complaint) && sent.every((other) => alike(other, pairsOf(one.text)) < 0.55),
    );
  });
  expect(blind).toHaveLength(60);
  expect(missed.map(({ talk }) => talk.at(-1)).slice(9)).toEqual([]);
});

test('every conversation has three replies to choose from, and none of them was sent before', () => {
  for (const { conversation } of conversations) {
    const understanding = understand(conversation);
    const suggestions = suggest(conversation, understanding, starter, aSetting());
    const sent = understanding.sent.map(pairsOf);
    expect(suggestions).toHaveLength(3);
    expect(suggestions.filter((one) => sent.some((other) => alike(other, pairsOf(one.text)) >= 0.55))).toEqual([]);
  }
});
