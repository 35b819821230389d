import type { Lang } from '../../language/lang.ts';
import { taboos } from '../../taboos/finding.ts';
import type { Severity, Taboo } from '../../taboos/finding.ts';
import { writeCsv } from '../../templates/formats/csv.ts';
import { reportOf } from '../report.ts';
import { newTally } from '../tally.ts';
import type { QualityReport } from './sum.ts';

/** The page that the audit's command writes, for a check of a whole file. */
export function reportPage(report: QualityReport, lang: Lang, made: string): string {
  const tally = newTally();
  tally.lines = report.messages;
  tally.drafts = report.replies;
  tally.unread = report.unreadCount;
  tally.flagged = report.agents.reduce((all, one) => all + one.flagged, 0);
  tally.severities.block = report.by.block;
  for (const taboo of taboos) if ((report.found[taboo] ?? 0) > 0) tally.taboos.set(taboo, report.found[taboo] ?? 0);
  for (const { rule, times } of report.rules) tally.rules.set(rule, times);
  for (const { name, replies, flagged, found } of report.agents)
    tally.agents.set(name, {
      drafts: replies,
      flagged,
      taboos: new Map(taboos.flatMap((one) => (found[one] ? [[one, found[one]] as const] : []))),
    });
  tally.worst = report.worst.flatMap((one) => {
    const [flaw] = one.flaws;
    const draft = flaw && one.messages[flaw.message]?.text;
    if (!flaw || draft === undefined) return [];
    const said = one.messages.slice(0, flaw.message).findLast(({ role, text }) => role === 'buyer' && text !== '')?.text ?? '';
    const findings = flaw.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ message, ground, ...finding }) => ({ ...finding, message: message[lang], ...(ground && { ground: ground.title[lang] }) }));
    return [{ id: one.id, agent: flaw.agent, draft, said, findings, weight: one.weight }];
  });
  return reportOf(tally, lang, made);
}

/** How a table is told in the language of whoever reads it. */
export interface Told {
  /** conversation, buyer, agent, at, severity, taboo, rule, words, reply, why */
  readonly heads: readonly string[];
  /** A time as the shop's wall clock shows it. */
  readonly at: (ms: number) => string;
  readonly severity: (one: Severity) => string;
  readonly taboo: (one: Taboo) => string;
}

/** Every finding of the worst conversations, a row each. */
export const findingsCsv = (report: QualityReport, lang: Lang, told: Told): string =>
  writeCsv([
    told.heads,
    ...report.worst.flatMap((one) =>
      one.flaws.flatMap((flaw) =>
        flaw.findings
          .filter(({ severity }) => severity !== 'hint')
          .map(({ severity, taboo, rule, start, end, message }) => {
            const { text = '', at = null } = one.messages[flaw.message] ?? {};
            return [
              one.id,
              one.buyer,
              flaw.agent,
              at === null ? '' : told.at(at),
              told.severity(severity),
              told.taboo(taboo),
              rule,
              start === null || end === null ? '' : text.slice(start, end),
              text,
              message[lang],
            ];
          }),
      ),
    ),
  ]);

/** Replies and findings by taboo, a row an agent; the heads name the agent, the replies, and each taboo. */
export const agentsCsv = (report: QualityReport, heads: readonly [agent: string, replies: string], told: Pick<Told, 'taboo'>): string =>
  writeCsv([
    [...heads, ...taboos.map(told.taboo)],
    ...report.agents.map(({ name, replies, found }) => [name, String(replies), ...found.map(String)]),
  ]);
