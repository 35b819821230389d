import puppeteer, { TargetType } from 'puppeteer-core';
import { findBrowser } from '../../lib/commands/find-browser.mjs';
import { hosts } from '../marketplace/sites.ts';
import { builds, findWelcome, isFresh, until, type Driver, type Launch } from './driver.ts';

/** An installed Chromium, Chrome or Edge with the Chrome build. */
export async function launchChromium(
  { profile, market, headless, sealed, keepWelcome = false }: Launch,
  folder: string | null = builds.chromium,
): Promise<Driver> {
  const fresh = isFresh(profile);
  const rules = (sealed ? ['*'] : hosts).map((host) => `MAP ${host}:443 127.0.0.1:${market.port}`);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // a person's window needs no word about automation
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--window-size=1366,900', '--accept-lang=zh-CN'] : ['--window-size=1440,900', '--start-maximized']),
      '--disable-quic',
      '--no-first-run',
      '--disable-popup-blocking',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${market.spki}`,
    ],
  });
  let id = '';
  const load = async (from: string): Promise<void> => {
    const first = fresh && id === '' && !keepWelcome;
    id = await browser.installExtension(from);
    if (first) await (await findWelcome(browser)).close();
  };
  if (folder !== null) await load(folder);
  const origin = () => `chrome-extension://${id}`;
  const worker = () => browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(origin()));
  return {
    name: 'chromium',
    browser,
    headless,
    async stopBackground() {
      const target = await until('the service worker', async () => worker());
      // asked of a page of the extension's own origin: closing the target by itself leaves a worker that Chromium takes for alive
      const page = await browser.newPage();
      try {
        await page.goto(`${origin()}/manifest.json`);
        const session = await page.createCDPSession();
        // told as it happens: one that is asked for at once is started anew before anybody who looks now and then could see its end
        const ran = new Set<string>();
        let stopped = false;
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          for (const { versionId, scriptURL, runningStatus } of versions) {
            if (!scriptURL.startsWith(origin())) continue;
            if (runningStatus === 'stopped') stopped ||= ran.has(versionId);
            else ran.add(versionId);
          }
        });
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await until('the end of the service worker', async () => stopped || !browser.targets().includes(target));
      } finally {
        await page.close();
      }
    },
    async kill() {
      const ended = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await ended;
    },
    install: load,
    remove: () => browser.uninstallExtension(id),
    async allow(sites) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      const change = { extensionId: id, hostAccess: sites ? 'ON_ALL_SITES' : 'ON_CLICK' };
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      await page.close();
    },
    close: () => browser.close(),
  };
}
