import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { liveInPanel, liveOnPage, makeCountedBuild, settledLive } from '../bench/shift-build.ts';
import { openGauges } from '../bench/shift-gauges.ts';
import { messagesOf, rest, work, type Stand } from '../bench/shift-work.ts';
import { findPanel, openConsole } from './driver.ts';
import { expand } from './panel.ts';
import { begin, type World } from './world.ts';

const name = inject('browser');
/** The long one is a bench; here it is only seen that nothing is left behind. Firefox takes twice as long for each press. */
const short = { conversations: 12, inHand: 12, visits: name === 'firefox' ? 3 : 5 };
const warm = { conversations: 3, inHand: 3, visits: 4 };

const build = makeCountedBuild(name);
let world: World;
let stand: Stand;
beforeAll(async () => {
  world = await begin(name, build.folder);
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await page.bringToFront();
  stand = { page, panel };
  await rest(stand);
  await work(stand, warm, 0);
});
afterAll(async () => {
  await world?.end();
  build.discard();
});

test('after the work with twelve buyers no listener, observer, timer, document or frame of ours is left behind', async () => {
  const { page, panel } = stand;
  const gauges = name === 'chromium' ? await openGauges(world.driver, page) : null;
  const count = async () => {
    const told = await gauges?.();
    const live = { page: await settledLive(() => liveOnPage(page)), panel: await settledLive(() => liveInPanel(panel)) };
    return {
      script: live.page,
      // what the panel has asked is kept for five minutes, each answer with a timer; Firefox cannot be told to collect, and what stood
      // on tabs that were left is still counted there
      panel: { observers: live.panel.observers, intervals: live.panel.intervals, ...(told && { listeners: live.panel.listeners }) },
      page: told && { listeners: told.page.listeners, documents: told.page.documents, frames: told.page.frames },
      panelFrame: told && { documents: told.panel.documents, frames: told.panel.frames },
    };
  };
  const before = await count();
  const done = await work(stand, short, warm.conversations);
  expect(await count()).toEqual(before);
  // all kinds of work were done, and nearly all of it sent
  expect(done.messages).toBeGreaterThan(messagesOf(short) * 0.9);
  for (const kind of ['switches', 'sent', 'inserted', 'held', 'left'] as const) expect(done[kind], kind).toBeGreaterThan(0);
  expect(before.script.observers).toBeGreaterThan(1);
});
