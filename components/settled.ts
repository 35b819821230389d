import type { Finding, Severity } from '../lib/taboos/finding.ts';

/** A finding in its place in the list. */
export interface Settled {
  readonly id: number;
  readonly finding: Finding;
  /** The words it was found in; empty where it is about the whole draft. */
  readonly words: string;
  /** When it was first found, epoch ms. */
  readonly since: number;
  /** It is no longer found; it stays a moment longer, marked. */
  readonly mended: boolean;
}

/** What was found for less than this, ms, came and went with the typing. */
const fleeting = 2000;

const weight: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };
const wordsOf = (finding: Finding, draft: string) => draft.slice(finding.start ?? 0, finding.end ?? 0);

/**
 * The list after a new check. What was there keeps its place, whatever moved in the draft; what is new comes last, the
 * gravest first; what was mended keeps its place and is marked. What half a sentence gave rise to and the next word took
 * away was never mended by anybody, and goes at once.
 */
export function settle(before: readonly Settled[], findings: readonly Finding[], draft: string, now: number): readonly Settled[] {
  const left = new Set(findings);
  const take = (fits: (finding: Finding) => boolean): Finding | undefined => {
    const found = [...left].find(fits);
    if (found !== undefined) left.delete(found);
    return found;
  };
  // the same words first, so that of two findings of one rule the right one is seen as mended
  const exact = before.map((one) => take((f) => f.rule === one.finding.rule && wordsOf(f, draft) === one.words));
  const kept = before.flatMap((one, place): readonly Settled[] => {
    const finding = exact[place] ?? take((f) => f.rule === one.finding.rule);
    if (finding !== undefined) return [{ ...one, finding, words: wordsOf(finding, draft), mended: false }];
    return !one.mended && now - one.since < fleeting ? [] : [{ ...one, mended: true }];
  });
  const next = Math.max(0, ...before.map((one) => one.id)) + 1;
  const fresh = [...left]
    .sort((a, b) => weight[a.severity] - weight[b.severity] || (a.start ?? 0) - (b.start ?? 0))
    .map((finding, place) => ({ id: next + place, finding, words: wordsOf(finding, draft), since: now, mended: false }));
  return [...kept, ...fresh];
}

/** Whether the ground of a finding stands with one before it in the list. */
export function isGrounded(item: Settled, list: readonly Settled[]): boolean {
  const title = item.finding.ground?.title.zh;
  return title !== undefined && list.slice(0, list.indexOf(item)).some((one) => !one.mended && one.finding.ground?.title.zh === title);
}
