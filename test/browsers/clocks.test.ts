import { afterAll, beforeAll, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { hands, openConversation } from './console-page.ts';
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

const ask = (question: string) =>
  own.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return JSON.stringify(await (browser ?? chrome).runtime.sendMessage({ question: asked, body: null }));
  }, question);

test('a reply that was put in and sent is counted, and so is what the buyer answers', async () => {
  await setLimit(7200);
  await first.bringToFront();
  const beside = await findPanel(first);
  await expand(beside);
  await until('an offer', async () => (await beside.$$('li.sug')).length === 3, 40_000);
  await press(beside, 'li.sug', '选哪个');
  await until('it in the draft', () => first.$eval(hands.pinduoduo.box, (box) => box instanceof HTMLTextAreaElement && box.value !== ''));
  await first.focus(hands.pinduoduo.box);
  await first.keyboard.press('Enter');
  await until('the count of what was sent', async () => /"sent":1,"kept":1/.test(await ask('uses')));
  await until('the count of what helped', async () => /"helped":1/.test(await ask('uses')));
});

test('a buyer whose conversation was left keeps waiting in the queue, and is dropped by a press', async () => {
  await openConversation(first, hands.pinduoduo, '周***舟');
  await until('the other conversation', async () => /"buyer":"周\*\*\*舟"/.test(await ask('queue')));
  await openConversation(first, hands.pinduoduo, '林***竹');
  await until('the one that was left', async () => /"tab":null[^]*周\*\*\*舟/.test(await ask('queue')));
  await press(await findPanel(first), '.queue .gone');
  await until('nobody left', async () => !/"tab":null/.test(await ask('queue')));
});
