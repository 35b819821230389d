import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { builds, findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { begin, type World } from './world.ts';

/** What an administrator's file says. */
const fixed = {
  language: 'en',
  consolesOff: ['feige'],
  quietHours: { from: '21:00', to: '07:30' },
  limit: { amount: 30, currency: 'CNY' },
  rules: { jolly: 'block' },
  keepDays: 2,
};

const name = inject('browser');
/** Chromium reads policies from one place alone, where only root may write. */
const skip = name === 'chromium' && (process.getuid?.() !== 0 || process.platform !== 'linux');
let world: World;
let made: string[] = [];
const home = process.env['HOME'];

beforeAll(async () => {
  if (skip) return;
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'tuoda-managed-')));
  made = [own];
  // a copy, as Chromium knows an unpacked extension by its folder: other browsers beside this one are not meant
  const folder = join(own, 'build');
  cpSync(builds[name], folder, { recursive: true });
  const put = (file: string, content: unknown) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  };
  if (name === 'chromium') {
    const file = `/etc/chromium/policies/managed/tuoda-test-${process.pid}.json`;
    made.push(file);
    put(file, { '3rdparty': { extensions: { [idOf(folder)]: fixed } } });
  } else {
    const id = 'tuoda@tuoda.example';
    process.env['HOME'] = own;
    put(join(own, '.mozilla/managed-storage', `${id}.json`), { name: id, description: 'test', type: 'storage', data: fixed });
  }
  world = await begin(name, folder);
});
afterAll(async () => {
  await world?.end();
  if (home !== undefined) process.env['HOME'] = home;
  for (const one of made) if (existsSync(one)) rmSync(one, { recursive: true, force: true });
});

/** Chromium's id of an unpacked extension: the first half of a SHA-256 of its path, in the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

test('a policy file fixes settings for real, and they are shown as fixed', { skip }, async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'an English tab', '#tab-talk', /Buyer/);
  await press(panel, '.bar > button.ib:nth-of-type(2)');
  await until('fixed settings', async () => (await panel.$$('.settings .fixed')).length === 2);
  expect(await panel.$$eval('.settings .fixed input', (all) => all.every((one) => one.matches(':disabled')))).toBe(true);
  expect(await panel.$$eval('.settings input[type=time]', (all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    '21:00',
    '07:30',
  ]);

  const desk = await openOwnPage(world.driver, panel, '/desk.html#/policy');
  await until('the fixed limit', () =>
    desk.$$eval('.fixed input[type=number]:disabled', ([one]) => (one as HTMLInputElement | undefined)?.value === '30'),
  );
});

test('a console that is fixed as off stays off', { skip }, async () => {
  const page = await openConsole(world.driver, 'feige');
  await expect(findPanel(page, 2_000)).rejects.toThrow('no panel');
});
