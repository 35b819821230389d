import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shortSteps, type Walk } from './journey.ts';
import { camera } from './picture.ts';
import { shortTales } from './tales.ts';
import { begin, type World } from './world.ts';

/** The main job on each console that has a composer and is not walked in full elsewhere. */
let world: World;
const shot = camera(process.env['TUODA_SHOTS'] ?? null);

beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

describe.for(shortTales.map((tale) => [tale.console, tale] as const))('on %s', ([, tale]) => {
  // a step that fails leaves nothing to walk on with
  let broken = false;
  let walk: Walk | null = null;
  test.for(shortSteps)('$name', async (step) => {
    expect(broken, 'an earlier step failed').toBe(false);
    broken = true;
    walk ??= {
      driver: world.driver,
      desktop: world.desktop,
      tale,
      shot: (page, name) => shot(page, `${tale.console} ${name}`),
      page: null,
      panel: null,
    };
    await step.do(walk);
    broken = false;
    if (step === shortSteps.at(-1)) await walk.page?.close();
  });
});
