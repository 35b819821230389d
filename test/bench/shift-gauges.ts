import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import { sleep, until, type Driver } from '../browsers/driver.ts';

/** What one of Chromium's own counters says of a page, a frame or a worker after a collection. */
export interface Gauge {
  /** Bytes of JavaScript's heap in use. */
  readonly heap: number;
  /** Nodes of all documents, and everything that listens; of a worker neither is told. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly frames: number;
}
export type Place = 'page' | 'panel' | 'background';
export type Gauges = Readonly<Record<Place, Gauge>>;

/** Reads Chromium's counters of a console's page, of the panel in it and of the background. */
export async function openGauges(driver: Driver, page: Page): Promise<() => Promise<Gauges>> {
  const whole = await driver.browser.target().createCDPSession();
  const panel = await attach(whole, 'iframe', '/panel.html');
  const worker = await until('the background', async () =>
    driver.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith('chrome-extension:')),
  );
  const sessions = { page: await page.createCDPSession(), panel, background: await worker.createCDPSession() };
  for (const session of [sessions.page, sessions.panel]) await session.send('Performance.enable');
  return async () => {
    // what one world let go of is often held by another until that one is collected
    for (let round = 0; round < 3; round++) {
      for (const session of Object.values(sessions)) await session.send('HeapProfiler.collectGarbage');
      await sleep(150);
    }
    const { usedSize } = await sessions.background.send('Runtime.getHeapUsage');
    return {
      page: await gaugeOf(sessions.page),
      panel: await gaugeOf(sessions.panel),
      background: { heap: usedSize, nodes: 0, listeners: 0, documents: 0, frames: 0 },
    };
  };
}

async function attach(whole: CDPSession, type: string, path: string): Promise<CDPSession> {
  const { targetInfos } = await whole.send('Target.getTargets', { filter: [{ type }] });
  const found = targetInfos.find((one) => new URL(one.url).pathname === path);
  if (!found) throw new Error(`no ${type} at ${path}: ${JSON.stringify(targetInfos)}`);
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId: found.targetId, flatten: true });
  const session = whole.connection()?.session(sessionId);
  if (!session) throw new Error(`no session of ${path}`);
  return session;
}

async function gaugeOf(session: CDPSession): Promise<Gauge> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    frames: of('Frames'),
  };
}
