import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { reportTo } from '../lib/commands/test-report.ts';
import { WaitingFirst } from './browsers/order.ts';

/** No unit takes as long, unless the machine has other things to do. What is drawn at random is drawn from one seed. */
const unit = { testTimeout: 30_000, hookTimeout: 30_000, setupFiles: ['test/seed.ts'] };
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
/** The same journeys in each real browser; every file starts its own, with a desktop and a marketplace of its own. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: { name, include: ['test/browsers/**/*.test.ts'], environment: 'node', provide: { browser: name }, ...slow },
});

/**
 * `core` runs the pure rooms in bare Node; `edge` the doors and the components, with a made DOM and a fake browser;
 * `house` looks at the source tree, `built` at the finished extension; `servers` speaks to real file servers; `chromium` and `firefox` drive real browsers.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    sequence: { sequencer: WaitingFirst },
    // `npm test` says where it wants to read what passed and what failed
    reporters: ['default', ...(process.env['TEST_REPORT'] === undefined ? [] : [reportTo(process.env['TEST_REPORT'])])],
    projects: [
      // the pure rooms keep no state: a process need not be made anew for each file
      { test: { name: 'core', include: ['test/core/**/*.test.ts'], environment: 'node', isolate: false, ...unit } },
      {
        plugins: [WxtVitest()],
        test: { name: 'edge', include: ['test/edge/**/*.test.{ts,tsx}'], environment: 'happy-dom', ...unit },
      },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'], environment: 'node', ...slow } },
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node', fileParallelism: false } },
      { test: { name: 'servers', include: ['test/servers/**/*.test.ts'], environment: 'node', fileParallelism: false, ...slow } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
