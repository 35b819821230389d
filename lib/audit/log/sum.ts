import type { Message } from '../../conversation/conversation.ts';
import type { ComplaintType, Emotion } from '../../conversation/understanding.ts';
import { taboos } from '../../taboos/finding.ts';
import type { Severity, Taboo } from '../../taboos/finding.ts';
import type { Flaw, JudgedTalk } from './judge-talk.ts';
import type { Log, Unread } from './talk.ts';

/** The worst reply of a flawed conversation first; plain data, so that a worker can send it. */
export interface FlawedTalk {
  readonly id: string;
  readonly buyer: string;
  readonly agent: string;
  /** Epoch ms of its worst reply. */
  readonly at: number | null;
  readonly severity: Severity;
  readonly weight: number;
  readonly emotion: Emotion;
  readonly types: readonly ComplaintType[];
  readonly messages: readonly Pick<Message, 'role' | 'kind' | 'text' | 'at'>[];
  readonly flaws: readonly Flaw[];
}

export interface AgentRow {
  readonly name: string;
  readonly replies: number;
  /** Replies in which more than a hint was found. */
  readonly flagged: number;
  /** Findings by the number of the taboo, hints left out. */
  readonly found: readonly number[];
}

/** What a check of a whole file came to. */
export interface QualityReport {
  readonly talks: number;
  readonly messages: number;
  readonly replies: number;
  /** Conversations by the gravest of their findings. */
  readonly by: Readonly<Record<Severity | 'none', number>>;
  /** Findings by the number of the taboo, hints left out. */
  readonly found: readonly number[];
  readonly rules: readonly { readonly rule: string; readonly taboo: Taboo; readonly times: number }[];
  readonly agents: readonly AgentRow[];
  /** The worst first, at most `mostKept`. */
  readonly worst: readonly FlawedTalk[];
  /** The first rows that could not be read. */
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  readonly timeless: number;
}

export const mostKept = 1000;
const mostAgents = 2000;
const mostUnread = 50;
const weights: Readonly<Record<Severity, number>> = { block: 10, warn: 3, hint: 0 };
const rank: Readonly<Record<Severity, number>> = { hint: 0, warn: 1, block: 2 };

/** Counts conversation by conversation; keeps the worst ones and numbers, so that memory does not grow with the file. */
export interface Sum {
  readonly add: (one: JudgedTalk) => void;
  readonly report: () => QualityReport;
}

const zeros = (): number[] => taboos.map(() => 0);

export function newSum(log: Pick<Log, 'unread' | 'timeless'>): Sum {
  const by = { block: 0, warn: 0, hint: 0, none: 0 };
  const found = zeros();
  const rules = new Map<string, { taboo: Taboo; times: number }>();
  const agents = new Map<string, { replies: number; flagged: number; found: number[] }>();
  let worst: FlawedTalk[] = [];
  let talks = 0;
  let messages = 0;
  let replies = 0;
  const ofAgent = (name: string) => {
    const known = agents.get(name);
    if (known) return known;
    const fresh = { replies: 0, flagged: 0, found: zeros() };
    // an export with a million names must not fill the memory
    if (agents.size < mostAgents) agents.set(name, fresh);
    return fresh;
  };
  const count = (flaw: Flaw) => {
    if (flaw.findings.some(({ severity }) => severity !== 'hint')) ofAgent(flaw.agent).flagged++;
    for (const { taboo, rule, severity } of flaw.findings) {
      if (severity === 'hint') continue;
      found[taboo] = (found[taboo] ?? 0) + 1;
      const own = ofAgent(flaw.agent);
      own.found[taboo] = (own.found[taboo] ?? 0) + 1;
      rules.set(rule, { taboo, times: (rules.get(rule)?.times ?? 0) + 1 });
    }
  };
  return {
    add(one) {
      talks++;
      messages += one.talk.conversation.messages.length;
      for (const [name, sent] of one.replies) {
        replies += sent;
        ofAgent(name).replies += sent;
      }
      for (const flaw of one.flaws) count(flaw);
      const row = rowOf(one);
      by[row?.severity ?? 'none']++;
      if (row === null || row.severity === 'hint') return;
      worst.push(row);
      if (worst.length > 2 * mostKept) worst = sorted(worst);
    },
    report: () => ({
      talks,
      messages,
      replies,
      by: { ...by },
      found: [...found],
      rules: [...rules].map(([rule, { taboo, times }]) => ({ rule, taboo, times })).toSorted((a, b) => b.times - a.times),
      agents: [...agents].map(([name, own]) => ({ name, ...own })).toSorted((a, b) => share(b) - share(a) || b.replies - a.replies),
      worst: sorted(worst),
      unread: log.unread.slice(0, mostUnread),
      unreadCount: log.unread.length,
      timeless: log.timeless,
    }),
  };
}

const share = ({ replies, found }: Pick<AgentRow, 'replies' | 'found'>): number =>
  found.reduce((all, one) => all + one, 0) / Math.max(1, replies);
const sorted = (rows: readonly FlawedTalk[]): FlawedTalk[] => rows.toSorted((a, b) => b.weight - a.weight).slice(0, mostKept);

const weightOf = (flaw: Flaw): number => flaw.findings.reduce((sum, one) => sum + weights[one.severity], 0) + flaw.emotion;
const gravest = (flaws: readonly Flaw[]): Severity =>
  flaws.flatMap(({ findings }) => findings.map(({ severity }) => severity)).reduce<Severity>((a, b) => (rank[b] > rank[a] ? b : a), 'hint');

/** null where nothing was found at all. */
function rowOf({ talk, flaws, types, emotion }: JudgedTalk): FlawedTalk | null {
  const bySize = flaws.toSorted((a, b) => rank[gravest([b])] - rank[gravest([a])] || weightOf(b) - weightOf(a));
  const [first] = bySize;
  if (!first) return null;
  return {
    id: talk.id,
    buyer: talk.buyer,
    agent: first.agent,
    at: talk.conversation.messages[first.message]?.at ?? null,
    severity: gravest(flaws),
    // the gravest finding decides; many small ones never outweigh one that had to be held back
    weight:
      1000 * rank[gravest(flaws)] +
      Math.min(
        999,
        bySize.reduce((sum, flaw) => sum + weightOf(flaw), 0),
      ),
    emotion,
    types,
    messages: talk.conversation.messages.map(({ role, kind, text, at }) => ({ role, kind, text, at })),
    flaws: bySize.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint')),
  };
}
