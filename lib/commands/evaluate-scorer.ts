import { readdirSync, readFileSync } from 'node:fs';
import { understand } from '../conversation/understand.ts';
import { builtIn } from '../policy/built-in.ts';
import { judgeByRules } from '../taboos/by-rules.ts';
import { sceneOf } from '../taboos/scene.ts';
import { featuresOf } from '../taboos/scorer/features.ts';
import { readLessons } from '../taboos/scorer/lessons.ts';
import { classes, middle, steepness } from '../taboos/scorer/shape.ts';
import { learn, type Learned } from '../taboos/scorer/train.ts';

/**
 * `node lib/commands/evaluate-scorer.ts`: the learned scorer by itself. It learns from four fifths of its texts and is scored on the
 * fifth that it never saw: every fifth conversation with all of its drafts.
 */
const folder = new URL('../../test/scorer/', import.meta.url);
const written = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readLessons(readFileSync(new URL(name, folder), 'utf8')));
let group = -1;
const lessons = written.map(({ draft, conversation, now, taboos }, i) => {
  // The drafts of one conversation share its messages.
  if (conversation.messages !== written[i - 1]?.conversation.messages) group++;
  const scene = sceneOf(draft, conversation, builtIn, now, understand(conversation));
  return { group, features: featuresOf(scene, judgeByRules(scene)), taboos };
});
const isHeld = (lesson: { readonly group: number }) => lesson.group % 5 === 4;

const likelyIn = ({ names, bias, step, weights }: Learned) => {
  const place = new Map(names.map((name, i) => [name, i]));
  return (features: readonly string[]) => {
    const row = [...new Set(features)].flatMap((name) => place.get(name) ?? []);
    const scale = steepness / Math.sqrt(Math.max(1, row.length));
    return classes.map((_, c) => {
      const sum = row.reduce((all, i) => all + (weights[c]?.charCodeAt(i) ?? middle) - middle, 0);
      return 1 / (1 + Math.exp(-((bias[c] ?? 0) + sum * (step[c] ?? 0) * scale)));
    });
  };
};

/** What the product asks for before it speaks of a complaint on the scorer alone. */
const threshold = 0.72;

const likely = likelyIn(learn(lessons.filter((one) => !isHeld(one))));
const held = lessons.filter(isHeld).map(({ features, taboos }) => ({ taboos, chances: likely(features) }));
const broken = held.filter(({ taboos }) => taboos.length > 0);
const clean = held.filter(({ taboos }) => taboos.length === 0);
const isFlagged = ({ chances }: { readonly chances: readonly number[] }) => (chances[0] ?? 0) >= threshold;
const named = broken.filter(({ taboos, chances }) => {
  const best = chances.slice(1).reduce((top, chance, i, all) => (chance > (all[top] ?? 0) ? i : top), 0);
  return taboos.includes(classes[best + 1] ?? 0);
});
const share = (some: readonly unknown[], of: readonly unknown[]) => Math.round((1000 * some.length) / Math.max(1, of.length)) / 10;
console.log(
  JSON.stringify({
    part: 'scorer alone, held-out fifth of its texts',
    records: held.length,
    brokenFound: share(broken.filter(isFlagged), broken),
    cleanFlagged: share(clean.filter(isFlagged), clean),
    tabooNamed: share(named, broken),
  }),
);
