import { budgets, openBuild, sizes } from '../built/built.ts';
import { below, told, type Bench } from './bench.ts';

/** What each part weighs, KB after gzip; the tests hold the same limits. */
export const sizesBench: Bench = {
  name: 'sizes',
  needs: ['chromium', 'firefox'],
  async *rows() {
    for (const browser of ['chromium', 'firefox'] as const) {
      const limits = new Map(Object.entries(budgets));
      for (const [part, size] of Object.entries(sizes(openBuild(browser))))
        yield told(`${browser}, ${part}`, { kilobytes: size }, `${size.toFixed(1)} KB`, below(size, limits.get(part) ?? 0, 'KB'));
    }
  },
};
