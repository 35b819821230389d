import { builtIn } from '../policy/built-in.ts';
import { featuresOf } from '../taboos/scorer/features.ts';
import { learnDrafts } from '../taboos/scorer/train.ts';
import { draftsToLearn } from './drafts-to-learn.ts';
import { teachBuyers } from './teach-buyers.ts';
import { writeModel } from './write-model.ts';

// Buyers first: what reads them is not there before, and the drafts are judged by what it reads.
const taught = teachBuyers();
process.stdout.write(`buyers: ${taught.lessons} lessons, ${taught.names} features\n`);
const { understand } = await import('../conversation/understand.ts');
const { judgeByRules } = await import('../taboos/by-rules.ts');
const { isIdea } = await import('../taboos/idea.ts');
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
const model = learnDrafts(lessons);
writeModel(new URL('../taboos/scorer/model.ts', import.meta.url), 'model', model);
process.stdout.write(`drafts: ${lessons.length} lessons, ${model.names.split('\n').length} features\n`);
