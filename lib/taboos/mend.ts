import type { Finding } from './finding.ts';
import { offerFix } from './fixes.ts';
import type { Rule } from './rule.ts';
import type { Scene } from './scene.ts';

/** A longer draft is no reply to a buyer; it is judged, but not rewritten. */
const longestMended = 2000;

/** The findings of one way of judging, each with a rewrite where one passes the same judgement. */
export const judgeAndMend = (
  make: (draft: string) => Scene,
  draft: string,
  ways: (scene: Scene, upheld?: ReadonlySet<string>) => Finding[],
  rules: readonly Rule[],
): Finding[] => {
  const scene = make(draft);
  const findings = ways(scene);
  if (findings.length === 0 || draft.length > longestMended) return findings;
  // Several findings are often mended by the same words: each text is judged once.
  const judged = new Map<string, readonly Finding[]>();
  const upheld = new Set(findings.map((one) => one.rule));
  const again = (text: string): readonly Finding[] => {
    const before = judged.get(text);
    if (before) return before;
    const found = ways(make(text), upheld);
    judged.set(text, found);
    return found;
  };
  return findings.map((finding) => ({
    ...finding,
    fix: offerFix(scene, finding, rules.find((rule) => rule.id === finding.rule)?.instead, findings, again),
  }));
};
