import type { Bilingual } from '../language/lang.ts';
import type { Finding, Fix } from './finding.ts';
import { mending } from './mending.ts';
import { nextWord } from './next-word.ts';
import type { Scene } from './scene.ts';

/** Amounts, dates, numbers and codes: what no rewrite may lose. */
const facts = /\d+(?:[.:,/-]\d+)*|[A-Z][A-Za-z-]*\d[A-Za-z\d-]*|[一二两三四五六七八九十百]+(?=天|小时|元|块|个工作日|点|折|倍)/g;

const keeps = (before: string, after: string): boolean => {
  const left = [...after.matchAll(facts)].map((match) => match[0]);
  return [...before.matchAll(facts)].every((match) => {
    const at = left.indexOf(match[0]);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

/** The draft with a fix in place. */
export const withFix = (draft: string, fix: Fix): string => draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const mark = /^[\s，,。.!！?？~～；;、]+/;

/** The whole sentence around a span, with its end mark. */
const sentenceAround = (scene: Scene, from: number, to: number): { start: number; end: number } => {
  const { clauses } = scene.text;
  const first = clauses.find((clause) => clause.end > from);
  const last = clauses.findLast((clause) => clause.start < to);
  if (!first || !last) return { start: from, end: to };
  const start = Math.min(from, clauses.find((clause) => clause.sentence === first.sentence)?.start ?? from);
  const end = Math.max(to, clauses.findLast((clause) => clause.sentence === last.sentence)?.end ?? to);
  const after = mark.exec(scene.draft.slice(end));
  return { start, end: end + (after?.[0].trimEnd().length ?? 0) };
};

const longestQuote = { zh: 14, en: 40 };

/** A few of the buyer's own last words, without numbers; empty where there are none to quote. */
const quoted = (scene: Scene): string => {
  const words = (scene.turn.said.at(-1) ?? '').split(/[\n,.!?;，。！？；]/).find((part) => part.trim().length > 2) ?? '';
  const whole = words.trim();
  const cut = whole.slice(0, longestQuote[scene.text.lang]);
  // English is cut between words.
  const short = cut.length < whole.length && scene.text.lang === 'en' ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) : cut;
  return /["“”‹›\d]/.test(short) ? '' : short.trim();
};

/** Words in place of those that break a taboo; null where nothing can be said without guessing. */
const lineFor = (scene: Scene, finding: Finding, safe: Bilingual | undefined): string | null => {
  const { lang } = scene.text;
  const said = quoted(scene);
  // Under taboo 10 each rule has its own right way; it is written so that it can be sent.
  const lines = safe && finding.taboo === 10 ? [safe] : (mending[finding.taboo] ?? []);
  const line = lines.map((one) => one[lang]).find((one) => said !== '' || !one.includes('{said}'));
  return line === undefined ? null : line.replace('{by}', nextWord(scene.now, scene.policy, lang)).replace('{said}', said);
};

/** Possible rewrites of one finding, the smallest change first. */
const candidates = (scene: Scene, finding: Finding, safe: Bilingual | undefined): Fix[] => {
  const { draft } = scene;
  if (finding.rule === 'placeholder' || finding.rule.startsWith('phrase:')) return [];
  const line = lineFor(scene, finding, safe);
  if (line === null) return [];
  const whole: Fix = { start: 0, end: draft.length, text: line };
  if (finding.start !== null && finding.end !== null) {
    const sentence = sentenceAround(scene, finding.start, finding.end);
    const rest = draft.length - (sentence.end - sentence.start);
    const gap = scene.text.lang === 'en' && /\S/.test(draft.charAt(sentence.end)) ? ' ' : '';
    const drop: Fix[] = rest > 12 && finding.taboo !== 7 && finding.taboo !== 5 ? [{ ...sentence, text: '' }] : [];
    return [{ ...sentence, text: line + gap }, ...drop, whole];
  }
  const end = /[\s。.!！?？~～]$/.test(draft) ? '' : scene.text.lang === 'zh' ? '。' : '.';
  const added: Fix = { start: draft.length, end: draft.length, text: `${end}${scene.text.lang === 'zh' ? '' : ' '}${line}` };
  return finding.taboo === 6 ? [whole, added] : [added, whole];
};

/**
 * A rewrite of one finding that keeps every amount, date and number, and with which the draft passes: this finding gone, none new.
 * `safe` is the rule's own safe wording; `again` judges a text in the same scene.
 */
export const offerFix = (
  scene: Scene,
  finding: Finding,
  safe: Bilingual | undefined,
  all: readonly Finding[],
  again: (text: string) => readonly Finding[],
): Fix | null => {
  const known = new Set(all.map((one) => one.rule));
  const before = all.filter((one) => one.rule === finding.rule).length;
  for (const fix of [...(finding.fix ? [finding.fix] : []), ...candidates(scene, finding, safe)]) {
    // A rule's own rewrite knows what it changes (a phone number is there to be masked).
    if (fix !== finding.fix && !keeps(scene.draft.slice(fix.start, fix.end), fix.text)) continue;
    const after = again(withFix(scene.draft, fix)).filter((one) => one.severity !== 'hint');
    if (after.every((one) => known.has(one.rule)) && after.filter((one) => one.rule === finding.rule).length < before) return fix;
  }
  return null;
};
