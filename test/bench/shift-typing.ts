import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { draftOf, hands } from '../browsers/console-page.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { makeProfile, openConsole, site, sleep, type Driver } from '../browsers/driver.ts';
import { answer, type Reply } from '../marketplace/answer.ts';
import { serveMarketplace } from '../marketplace/server.ts';
import { medianWithin, timingOf, type Timing, type Within } from './measure.ts';

/** A name that no adapter knows: the same page stands there without us. */
const unknown = 'elsewhere.example';
const where = hands.pinduoduo;
const home = new URL(site('pinduoduo').url);
const keysOfBlock = 20;

/** Serves the console's page under a name at which the extension does nothing. */
const elsewhere = (url: URL): Reply | null => (url.host === unknown ? answer(new URL(`${url.pathname}${url.search}`, home.origin)) : null);

/** What a key costs, ms: to the end of all that listens to its input, and to the end of the next frame. */
export interface Typing {
  readonly pairs: number;
  readonly handled: Compared;
  readonly frame: Compared;
}
interface Compared {
  readonly with: Timing;
  readonly without: Timing;
  /** Median of the differences of pairs, with its 95 % interval. */
  readonly difference: Within;
}

/** Drafts that are typed on: without and with something to mark. */
const drafts = [
  '壶嘴断成这样，让您着急了，很抱歉。我现在去问仓库，',
  '您加我微信，我私下给您补20元，我保证绝对没问题，',
  '',
  '快递说包裹已经到了中转站，我会一直跟着，',
];

/** A fresh Chromium with the build as it is. */
export async function timeTypingAlone(blocks: number): Promise<Typing> {
  const market = await serveMarketplace(elsewhere);
  const profile = makeProfile();
  const driver = await launchChromium({ profile: profile.folder, market, headless: true, sealed: true });
  try {
    return await timeTyping(driver, blocks);
  } finally {
    await driver.close();
    await market.close();
    profile.discard();
  }
}

/**
 * Types the same keys on two tabs of one browser that show the same page, one with us and one without, in blocks that take turns
 * (A B, B A, …), and compares them key by key. Time runs from the press as the browser stamps it.
 */
async function timeTyping(driver: Driver, blocks: number): Promise<Typing> {
  const ours = await openConsole(driver, 'pinduoduo');
  const theirs = await driver.browser.newPage();
  await theirs.setViewport({ width: 1366, height: 768 });
  await theirs.goto(`https://${unknown}${home.pathname}`);
  await theirs.waitForSelector(where.box);
  try {
    for (const page of [ours, theirs]) await page.evaluate(listen);
    for (const page of [ours, theirs]) await typeBlock(page, 0, random(1));
    const measured: { with: readonly Key[]; without: readonly Key[] }[] = [];
    for (let block = 0; block < blocks; block++) {
      // both halves of a pair rest equally long between the same keys
      const one = () => typeBlock(ours, block, random(block + 2));
      const other = () => typeBlock(theirs, block, random(block + 2));
      if (block % 2 === 0) measured.push({ with: await one(), without: await other() });
      else {
        const without = await other();
        measured.push({ with: await one(), without });
      }
    }
    return {
      pairs: blocks * keysOfBlock,
      handled: compared(measured, ([handled]) => handled),
      frame: compared(measured, ([, frame]) => frame),
    };
  } finally {
    await ours.close();
    await theirs.close();
  }
}

const Keys = v.array(v.tuple([v.number(), v.number()]));
type Key = readonly [handled: number, frame: number];

/** Runs in the page. */
function listen(): void {
  const taken: [number, number][] = [];
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener(
    'input',
    () => {
      const key: [number, number] = [0, 0];
      const since = pressed;
      // a message waits until everything that listens is done
      const after = (place: 0 | 1) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          key[place] = performance.now() - since;
          port1.close();
          if (place === 1) taken.push(key);
        });
        port1.start();
        port2.postMessage(null);
      };
      after(0);
      requestAnimationFrame(() => after(1));
    },
    true,
  );
  addEventListener('tuoda-keys', () => (document.documentElement.dataset['keys'] = JSON.stringify(taken.splice(0))));
}

async function typeBlock(page: Page, block: number, next: () => number): Promise<readonly Key[]> {
  await page.bringToFront();
  await page.focus(where.box);
  if ((await draftOf(page, where)) !== '') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  }
  const draft = drafts[block % drafts.length] ?? '';
  if (draft !== '') await page.keyboard.sendCharacter(draft);
  await sleep(400);
  await page.evaluate(() => dispatchEvent(new Event('tuoda-keys')));
  for (let at = 0; at < keysOfBlock; at++) {
    await page.keyboard.press(at % 2 === 0 ? 'a' : 'i');
    // any place between two frames
    await sleep(30 + next() * 34);
  }
  await sleep(60);
  const told = await page.evaluate(() => {
    dispatchEvent(new Event('tuoda-keys'));
    return document.documentElement.dataset['keys'] ?? '[]';
  });
  const keys = v.parse(Keys, JSON.parse(told));
  if (keys.length !== keysOfBlock) throw new Error(`${keys.length} keys of ${keysOfBlock} came`);
  return keys;
}

function compared(
  measured: readonly { readonly with: readonly Key[]; readonly without: readonly Key[] }[],
  of: (key: Key) => number,
): Compared {
  const blocks = measured.map((one) => one.with.map((key, at) => of(key) - of(one.without[at] ?? key)));
  return {
    with: timingOf(measured.flatMap((one) => one.with.map(of))),
    without: timingOf(measured.flatMap((one) => one.without.map(of))),
    difference: medianWithin(blocks, random(99)),
  };
}

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
