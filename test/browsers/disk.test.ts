import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hands, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, sleep, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

const phone = '13912345678';
/** Stand beside the number, and show that the looking finds what is written: several, since compression may cut into one of them. */
const beside = ['WqKzPv', 'XhRdTm', 'LbGcNy', 'FjVsQe'];

/** Files in which the browser keeps what extensions store. */
function storedFiles(profile: string): readonly string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => /chrome-extension_|moz-extension\+\+\+|Extension (?:Settings|State)|browser-extension-data/.test(path));
}

/** Whether any of the files holds the words, one byte or two bytes a character; compression may take the very last byte away. */
function isWritten(profile: string, words: string): boolean {
  return storedFiles(profile).some((file) => {
    const bytes = readFileSync(file);
    return bytes.includes(Buffer.from(words, 'latin1')) || bytes.includes(Buffer.from(words, 'utf16le').subarray(0, -1));
  });
}

test('a phone number that was sent all the same never reaches the disk', async () => {
  const where = hands.pinduoduo;
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  const draft = `48小时内给您补发一把新的，仓库电话${phone}，单据${beside.join('、')}`;
  await type(page, where, draft);
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  await sleep(600);
  await page.keyboard.press('Enter');
  await until('the message in the page', async () => (await sentTexts(page, where)).includes(draft));
  await press(panel, '#tab-case');
  await seeIn(panel, 'the promise', 'ul.rows', /48小时内/);
  await world.driver.kill();
  expect(
    beside.some((one) => isWritten(world.profile, one)),
    'what stands beside the number',
  ).toBe(true);
  expect(isWritten(world.profile, phone), 'the number').toBe(false);
});
