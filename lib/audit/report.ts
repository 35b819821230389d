import type { Bilingual, Lang } from '../language/lang.ts';
import { taboos, type Taboo } from '../taboos/finding.ts';
import { withFix } from '../taboos/fixes.ts';
import { inferences } from '../taboos/inferences/index.ts';
import { rules } from '../taboos/rules/index.ts';
import { check } from '../words/check.ts';
import { worstOf, type Flagged, type Tally } from './tally.ts';

/** As everywhere in the product: one name for each taboo. */
const nameOf = (taboo: Taboo, lang: Lang): string => check[`taboo.${taboo}`][lang];

const words = {
  zh: {
    title: '客服回复检查报告',
    drafts: '条回复',
    all: '回复',
    with: '有问题',
    byTaboo: '按禁忌',
    byAgent: '按客服（各禁忌的处数）',
    instead: '可改为',
    nothingSaid: '整条回复',
    flagged: '条有问题',
    blocks: '处须拦下',
    unread: '行读不出',
    taboo: '禁忌',
    found: '处数',
    replies: '回复数',
    share: '占全部回复',
    agent: '客服',
    nobody: '（未写明）',
    rules: '最常见的规则',
    worst: '最该先看的会话',
    said: '买家',
    draft: '回复',
    none: '没有发现问题。',
  },
  en: {
    title: 'Report on replies',
    drafts: 'replies',
    all: 'Replies',
    with: 'with findings',
    byTaboo: 'By taboo',
    byAgent: 'By agent (findings under each taboo)',
    instead: 'Say instead',
    nothingSaid: 'the whole reply',
    flagged: 'with findings',
    blocks: 'to hold back',
    unread: 'lines unreadable',
    taboo: 'Taboo',
    found: 'Findings',
    replies: 'Replies',
    share: 'of all replies',
    agent: 'Agent',
    nobody: '(not stated)',
    rules: 'Most frequent rules',
    worst: 'Conversations to look at first',
    said: 'Buyer',
    draft: 'Reply',
    none: 'Nothing was found.',
  },
} as const;

const said: ReadonlyMap<string, Bilingual> = new Map([...rules, ...inferences].map((one) => [one.id, one.because]));
/** Why a rule speaks; nothing for a phrase of the team's. */
const becauseOf = (rule: string, lang: Lang): string => said.get(rule)?.[lang] ?? '';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Everything from outside goes through here. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const style = `:root{--ink:#18201e;--soft:#5b6763;--line:#d7dedb;--block:#b0241c;--warn:#855400;--paper:#fff}
*{box-sizing:border-box}body{margin:0 auto;max-width:900px;padding:32px 24px;background:var(--paper);color:var(--ink);font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:32px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}p{margin:4px 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
article{border:1px solid var(--line);border-radius:4px;padding:12px 16px;margin:12px 0;break-inside:avoid}.soft{color:var(--soft)}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:3px;text-decoration-color:var(--warn)}mark.block{text-decoration-color:var(--block)}li.block{color:var(--block)}li.warn{color:var(--warn)}ul{margin:6px 0 0;padding-left:20px}
h2,thead{break-after:avoid}tr{break-inside:avoid}.o{color:#9aa5a1}ins{text-decoration:none;border-left:2px solid #2f7d5b;padding-left:6px}
@page{margin:16mm 14mm}@media print{body{max-width:none;padding:0;font-size:10.5pt}article{border-color:#999}thead{display:table-header-group}}`;

/** Findings that say the same, side by side, in their order. */
const alikeIn = (findings: Flagged['findings']): Flagged['findings'][] => {
  const found = new Map<string, Flagged['findings'][number][]>();
  for (const one of findings) {
    const key = `${one.taboo} ${one.message}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
};

/** A draft with its findings underlined; overlapping ones are underlined once. */
const underlined = (one: Flagged): string => {
  let html = '';
  let at = 0;
  const spans = one.findings
    .flatMap((f) => (f.start === null || f.end === null ? [] : [{ start: f.start, end: f.end, severity: f.severity }]))
    .sort((a, b) => a.start - b.start);
  for (const { start, end, severity } of spans) {
    if (start < at) continue;
    html += `${escape(one.draft.slice(at, start))}<mark class="${severity}">${escape(one.draft.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(one.draft.slice(at));
};

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** The report as one HTML page that needs nothing else: no script, no outside address; fit for paper. */
export const reportOf = (tally: Tally, lang: Lang, made: string): string => {
  const say = words[lang];
  const name = (taboo: Taboo): string => nameOf(taboo, lang);
  const found = taboos.filter((taboo) => tally.taboos.has(taboo));
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`;
  const head = (cells: readonly string[]): string =>
    `<thead><tr>${cells.map((cell, i) => `<th${i > 0 ? ' class="n"' : ''}>${cell}</th>`).join('')}</tr></thead>`;
  const agents = [...tally.agents].sort((a, b) => b[1].flagged - a[1].flagged || b[1].drafts - a[1].drafts);
  const some = (count: number): string => (count === 0 ? '<span class="o">–</span>' : String(count));
  const often = [...tally.rules].sort((a, b) => b[1] - a[1]).slice(0, 15);
  /** Findings that say the same are told once, with all their words. */
  const told = (one: Flagged, same: Flagged['findings']): string => {
    const [f] = same;
    if (!f) return '';
    const words = same.map(({ start, end }) => (start === null || end === null ? say.nothingSaid : `“${one.draft.slice(start, end)}”`));
    const ground = f.ground ? ` <span class="soft">${escape(f.ground)}</span>` : '';
    return `<li class="${f.severity}">${name(f.taboo)} · ${escape(words.join(' '))} — ${escape(f.message)}${ground}</li>`;
  };
  /** One rewrite a reply is enough on paper: the first that mends the hardest finding. */
  const rewritten = (one: Flagged): string => {
    const fix = one.findings.find((f) => f.fix !== null)?.fix;
    return fix ? `<p><b>${say.instead}</b> <ins>${escape(withFix(one.draft, fix))}</ins></p>` : '';
  };
  const worst = worstOf(tally).map(
    (one) =>
      `<article><p class="soft">${escape(one.id)}${one.agent ? ` · ${escape(one.agent)}` : ''}</p><p><b>${say.said}</b> ${escape(one.said)}</p><p><b>${say.draft}</b> ${underlined(one)}</p><ul>${alikeIn(
        one.findings,
      )
        .map((same) => told(one, same))
        .join('')}</ul>${rewritten(one)}</article>`,
  );
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${say.title}</title><style>${style}</style></head><body>
<h1>${say.title}</h1><p class="soft">${escape(made)}</p>
<p>${tally.drafts} ${say.drafts} · ${tally.flagged} ${say.flagged} (${share(tally.flagged, tally.drafts)}) · ${tally.severities.block} ${say.blocks}${tally.unread > 0 ? ` · ${tally.unread} ${say.unread}` : ''}</p>
${found.length === 0 ? `<p>${say.none}</p>` : ''}
<h2>${say.byTaboo}</h2><table>${head([say.taboo, say.found, say.replies, say.share])}${found.map((taboo) => row([name(taboo), String(tally.taboos.get(taboo) ?? 0), String(tally.replies.get(taboo) ?? 0), share(tally.replies.get(taboo) ?? 0, tally.drafts)])).join('')}</table>
<h2>${say.byAgent}</h2><table>${head([say.agent, say.all, say.with, ...found.map((taboo) => String(taboo))])}${agents.map(([agent, one]) => row([agent === '' ? say.nobody : escape(agent), String(one.drafts), `${one.flagged} <span class="soft">${share(one.flagged, one.drafts)}</span>`, ...found.map((taboo) => some(one.taboos.get(taboo) ?? 0))])).join('')}</table>
<h2>${say.rules}</h2><table>${often.map(([rule, times]) => row([`${escape(becauseOf(rule, lang))} <span class="soft">${escape(rule)}</span>`, String(times)])).join('')}</table>
<h2>${say.worst}</h2>${worst.join('\n')}
</body></html>
`;
};
