import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { judgeByRules } from '../../lib/taboos/by-rules.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { weigh } from '../../lib/taboos/infer.ts';
import { inferences } from '../../lib/taboos/inferences/index.ts';
import { sceneOf } from '../../lib/taboos/scene.ts';
import { readLessons } from '../../lib/taboos/scorer/lessons.ts';
import { featuresOf } from '../../lib/taboos/scorer/features.ts';
import { score } from '../../lib/taboos/scorer/score.ts';
import { classes } from '../../lib/taboos/scorer/shape.ts';
import { learnDrafts } from '../../lib/taboos/scorer/train.ts';
import { unmark } from './taboos-make.ts';

test('every inference file is listed, by the name of its file, in order', () => {
  const files = readdirSync(new URL('../../lib/taboos/inferences', import.meta.url))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(inferences.map((one) => one.id)).toEqual(files.sort());
});

const ask = (example: (typeof inferences)[number]['flags'][number]) => {
  const { draft, conversation, policy, now } = unmark(example);
  return checkAll(draft, conversation, policy, now, conversation && understand(conversation)).map((one) => one.rule);
};
const wordsOf = (example: (typeof inferences)[number]['flags'][number]) =>
  typeof example === 'string' ? example : `${example.after.join(' ')} → ${example.draft}`;

describe.for(inferences)('$id', (one) => {
  test.for(one.flags.map((example) => [wordsOf(example), example] as const))('is inferred from: %s', ([, example]) =>
    expect(ask(example)).toContain(one.id),
  );
  test.for(one.passes.map((example) => [wordsOf(example), example] as const))('is not inferred from: %s', ([, example]) =>
    expect(ask(example)).not.toContain(one.id),
  );
});

test('nothing is inferred where no buyer has spoken, and no inference ever blocks', () => {
  for (const one of inferences)
    for (const example of one.flags) {
      const { draft, policy } = unmark(example);
      const alone = checkAll(draft, null, policy, null, null).map((finding) => finding.rule);
      expect(alone.filter((rule) => inferences.some((other) => other.id === rule))).toEqual([]);
    }
});

test.for<readonly [string, readonly string[], string, number, readonly number[]]>([
  ['a first reply', ['<取暖器有异响'], '按一下复位键', 0.1, [1]],
  ['a turn that may be one', ['<取暖器有异响', '>您放平了吗', '<放平了还响'], '按一下复位键', 0.3, [1]],
  ['a turn that is like none', ['<取暖器有异响', '>您放平了吗', '<放平了还响'], '按一下复位键', 0.1, []],
  ['an English turn', ['<the heater rattles', '>Does it stand level?', '<it does, it rattles'], 'Press the reset key', 0.1, [1]],
])('what is odd is named by the taboo that it is likeliest to break: %s', ([, after, draft, own, named]) => {
  const { conversation, policy, now } = unmark({ after, draft });
  const scene = sceneOf(draft, conversation, policy, now, conversation && understand(conversation));
  const likely = new Map(classes.map((type) => [type, type === 0 ? 0.99 : type === 1 ? own : 0.01]));
  expect(weigh(scene, [], undefined, () => likely).map((one) => one.taboo)).toEqual(named);
});

/** Some of the lessons: the first `most` of every `step`-th. */
const lessons = (step: number, most: number) => {
  const folder = new URL('../scorer/', import.meta.url);
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLessons(readFileSync(new URL(name, folder), 'utf8')));
  const some = written.filter((_, i) => i % step === 0).slice(0, most);
  return some.map(({ draft, conversation, now, taboos }) => ({
    scene: sceneOf(draft, conversation, builtIn, now, understand(conversation)),
    taboos,
  }));
};

test('training is the same on every run', () => {
  const some = lessons(1, 120).map(({ scene, taboos }) => ({ features: featuresOf(scene, judgeByRules(scene)), taboos }));
  expect(learnDrafts(some)).toEqual(learnDrafts(some));
});

// Rules and acts move on; when too many lessons are forgotten, `node lib/commands/train-scorer.ts` learns the model anew.
test('the stored model still knows its lessons', () => {
  const all = lessons(5, 1000);
  const known = all.filter(({ scene, taboos }) => (score(scene, judgeByRules(scene)).get(0) ?? 0) >= 0.5 === taboos.length > 0);
  expect(known.length / all.length).toBeGreaterThan(0.93);
});
