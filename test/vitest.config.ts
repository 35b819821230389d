import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `core` runs the pure rooms in bare Node; `edge` the doors and the components, with a made DOM and a fake browser. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { name: 'core', include: ['test/core/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [WxtVitest()],
        test: { name: 'edge', include: ['test/edge/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
    ],
  },
});
