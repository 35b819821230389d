import type { Finding, Fix } from './finding.ts';

/** Amounts, dates, numbers and names: what no rewrite may lose. */
const facts = /\d+(?:[.:,/-]\d+)*|[¥$£€]\s?\d+|[A-Z][A-Za-z0-9-]{3,}\d|[一二两三四五六七八九十]+(?:天|小时|元|块|个工作日|点)/g;

const keeps = (before: string, after: string): boolean => {
  const left = [...after.matchAll(facts)].map((match) => match[0]);
  for (const match of before.matchAll(facts)) {
    const at = left.indexOf(match[0]);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
};

/** The draft with the fix in place, tidied where the cut left marks or spaces doubled. */
export const withFix = (draft: string, fix: Fix): string => draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

/**
 * The rewrite of a finding, if it holds what was there and the draft with it passes: no new finding, and this one gone.
 * `again` judges a text in the same scene.
 */
export const offerFix = (
  finding: Finding,
  all: readonly Finding[],
  draft: string,
  again: (text: string) => readonly Finding[],
): Fix | null => {
  const { fix } = finding;
  if (!fix) return null;
  if (!keeps(draft.slice(fix.start, fix.end), fix.text)) return null;
  const after = again(withFix(draft, fix)).filter((one) => one.severity !== 'hint');
  if (
    after.some(
      (one) =>
        one.rule === finding.rule &&
        one.severity === finding.severity &&
        after.filter((x) => x.rule === finding.rule).length >= all.filter((x) => x.rule === finding.rule).length,
    )
  )
    return null;
  return after.every((one) => all.some((known) => known.rule === one.rule)) ? fix : null;
};
