/**
 * `node lib/commands/cross-validate.ts [name=value …]`: how well drafts are judged whose whole conversations the scorer has never seen,
 * in five parts of the training texts, with the sureness of lib/taboos/infer.ts or with another one (`complaint=0.7 talk=0.95`).
 */
import { understand } from '../conversation/understand.ts';
import { readyOf } from '../language/scorer/model.ts';
import { builtIn } from '../policy/built-in.ts';
import { judgeByRules } from '../taboos/by-rules.ts';
import { isIdea } from '../taboos/idea.ts';
import { sureness, weigh } from '../taboos/infer.ts';
import { sceneOf } from '../taboos/scene.ts';
import { featuresOf } from '../taboos/scorer/features.ts';
import { score } from '../taboos/scorer/score.ts';
import { learnDrafts } from '../taboos/scorer/train.ts';
import { writtenDrafts } from './drafts-to-learn.ts';

const parts = 5;
const written = writtenDrafts();
const told = [...new Set(written.map(({ conversation }) => conversation.messages))];
const lessons = written.map(({ draft, conversation, now, taboos }) => {
  const scene = sceneOf(draft, conversation, builtIn, now, understand(conversation));
  const found = judgeByRules(scene);
  return {
    scene,
    found,
    taboos,
    part: told.indexOf(conversation.messages) % parts,
    features: featuresOf(
      scene,
      found.filter((one) => !isIdea(one)),
    ),
  };
});
const chosen = Object.fromEntries(process.argv.slice(2).map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]));
const sure = { ...sureness, ...chosen };
const count = { right: 0, wrong: 0, missed: 0, broken: 0, caught: 0, clean: 0, alarms: 0 };
for (let part = 0; part < parts; part++) {
  const ready = readyOf(learnDrafts(lessons.filter((one) => one.part !== part)));
  for (const { scene, found, taboos } of lessons.filter((one) => one.part === part)) {
    const judged = weigh(scene, found, undefined, (of, by) => score(of, by, ready), sure).filter(
      (one) => one.severity !== 'hint' && one.taboo > 0,
    );
    const got = new Set<number>(judged.map((one) => one.taboo));
    for (const taboo of taboos)
      if (got.has(taboo)) count.right++;
      else count.missed++;
    for (const taboo of got) if (!taboos.includes(taboo)) count.wrong++;
    count[taboos.length > 0 ? 'broken' : 'clean']++;
    if (got.size > 0) count[taboos.length > 0 ? 'caught' : 'alarms']++;
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${lessons.length} drafts: F1 ${percent(2 * count.right, 2 * count.right + count.wrong + count.missed)}, caught ${percent(count.caught, count.broken)}, clean ones flagged ${percent(count.alarms, count.clean)}`,
);
