import { normalise } from '../language/normalise.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

const plain = (words: string): string => normalise(words).text.trim();

/** Leaves out findings whose very words the policy lets pass for that rule. What blocks is never left out. */
export const except = (scene: Scene, findings: readonly Finding[]): readonly Finding[] => {
  const { exceptions } = scene.policy;
  if (exceptions.length === 0) return findings;
  return findings.filter(({ rule, severity, start, end }) => {
    if (severity === 'block' || start === null || end === null) return true;
    const words = plain(scene.draft.slice(start, end));
    return !exceptions.some((one) => one.rule === rule && plain(one.words) === words);
  });
};
