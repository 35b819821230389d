import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { last, steps, type Walk } from './journey.ts';
import { tales } from './tales.ts';
import { camera } from './picture.ts';
import { begin, type World } from './world.ts';

let world: World;
const walks: Walk[] = [];

beforeAll(async () => {
  world = await begin(inject('browser'));
  const shot = camera(process.env['TUODA_SHOTS'] ?? null);
  for (const tale of tales) walks.push({ driver: world.driver, desktop: world.desktop, tale, shot, page: null, panel: null });
});
afterAll(() => world?.end());

describe.for(tales.map((tale, index) => [tale.console, index] as const))('on %s', ([, index]) => {
  // a step that fails leaves nothing to walk on with
  let broken = false;
  test.for(steps)('$name', async (step) => {
    expect(broken, 'an earlier step failed').toBe(false);
    broken = true;
    const walk = walks[index];
    if (walk === undefined) throw new Error('no such walk');
    await step.do(walk);
    broken = false;
  });
});

test.for(tales.map((tale, index) => [tale.console, index] as const))('%s: the notification comes and leads back', async ([, index]) => {
  const walk = walks[index];
  if (walk === undefined) throw new Error('no such walk');
  await last.do(walk);
});
