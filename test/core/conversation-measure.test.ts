import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreReadings } from '../../lib/audit/score.ts';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';

interface Labelled {
  readonly id: string;
  readonly messages: readonly { readonly role: 'buyer' | 'agent' | 'bot'; readonly kind?: 'image' | 'video'; readonly text: string }[];
  readonly labels: {
    readonly complaints: readonly string[];
    readonly emotion: number;
    readonly risks: readonly string[];
    readonly demands: readonly string[];
  };
}

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const conversationOf = (messages: Labelled['messages']): Conversation => ({
  marketplace: null,
  shop: null,
  buyer: { id: null, name: null },
  orders: [],
  typing: false,
  messages: messages.map((message, index) => ({ kind: 'text', at: null, ...message, id: String(index) })),
});

const share = (rows: readonly boolean[]): number => (100 * rows.filter(Boolean).length) / rows.length;

// Three sets written to be blind, each labelled before it was read and scored once, in percent: first type / plain questions left alone /
// emotion exact, within one / risks / demands. Signs alone, then with the scorer as it stood on that day:
//   a (152)  57 / 78 / 52, 97 / 60 / 70   81 / 83 / 72, 99 / 60 / 72
//   b (153)  42 / 78 / 54, 94 / 57 / 62   59 / 84 / 71, 96 / 57 / 66   figures of speech and rare goods on purpose
//   c (102)  33 / 86 / 55, 95 / 92 / 64   48 / 95 / 62, 95 / 92 / 64   rarer still
// Afterwards the scorer was taught more of the kinds that they showed, so that they are no longer blind. The scorer never learns from
// these files. Floors a little under what was reached: a change that breaks the reading of many conversations is seen here.
test.for([
  { file: 'conversation-blind-a.jsonl', first: 84, plain: 86, exact: 67, near: 96, risks: 66, demands: 72 },
  { file: 'conversation-blind-b.jsonl', first: 77, plain: 87, exact: 70, near: 96, risks: 74, demands: 70 },
  { file: 'conversation-blind-c.jsonl', first: 76, plain: 85, exact: 64, near: 93, risks: 84, demands: 66 },
  { file: 'conversation-trades.jsonl', first: 78, plain: 88, exact: 57, near: 94, risks: 84, demands: 74 },
  { file: 'conversation-voices.jsonl', first: 73, plain: 90, exact: 62, near: 94, risks: 84, demands: 66 },
])('$file is understood about as well as before', ({ file, ...floor }) => {
  const pairs = linesOf(file).map((line) => {
    const { messages, labels }: Labelled = JSON.parse(line);
    const { complaints, emotion, risks, demands } = understand(conversationOf(messages));
    return {
      want: labels,
      got: {
        complaints: complaints.map((one) => one.type),
        emotion: emotion.level,
        risks: risks.map((one) => one.risk),
        demands: demands.map((one) => one.demand),
      },
    };
  });
  const reached = scoreReadings(pairs);
  for (const [name, value] of Object.entries(floor))
    expect(Object.entries(reached).find(([key]) => key === name)?.[1], name).toBeGreaterThanOrEqual(value);
});

test('of the examples by type more than nine in ten are read as their type', () => {
  const rows = linesOf('conversation-examples.jsonl').map((line) => {
    const { type, text }: { type: string | null; text: string } = JSON.parse(line);
    return (understand(conversationOf([{ role: 'buyer', text }])).complaints[0]?.type ?? null) === type;
  });
  expect(share(rows)).toBeGreaterThanOrEqual(94);
});

const told = { role: 'buyer' as const, text: '刚收到就坏了 it broke' };
test.for(['risk', 'demand'] as const)('of the examples of a %s nine in ten are heard, and nothing where there is none', (kind) => {
  const rows = linesOf('conversation-signs.jsonl')
    .map((line): { kind: string; value: string | null; text: string } => JSON.parse(line))
    .filter((row) => row.kind === kind)
    .map(({ value, text }) => {
      const { risks, demands } = understand(conversationOf([told, { role: 'buyer', text }]));
      const found: readonly string[] = kind === 'risk' ? risks.map((one) => one.risk) : demands.map((one) => one.demand);
      return value === null ? found.length === 0 : found.includes(value);
    });
  expect(share(rows)).toBeGreaterThanOrEqual(90);
});
