import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../marketplace/answer.ts';
import { hands } from './console-page.ts';
import { findPanel, openConsole, sleep, until } from './driver.ts';
import { begin, type World } from './world.ts';

let world: World;
const saved = (url: URL): Reply | null => {
  const name = /^[a-z0-9-]+$/.exec(url.searchParams.get('saved') ?? '')?.[0];
  if (name === undefined || url.pathname.startsWith('/market/')) return null;
  const body = readFileSync(fileURLToPath(new URL(`../pages/${name}.html`, import.meta.url)), 'utf8');
  return { status: 200, type: 'text/html; charset=utf-8', headers: {}, body };
};
beforeAll(async () => {
  world = await begin(inject('browser'), undefined, saved);
});
afterAll(() => world?.end());

/** Points of a part's box, a pixel inside, at which something that does not belong to it lies on top. */
const covered = (selector: string) => {
  const part = document.querySelector(selector);
  if (part === null) return ['not there'];
  const { left, top, width, height } = part.getBoundingClientRect();
  const hits: string[] = [];
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.98]) {
    for (const y of [0.1, 0.5, 0.9]) {
      const [at, down] = [left + width * x, top + height * y];
      if (at >= innerWidth || down >= innerHeight) continue;
      const upper = document.elementFromPoint(at, down);
      if (upper === null || part.contains(upper) || upper.contains(part)) continue;
      hits.push(`${upper.localName}.${upper.className} at ${Math.round(at)},${Math.round(down)}`);
    }
  }
  return hits;
};

const pages: readonly (readonly [console: 'pinduoduo' | 'feige' | 'shopee', query: string, parts: readonly string[]])[] = [
  ['pinduoduo', '', [hands.pinduoduo.box, hands.pinduoduo.send]],
  ['pinduoduo', '?dialog=1', ['.el-dialog']],
  ['feige', '', [hands.feige.box, hands.feige.send]],
  ['shopee', '', [hands.shopee.box, hands.shopee.send]],
  ['pinduoduo', '?saved=pinduoduo', [hands.pinduoduo.box, hands.pinduoduo.send]],
  ['feige', '?saved=feige', [hands.feige.box, hands.feige.send]],
  ['shopee', '?saved=shopee', [hands.shopee.box, hands.shopee.send]],
];

test.for(pages)('%s%s: at 1366×768 the panel lies over neither composer nor send button nor dialog', async ([console, query, parts]) => {
  const page = await openConsole(world.driver, console, query);
  const panel = await findPanel(page);
  await until('the panel to be drawn', () => panel.$$eval('main', (all) => all.length > 0));
  await sleep(300);
  for (const part of parts) expect(await page.evaluate(covered, part), part).toEqual([]);
  await page.close();
});

test('below 1366 px the panel starts as a rail', async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  await page.setViewport({ width: 1280, height: 720 });
  await page.reload();
  const panel = await findPanel(page);
  await until('the rail', () => panel.$$eval('main.rail', (all) => all.length === 1));
  expect(await page.evaluate(covered, hands.pinduoduo.send)).toEqual([]);
});
