import { writeFileSync } from 'node:fs';
import { builtIn } from '../policy/built-in.ts';
import { featuresOf } from '../taboos/scorer/features.ts';
import { learn } from '../taboos/scorer/train.ts';
import { draftsToLearn } from './drafts-to-learn.ts';
import { teachBuyers } from './teach-buyers.ts';

// Buyers first: what reads them is not there before, and the drafts are judged by what it reads.
const taught = teachBuyers();
process.stdout.write(`buyers: ${taught.lessons} lessons, ${taught.names} features\n`);
const { understand } = await import('../conversation/understand.ts');
const { judgeByRules } = await import('../taboos/by-rules.ts');
const { isIdea } = await import('../taboos/infer.ts');
const { sceneOf } = await import('../taboos/scene.ts');

/**
 * `node lib/commands/train-scorer.ts`: learns lib/taboos/scorer/model.ts (not in git) anew from the texts in test/scorer. Run after each
 * installation, by each `npm start` and `npm test`, and by whoever has changed a rule.
 */
const lessons = draftsToLearn().map(({ draft, conversation, now, taboos }) => {
  const scene = sceneOf(draft, conversation, builtIn, now, understand(conversation));
  return {
    features: featuresOf(
      scene,
      judgeByRules(scene).filter((one) => !isIdea(one)),
    ),
    taboos,
  };
});
const { names, bias, step, weights } = learn(lessons);
const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
writeFileSync(
  new URL('../taboos/scorer/model.ts', import.meta.url),
  `/** Written by \`node lib/commands/train-scorer.ts\` from the texts in test/scorer; not for editing. */
export const model: { readonly names: string; readonly bias: readonly number[]; readonly step: readonly number[]; readonly weights: readonly string[] } = {
  names: ${quoted(names.join('\n'))},
  bias: [${bias.join(', ')}],
  step: [${step.join(', ')}],
  weights: [${weights.map(quoted).join(', ')}],
};
`,
);
process.stdout.write(`drafts: ${lessons.length} lessons, ${names.length} features\n`);
