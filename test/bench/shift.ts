import { readFileSync, readdirSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium.ts';
import { findPanel, makeProfile, openConsole, sleep, type BrowserName, type Driver } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { expand } from '../browsers/panel.ts';
import { serveMarketplace } from '../marketplace/server.ts';
import { liveInPanel, liveOnPage, makeCountedBuild, settledLive, type Live } from './shift-build.ts';
import { openGauges, type Gauges, type Place } from './shift-gauges.ts';
import { rest, work, type Done, type Plan, type Stand } from './shift-work.ts';
import { ownStretches, traced, wholeTasks, type Event } from './trace.ts';

/** Eight hours of a busy agent: ten thousand messages through two hundred conversations. */
export const shift: Plan = { conversations: 200, inHand: 10, visits: 10 };
/** The page remembers sixty conversations; until they have been, memory grows as it is meant to. */
const warmUp = 60;
/** One group of conversations in so many is traced. */
const tracedEvery = 5;

interface Alive {
  readonly page: Live;
  readonly panel: Live;
}
/** Tasks of ours, ms of the processor. */
export interface Tasks {
  readonly count: number;
  readonly longest: number;
  readonly over50: number;
}

export interface Worked {
  readonly done: Done;
  readonly minutes: number;
  /** After the warm-up and at the end. */
  readonly warm: Gauges;
  readonly end: Gauges;
  /** Heaps after each group of conversations, MB. */
  readonly heaps: readonly Readonly<Record<Place, number>>[];
  readonly alive: { readonly warm: Alive; readonly end: Alive };
  readonly tasks: Readonly<Record<Place, Tasks>>;
}

/** Works a whole shift in a real Chromium: what memory does, what is left behind, how long we hold a thread. */
export function workShift(plan: Plan): Promise<Worked> {
  return stand('chromium', async (driver, at) => {
    const gauges = await openGauges(driver, at.page);
    const heaps: Record<Place, number>[] = [];
    const events: Event[][] = [];
    const look = async (): Promise<readonly [Gauges, Alive]> => {
      await sleep(2_000);
      const told = await gauges();
      heaps.push({ page: megabytes(told.page.heap), panel: megabytes(told.panel.heap), background: megabytes(told.background.heap) });
      return [told, await alive(at)];
    };
    const since = performance.now();
    const all: Done[] = [];
    let warm: readonly [Gauges, Alive] | null = null;
    let end = await look();
    for (let from = 0; from < plan.conversations; from += plan.inHand) {
      const group = { ...plan, conversations: Math.min(plan.inHand, plan.conversations - from) };
      const go = async () => void all.push(await work(at, group, from));
      if ((from / plan.inHand) % tracedEvery === 1) events.push(ours(await traced(at.page, go)));
      else await go();
      end = await look();
      if (warm === null && from + plan.inHand >= Math.min(warmUp, plan.conversations / 2)) warm = end;
    }
    const minutes = (performance.now() - since) / 60_000;
    const [warmed, aliveThen] = warm ?? end;
    return {
      done: sum(all),
      minutes: Math.round(minutes * 10) / 10,
      warm: warmed,
      end: end[0],
      heaps,
      alive: { warm: aliveThen, end: end[1] },
      tasks: {
        page: tasksOf(events.flatMap((one) => ownStretches(one, isPage))),
        panel: tasksOf(events.flatMap((one) => wholeTasks(one, isPanel))),
        background: tasksOf(events.flatMap((one) => wholeTasks(one, isBackground))),
      },
    };
  });
}

export interface WorkedInFirefox {
  readonly done: Done;
  readonly alive: { readonly warm: Alive; readonly end: Alive };
  /** Megabytes of each kind of process of the browser; null where the system does not tell them. Nobody can ask Firefox to collect first. */
  readonly processes: { readonly warm: Readonly<Record<string, number>>; readonly end: Readonly<Record<string, number>> } | null;
}

/** The same in a real Firefox, as far as it can be asked: what lives on in our worlds, and what its processes weigh. */
export function workInFirefox(plan: Plan): Promise<WorkedInFirefox> {
  return stand('firefox', async (driver, at) => {
    const look = async () => {
      // it collects by itself when it has nothing to do
      await sleep(15_000);
      return [await alive(at), weights(driver)] as const;
    };
    const half = { ...plan, conversations: plan.conversations / 2 };
    const first = await work(at, half, 0);
    const [warm, before] = await look();
    const second = await work(at, half, half.conversations);
    const [end, after] = await look();
    return { done: sum([first, second]), alive: { warm, end }, processes: before && after && { warm: before, end: after } };
  });
}

async function stand<T>(name: BrowserName, act: (driver: Driver, at: Stand) => Promise<T>): Promise<T> {
  const market = await serveMarketplace();
  const profile = makeProfile();
  const build = makeCountedBuild(name);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ profile: profile.folder, market, headless: true, sealed: true }, build.folder);
  try {
    const page = await openConsole(driver, 'pinduoduo');
    const panel = await findPanel(page);
    await expand(panel);
    await page.bringToFront();
    await rest({ page, panel });
    return await act(driver, { page, panel });
  } finally {
    await driver.close();
    await market.close();
    profile.discard();
    build.discard();
  }
}

const alive = async ({ page, panel }: Stand): Promise<Alive> => ({
  page: await settledLive(() => liveOnPage(page)),
  panel: await settledLive(() => liveInPanel(panel)),
});

const isPage = (url: string): boolean => /^chrome-extension:.*\/content-scripts\//.test(url);
const isBackground = (url: string): boolean => /^chrome-extension:.*\/background\.js/.test(url);
const isPanel = (url: string): boolean => url.startsWith('chrome-extension:') && !isPage(url) && !isBackground(url);
/** A trace of all that the browser did is large; what is not looked at is let go. */
const ours = (events: readonly Event[]): Event[] =>
  events.filter(({ name }) => /RunTask$|^FunctionCall$|^EvaluateScript$|^RunMicrotasks$/.test(name));

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;
const tasksOf = (all: readonly number[]): Tasks => ({
  count: all.length,
  longest: Math.round(all.reduce((most, one) => Math.max(most, one), 0) * 10) / 10,
  over50: all.filter((ms) => ms > 50).length,
});
const sum = (all: readonly Done[]): Done => {
  const whole: Done = { messages: 0, switches: 0, sent: 0, inserted: 0, held: 0, left: 0, reminded: 0 };
  for (const one of all) for (const kind of Object.keys(whole) as (keyof Done)[]) whole[kind] += one[kind];
  return whole;
};

/** Memory of each kind of child process, as Linux reckons it in proportion; null elsewhere. */
function weights({ browser }: Driver): Record<string, number> | null {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return null;
  const found: Record<string, number> = {};
  for (const pid of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!isBelow(pid, root)) continue;
      const kind = /^Name:\s+(.*)$/m.exec(status)?.[1] ?? '?';
      const share = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
      found[kind] = Math.round((found[kind] ?? 0) + share / 1000);
    } catch {
      // it ended while it was looked at
    }
  }
  return found;
}

function isBelow(pid: string, root: number): boolean {
  for (let at = Number(pid); at > 1; at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0))
    if (at === root) return true;
  return false;
}
