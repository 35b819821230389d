import { spawnSync } from 'node:child_process';
import { playDesktop } from '../../test/browsers/bus.ts';
import { launchChromium } from '../../test/browsers/chromium.ts';
import { builds, makeProfile, openConsole, type Driver } from '../../test/browsers/driver.ts';
import { last, steps, type Walk } from '../../test/browsers/journey.ts';
import { camera } from '../../test/browsers/picture.ts';
import { tales } from '../../test/browsers/tales.ts';
import { serveMarketplace, type Marketplace } from '../../test/marketplace/server.ts';
import { buildStands } from './build-stands.ts';

const words = process.argv.slice(2);
const shots = words.includes('--shots') ? (words[words.indexOf('--shots') + 1] ?? null) : null;
const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = words.includes('--headless') || !display;

if (!buildStands(builds.chromium)) {
  console.log('building the extension');
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const market = await serveMarketplace();
const profile = makeProfile();
let code = 1;
try {
  code = headless ? await walkAlone(market) : await openForAPerson(market);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  await market.close();
  profile.discard();
}
process.exit(code);

/** A window with three consoles in it, until it is closed. */
async function openForAPerson(served: Marketplace): Promise<number> {
  const driver = await launchChromium({ profile: profile.folder, market: served, headless: false, sealed: false });
  const [first] = await driver.browser.pages();
  for (const one of tales.toReversed()) await openConsole(driver, one.console);
  await first?.close();
  console.log('The practice marketplace is open: three consoles, each with buyers who are waiting for an answer.');
  console.log('Write to them; the panel stands at the right edge. Close the browser to end.');
  const stop = () => void driver.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  await new Promise<void>((ended) => driver.browser.once('disconnected', () => ended()));
  return 0;
}

/** The same without a display: the whole journey, each step told, pictures of it if asked for. */
async function walkAlone(served: Marketplace): Promise<number> {
  const desktop = await playDesktop();
  let driver: Driver | null = null;
  try {
    driver = await launchChromium({ profile: profile.folder, market: served, headless: true, sealed: true });
    const [tale] = tales;
    if (tale === undefined) throw new Error('there is no tale to walk through');
    const walk: Walk = { driver, desktop, tale, shot: camera(shots), page: null, panel: null };
    const all = [...steps, last];
    for (const [index, step] of all.entries()) {
      const since = Date.now();
      try {
        await step.do(walk);
      } catch (error) {
        if (walk.page !== null) await walk.shot(walk.page, 'failed');
        console.log(`${index + 1}/${all.length} NOT SEEN: ${step.name}\n${error instanceof Error ? error.message : String(error)}`);
        return 1;
      }
      console.log(`${index + 1}/${all.length} seen: ${step.name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
    }
    console.log('every step was seen to work');
    return 0;
  } finally {
    await driver?.close();
    desktop.close();
  }
}
