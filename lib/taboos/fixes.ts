import type { Bilingual } from '../language/lang.ts';
import { saysGoodbye } from './ends.ts';
import type { Finding, Fix } from './finding.ts';
import { care, mending } from './mending.ts';
import { nextWord } from './next-word.ts';
import type { Scene } from './scene.ts';
import { matchesOf } from '../language/matches.ts';

/** Amounts, dates, numbers, codes, and names with a title or after a greeting: what no rewrite may lose. */
const facts = new RegExp(
  [
    '\\d+(?:[.:,/-]\\d+)*',
    '[A-Z][A-Za-z-]*\\d[A-Za-z\\d-]*',
    '[一二两三四五六七八九十百]+(?=多?(?:天|小时|元|块|个工作日|点|折|倍|成))|[一二两三四五六七八九几][十百千万][一二两三四五六七八九十百千]*',
    '(?:Mr|Mrs|Ms|Dr|Herr|Frau)\\.? [A-Z][a-z]+|(?<=\\b(?:Hi|Hello|Dear) )[A-Z][a-z]+',
    '[\\u4e00-\\u9fff](?:先生|女士|小姐|经理|师傅|主管)',
  ].join('|'),
  'g',
);

const keeps = (before: string, after: string): boolean => {
  const left = matchesOf(after, facts).map((match) => match[0]);
  return matchesOf(before, facts).every((match) => {
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
  // what stands before or after a semicolon is the same thought
  let [earliest, latest] = [first.sentence, last.sentence];
  while (clauses.findLast((clause) => clause.sentence === earliest - 1)?.mark === ';') earliest--;
  while (clauses.findLast((clause) => clause.sentence === latest)?.mark === ';') latest++;
  const start = Math.min(from, clauses.find((clause) => clause.sentence === earliest)?.start ?? from);
  const end = Math.max(to, clauses.findLast((clause) => clause.sentence <= latest)?.end ?? to);
  const after = mark.exec(scene.draft.slice(end));
  return { start, end: end + (after?.[0].trimEnd().length ?? 0) };
};

const longestQuote = { zh: 14, en: 40 };

/** A few of the buyer's own last words, without numbers; empty where there are none to quote. */
const quoted = (scene: Scene): string => {
  const words = (scene.turn.said.at(-1) ?? '').split(/[\n,.!?;，。！？；]/).find((part) => part.trim().length > 2) ?? '';
  const whole = words.trim();
  // half a sentence in quotation marks reads as mockery: it is quoted whole or not at all
  return whole.length > longestQuote[scene.text.lang] || /["“”‹›\d]/.test(whole) ? '' : whole;
};

/** Words in place of those that break a taboo; null where nothing can be said without guessing. */
const lineFor = (scene: Scene, finding: Finding, safe: Bilingual | undefined): string | null => {
  const { lang } = scene.text;
  const said = quoted(scene);
  // Under taboo 10 each rule has its own right way; it is written so that it can be sent.
  const lines = finding.rule === 'jolly' ? [care] : safe && finding.taboo === 10 ? [safe] : (mending[finding.taboo] ?? []);
  const line = lines.map((one) => one[lang]).find((one) => said !== '' || !one.includes('{said}'));
  return line === undefined ? null : line.replace('{by}', nextWord(scene.now, scene.policy, lang)).replace('{said}', said);
};

/** Blame and scorn fill a whole draft, not the one sentence that shows it: these are written anew. */
const stings: ReadonlySet<Finding['taboo']> = new Set([2, 4]);
const pictures = /[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\u200d\ufe0f~～]+/gu;
const shortestKept = { zh: 8, en: 20 };

/** Sentences with facts that a draft written anew takes along; null where one is too short to stand alone, or holds a sting itself. */
const factsOf = (scene: Scene, stinging: readonly Finding[]): string[] | null => {
  const { draft, text } = scene;
  const thoughts = text.clauses.reduce<(typeof text.clauses)[number][][]>((all, clause) => {
    const last = all.at(-1)?.at(-1);
    if (last && (last.sentence === clause.sentence || last.mark === ';')) all.at(-1)?.push(clause);
    else all.push([clause]);
    return all;
  }, []);
  const kept = thoughts.flatMap((own) => {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    const sentence = draft.slice(start, end);
    return sentence.replace(greeting, '').search(facts) >= 0 ? [sentence.replace(greeting, '').replace(pictures, ' ').trim()] : [];
  });
  const isStung = thoughts.some((own) => {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    return (
      draft.slice(start, end).search(facts) >= 0 && stinging.some((one) => one.start !== null && one.start < end && start < (one.end ?? 0))
    );
  });
  return isStung || kept.some((sentence) => sentence.length < shortestKept[text.lang]) ? null : kept;
};

const greeting = /^(?:(?:Hi|Hello|Dear) [A-Z][\w'. -]{1,24}[,!]|[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐)(?:您好|你好)?[，,！!])/;

/** The draft said anew: one line that hears the buyer, and what was said of facts. */
const anew = (scene: Scene, line: string, stinging: readonly Finding[]): Fix[] => {
  const kept = factsOf(scene, stinging);
  if (kept === null) return [];
  const { lang } = scene.text;
  const end = lang === 'zh' ? '。' : '.';
  const opening = greeting.exec(scene.draft)?.[0] ?? '';
  const text = [
    `${opening}${opening !== '' && lang === 'en' ? ' ' : ''}${line}`,
    ...kept.map((sentence) => (/[。.!！?？]$/.test(sentence) ? sentence : `${sentence}${end}`)),
  ].join(lang === 'zh' ? '' : ' ');
  return [{ start: 0, end: scene.draft.length, text }];
};

/** Possible rewrites of one finding, the smallest change first. */
const candidates = (scene: Scene, finding: Finding, safe: Bilingual | undefined, all: readonly Finding[]): Fix[] => {
  const { draft } = scene;
  // what is only inferred to be against the law names no words: whatever stood in their place would be a guess
  if (finding.rule === 'placeholder' || finding.rule === 'against-rules' || finding.rule.startsWith('phrase:')) return [];
  const line = lineFor(scene, finding, safe);
  if (line === null) return [];
  if (stings.has(finding.taboo) || (finding.taboo === 7 && saysGoodbye(scene)) || finding.rule === 'closes-open') {
    // pictures can be taken out of a sentence that is kept
    return anew(
      scene,
      line,
      all.filter((one) => stings.has(one.taboo) && one.rule !== 'jolly'),
    );
  }
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
  // nothing is added behind a goodbye
  return finding.taboo === 6 || saysGoodbye(scene) ? [whole] : [added, whole];
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
  for (const fix of [...(finding.fix ? [finding.fix] : []), ...candidates(scene, finding, safe, all)]) {
    // A rule's own rewrite knows what it changes (a phone number is there to be masked).
    if (fix !== finding.fix && !keeps(scene.draft.slice(fix.start, fix.end), fix.text)) continue;
    const after = again(withFix(scene.draft, fix)).filter((one) => one.severity !== 'hint');
    // a rewrite that leaves the sting elsewhere mends nothing
    if (stings.has(finding.taboo) && after.some((one) => stings.has(one.taboo))) continue;
    if (after.every((one) => known.has(one.rule)) && after.filter((one) => one.rule === finding.rule).length < before) return fix;
  }
  return null;
};
