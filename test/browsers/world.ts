import type { Reply } from '../marketplace/answer.ts';
import { serveMarketplace, type Marketplace } from '../marketplace/server.ts';
import { playDesktop, type Desktop } from './bus.ts';
import { launchChromium } from './chromium.ts';
import { builds, makeProfile, type BrowserName, type Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserName;
  }
}

/** The desktop, the marketplace, and one browser with the extension in it. */
export interface World {
  readonly desktop: Desktop;
  readonly market: Marketplace;
  /** The running browser; another one after `restart`. */
  readonly driver: Driver;
  /** Folder in which the browser keeps everything. */
  readonly profile: string;
  /** Kills the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** `folder` is the build to load, null for a browser without the extension. `also` serves pages of the test's own. */
export async function begin(
  name: BrowserName,
  folder: string | null = builds[name],
  also?: (url: URL) => Reply | null,
  keepWelcome = false,
): Promise<World> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const desktop = await playDesktop();
  const market = await serveMarketplace(also);
  const profile = makeProfile();
  const start = () => launch({ profile: profile.folder, market, headless: true, sealed: true, keepWelcome }, folder);
  let driver = await start();
  return {
    desktop,
    market,
    profile: profile.folder,
    get driver() {
      return driver;
    },
    async restart() {
      await driver.kill();
      driver = await start();
    },
    async end() {
      await driver.close().catch(() => driver.kill());
      await market.close();
      desktop.close();
      profile.discard();
    },
  };
}
