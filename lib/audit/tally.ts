import type { Case, Unread } from './line.ts';
import type { Judged } from './judge.ts';
import type { Severity, Taboo } from '../taboos/finding.ts';

/** A draft that was flagged, as the report shows it. */
export interface Flagged {
  readonly id: string;
  readonly agent: string;
  readonly draft: string;
  /** What the buyer said last. */
  readonly said: string;
  readonly findings: Judged['findings'];
  readonly weight: number;
}

/** What a report counts, line by line; it keeps the worst drafts and numbers, never every line. */
export interface Tally {
  lines: number;
  drafts: number;
  unread: number;
  flagged: number;
  readonly severities: Record<Severity, number>;
  readonly taboos: Map<Taboo, number>;
  /** Replies in which a taboo is broken at all. */
  readonly replies: Map<Taboo, number>;
  readonly rules: Map<string, number>;
  /** Per agent: drafts, those with findings, and findings by taboo. */
  readonly agents: Map<string, { drafts: number; flagged: number; readonly taboos: Map<Taboo, number> }>;
  worst: Flagged[];
}

export const newTally = (): Tally => ({
  lines: 0,
  drafts: 0,
  unread: 0,
  flagged: 0,
  severities: { block: 0, warn: 0, hint: 0 },
  taboos: new Map(),
  replies: new Map(),
  rules: new Map(),
  agents: new Map(),
  worst: [],
});

const kept = 50;
const most = 1000;
const weights: Readonly<Record<Severity, number>> = { block: 10, warn: 3, hint: 0 };

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  // An export with a million names must not fill the memory.
  if (counts.size < most || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts one line. */
export const count = (tally: Tally, one: Case | Unread, judged: Judged | null): void => {
  tally.lines++;
  if ('error' in one || !judged) {
    tally.unread++;
    return;
  }
  if (one.draft === null) return;
  tally.drafts++;
  const name = one.agent ?? '';
  const known = tally.agents.get(name);
  const agent = known ?? { drafts: 0, flagged: 0, taboos: new Map() };
  if (!known && tally.agents.size < most) tally.agents.set(name, agent);
  agent.drafts++;
  const told = judged.findings.filter((finding) => finding.severity !== 'hint');
  if (told.length === 0) return;
  tally.flagged++;
  agent.flagged++;
  for (const taboo of new Set(told.map((finding) => finding.taboo))) add(tally.replies, taboo);
  for (const { taboo, rule, severity } of told) {
    tally.severities[severity]++;
    add(tally.taboos, taboo);
    add(tally.rules, rule);
    add(agent.taboos, taboo);
  }
  const weight = told.reduce((sum, finding) => sum + weights[finding.severity], 0) + judged.emotion;
  const said = one.conversation.messages.findLast((message) => message.role === 'buyer' && message.text !== '')?.text ?? '';
  tally.worst.push({ id: String(one.id ?? tally.lines), agent: name, draft: one.draft, said, findings: told, weight });
  if (tally.worst.length > 2 * kept) tally.worst = worstOf(tally);
};

/** The worst first; of equals the earlier. */
export const worstOf = (tally: Tally): Flagged[] => [...tally.worst].sort((a, b) => b.weight - a.weight).slice(0, kept);
