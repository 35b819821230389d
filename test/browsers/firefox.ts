import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../lib/commands/find-browser.mjs';
import { builds, findWelcome, isFresh, sleep, until, type Driver, type Launch } from './driver.ts';

/** Firefox over WebDriver BiDi. It maps no host names, so a proxy on the loopback leads all of them to the marketplace. */
export async function launchFirefox(
  { profile, market, headless, keepWelcome = false }: Launch,
  folder: string | null = builds.firefox,
): Promise<Driver> {
  const idle = 2_000;
  let first = isFresh(profile) && !keepWelcome;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: headless ? ['--width=1366', '--height=900'] : [],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': market.proxyPort,
      'network.dns.disabled': true,
      'alerts.useSystemBackend': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idle,
      'dom.disable_open_during_load': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  const load = async (from: string): Promise<void> => {
    await browser.installExtension(from);
    if (first) await (await findWelcome(browser)).close();
    first = false;
  };
  if (folder !== null) await load(folder);
  return {
    name: 'firefox',
    browser,
    headless,
    // the event page ends by itself when nothing was asked of it for `idle`
    stopBackground: () => sleep(idle * 2),
    async kill() {
      const ended = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await ended;
      // the driver puts the profile's settings back after the end; a start in the middle of that finds them half there
      await until(
        'the settings put back',
        async () => !['prefs.js', 'user.js'].some((one) => existsSync(join(profile, `${one}.puppeteer`))),
      );
    },
    install: load,
    remove: () => browser.uninstallExtension('tuoda@tuoda.example'),
    async allow(sites, own) {
      const asked = '{ origins: browser.runtime.getManifest().host_permissions }';
      if (!sites) return void (await own.evaluate(`browser.permissions.remove(${asked})`));
      // only a press may ask for more; the question itself is answered by a preference
      await own.bringToFront();
      await own.evaluate(`{
        const button = document.createElement('button');
        button.id = 'allow';
        button.style = 'position: fixed; inset: 0; z-index: 9';
        button.onclick = () => browser.permissions.request(${asked}).then((given) => (button.title = String(given)));
        document.body.append(button);
      }`);
      await own.click('#allow');
      await until('the sites to be given', () => own.$eval('#allow', (one) => one.getAttribute('title') === 'true'));
    },
    close: () => browser.close(),
  };
}
