import { mostKept } from './sum.ts';
import type { AgentRow, QualityReport } from './sum.ts';

const added = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((one, at) => one + (b[at] ?? 0));
const share = ({ replies, found }: AgentRow): number => found.reduce((all, one) => all + one, 0) / Math.max(1, replies);

/** Reports of parts of one file as one; what could not be read is the same in each part, and counted once. */
export function joinReports(parts: readonly [QualityReport, ...QualityReport[]]): QualityReport {
  return parts.reduce((a, b) => {
    const agents = new Map(a.agents.map((one) => [one.name, one]));
    for (const one of b.agents) {
      const known = agents.get(one.name);
      agents.set(
        one.name,
        known
          ? { ...known, replies: known.replies + one.replies, flagged: known.flagged + one.flagged, found: added(known.found, one.found) }
          : one,
      );
    }
    const rules = new Map(a.rules.map((one) => [one.rule, one]));
    for (const one of b.rules) rules.set(one.rule, { ...one, times: one.times + (rules.get(one.rule)?.times ?? 0) });
    return {
      talks: a.talks + b.talks,
      messages: a.messages + b.messages,
      replies: a.replies + b.replies,
      by: {
        block: a.by.block + b.by.block,
        warn: a.by.warn + b.by.warn,
        hint: a.by.hint + b.by.hint,
        none: a.by.none + b.by.none,
      },
      found: added(a.found, b.found),
      rules: [...rules.values()].toSorted((x, y) => y.times - x.times),
      agents: [...agents.values()].toSorted((x, y) => share(y) - share(x) || y.replies - x.replies),
      worst: [...a.worst, ...b.worst].toSorted((x, y) => y.weight - x.weight).slice(0, mostKept),
      unread: a.unread,
      unreadCount: a.unreadCount,
      timeless: a.timeless,
    };
  });
}
