import { afterAll, beforeAll, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press } from './panel.ts';
import { begin, type World } from './world.ts';

/** Two consoles at once: the button counts for both, and one leads to the other. */
let world: World;
let first: Page;
let own: Page;
let panel: Frame;
beforeAll(async () => {
  world = await begin(inject('browser'));
  first = await openConsole(world.driver, 'pinduoduo');
  const there = await findPanel(first);
  own = await openOwnPage(world.driver, there, '/popup.html');
  const second = await openConsole(world.driver, 'feige');
  panel = await findPanel(second);
  await second.bringToFront();
  await expand(panel);
});
afterAll(() => world?.end());

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}
/** A shop with this limit (seconds), open round the clock, whenever this test is run. */
const setLimit = (seconds: number) =>
  own.evaluate(async (limit) => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const clock = { first: limit, each: limit };
    const policy = { version: 1, opens: 0, closes: 0, clocks: { pinduoduo: clock, douyin: clock } };
    await (browser ?? chrome).runtime.sendMessage({ question: 'savePolicy', body: { policy } });
  }, seconds);
const button = () =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { action } = browser ?? chrome;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });

test('the button counts the buyers of both consoles who waited too long, and says so in words', async () => {
  await setLimit(5);
  await until('two buyers past the limit', async () => {
    const { text, title } = await button();
    return text === '2!!' && /2 位买家等过了时限|2 past the reply limit/.test(title);
  });
});

test('a limit that is far away presses nobody', async () => {
  await setLimit(7200);
  await until('a quiet button', async () => (await button()).text === '');
});

test('the queue line leads to the other console’s page', async () => {
  await setLimit(5);
  await press(panel, '.queue button');
  await until('the other page in front', () => first.evaluate(() => document.visibilityState === 'visible' && document.hasFocus()));
});
