import { TargetType } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Filter } from '../../lib/cases/filter.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { findPanel, makeProfile, openConsole, openOwnPage, sleep, until } from '../browsers/driver.ts';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { serveMarketplace } from '../marketplace/server.ts';
import { firstCharts } from './first-chart.ts';
import { fillCases, made } from './many-cases.ts';
import { timingOf } from './measure.ts';

const filters: readonly (readonly [string, Filter])[] = [
  ['open, by what is owed', { state: 'open', order: 'due' }],
  ['everything, latest', {}],
  ['closed', { state: 'closed' }],
  ['a step and a console', { step: ['propose'], console: ['jd'] }],
  ['a cause and an outcome', { cause: ['logistics'], outcome: ['declined'] }],
  ['a month', { from: Date.UTC(2025, 5, 1), to: Date.UTC(2025, 6, 1) }],
  ['a type, of a month', { type: ['damaged'], from: Date.UTC(2025, 5, 1), to: Date.UTC(2025, 6, 1) }],
  ['a tag', { tag: ['易碎'], state: 'open' }],
  ['nobody has it', { tag: ['没有这个'] }],
  ['due within a day', { dueBefore: Date.UTC(2026, 10, 23), order: 'due' }],
];
const queries = [
  '花瓶',
  '花',
  '防水纸',
  '防水纸 花瓶',
  '261100042',
  '王***12',
  'K-612',
  '物流',
  '用了两天就坏',
  '找不到的词',
  '苹果 退款 高款',
];

/** `most` is what nine of ten are to keep within, ms. */
export type Tell = (what: string, numbers: object, most?: number) => void;

/** A store of so many cases with ten lines each in a real browser: how long it takes to list, filter, find, start and hand out. */
export async function timeCaseStore(name: BrowserName, count: number, tell: Tell): Promise<void> {
  const market = await serveMarketplace();
  const profile = makeProfile();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ profile: profile.folder, market, headless: true, sealed: true });
  try {
    const console = await openConsole(driver, 'pinduoduo');
    const desk = await openOwnPage(driver, await findPanel(console), '/desk.html');
    await ask(desk, 'kept', null);
    await fillCases(desk, count);
    const since = performance.now();
    await stop(driver, desk);
    await until('the lists', async () => !v.parse(v.object({ listing: v.boolean() }), await ask(desk, 'kept', null)).listing, 900_000);
    tell(`${name}, ${count} cases listed after an update`, { seconds: Math.round((performance.now() - since) / 1000) });
    await sleep(3_000);
    for (const [what, filter] of filters)
      tell(
        `${name}, first page: ${what}`,
        await times(desk, 'findCases', { filter, from: 0, count: 60 }),
        filter === filters[0]?.[1] ? 30 : 50,
      );
    for (const words of queries)
      tell(`${name}, full text: ${words}`, await times(desk, 'findCases', { filter: { words }, from: 0, count: 60 }), 100);
    tell(`${name}, page in the middle`, await times(desk, 'findCases', { filter: {}, from: count / 2, count: 60 }));
    tell(`${name}, counts of eleven filters`, await times(desk, 'countCases', { filters: filters.map(([, filter]) => filter) }));
    for (const [what, numbers] of await firstCharts(desk)) tell(`${name}, ${what}`, numbers, 200);
    tell(`${name}, counts of twelve weeks`, await times(desk, 'insights', { weeks: 12 }));
    tell(`${name}, counts of a year`, await times(desk, 'insights', { weeks: 52 }));
    tell(`${name}, similar cases`, await times(desk, 'similar', { id: made(count - 50, Date.now()).id }));
    tell(`${name}, a change of a case`, await changes(desk, count));
    tell(`${name}, start of the background to its first answer`, await starts(driver, desk), 200);
    tell(`${name}, all reminders`, await times(desk, 'reminders', null, 5));
    if (name === 'chromium') tell(`${name}, memory of the background`, await heapOf(driver));
    tell(`${name}, all cases as a table`, await exported(desk, count));
  } finally {
    await driver.close();
    await market.close();
    profile.discard();
  }
}

const asked = (question: string, body: unknown) =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question, body })})`;

async function ask(desk: Page, question: string, body: unknown): Promise<unknown> {
  const reply = v.parse(v.object({ answer: v.unknown() }), await desk.evaluate(asked(question, body)));
  return reply.answer;
}

/** Ends the background, which must be up for it; one that is only just starting may outlive the first attempt. */
async function stop(driver: Driver, desk: Page): Promise<void> {
  await ask(desk, 'settings', null);
  await driver.stopBackground().catch(() => driver.stopBackground());
}

/** From the page's question to its answer, in the page's own clock. */
async function times(desk: Page, question: string, body: unknown, rounds = 12) {
  const took: number[] = [];
  let total: unknown = null;
  for (let round = -2; round < rounds; round++) {
    const read = await desk.evaluate(`(async () => {
      const since = performance.now();
      const reply = await ${asked(question, body)};
      return [performance.now() - since, reply?.answer?.total ?? null];
    })()`);
    const [ms, found] = v.parse(v.tuple([v.number(), v.nullable(v.number())]), read);
    total = found;
    if (round >= 0) took.push(ms);
  }
  return { ...timingOf(took), ...(total === null ? {} : { total }) };
}

async function changes(desk: Page, count: number) {
  const took: number[] = [];
  for (let at = 0; at < 10; at++) {
    const edits = [{ field: 'lesson', value: `第${at}次改过的教训，换了包装` }];
    const body = { id: made(count - 50 * (at + 1), Date.now()).id, edits };
    const read = await desk.evaluate(
      `(async () => { const since = performance.now(); await ${asked('editCase', body)}; return performance.now() - since; })()`,
    );
    took.push(v.parse(v.number(), read));
  }
  return timingOf(took);
}

async function starts(driver: Driver, desk: Page) {
  const took: number[] = [];
  for (let at = 0; at < 4; at++) {
    await stop(driver, desk);
    await desk.bringToFront();
    const read = await desk.evaluate(
      `(async () => { const since = performance.now(); await ${asked('settings', null)}; return performance.now() - since; })()`,
    );
    took.push(v.parse(v.number(), read));
    await sleep(2_000);
  }
  return timingOf(took);
}

/** Megabytes in use in the background after a collection. */
async function heapOf(driver: Driver) {
  const worker = driver.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  const session = await worker?.createCDPSession();
  await session?.send('HeapProfiler.collectGarbage');
  const used = (await session?.send('Runtime.getHeapUsage'))?.usedSize ?? 0;
  return { megabytes: Math.round(used / 100_000) / 10 };
}

/** All cases written into one file by the desk, as a person would ask for it; the memory is the page's (Chromium tells it). */
async function exported(desk: Page, count: number) {
  const heap = async () => v.parse(v.number(), await desk.evaluate('Math.round((performance.memory?.usedJSHeapSize ?? 0) / 1e6)'));
  await desk.evaluate(() => void (location.hash = '#/cases'));
  // without what was made in it before
  await desk.evaluate('setTimeout(() => location.reload(), 0)');
  await sleep(1_500);
  const filters = await desk.waitForSelector('.views > button[aria-expanded]', { timeout: 20_000 });
  await filters?.click();
  // every state: open and closed alike
  await desk.select('.filters select', '');
  await sleep(500);
  const since = performance.now();
  const before = await heap();
  let most = before;
  await desk.$$eval('.dhead .btn.big', (all) => all.at(-1) instanceof HTMLElement && (all.at(-1) as HTMLElement).click());
  await until(
    'the end of the export',
    async () => {
      most = Math.max(most, await heap());
      const told = await desk.$$eval('.page > .tools', (all) => all.map((one) => one.textContent).join(' '));
      return new RegExp(`${count}\\D+${count}`).test(told);
    },
    900_000,
  );
  return { seconds: Math.round((performance.now() - since) / 1000), megabytesBefore: before, megabytesMost: most };
}
