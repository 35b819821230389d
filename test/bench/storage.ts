import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { builds } from '../browsers/driver.ts';
import { below, keeps, timed, told, wordsOf, type Bench, type Row } from './bench.ts';
import { timeCaseStore } from './case-store.ts';
import { timeImport } from './import.ts';

/** A hundred thousand cases are listed for minutes: asked for by CASES=100000. */
const cases = Number(process.env['CASES'] ?? 5_000);
const Timed = v.object({ runs: v.number(), mean: v.number(), p50: v.number(), p90: v.number(), p99: v.number(), max: v.number() });

/** Templates and cases on the disk of real browsers; IndexedDB is what others would use as well, so it has no peer. */
export const storageBench: Bench = {
  name: 'storage',
  needs: ['chromium'],
  async *rows() {
    for (const browser of ['chromium', 'firefox'] as const) {
      if (!existsSync(join(builds[browser], 'manifest.json'))) continue;
      const list = await timeImport(browser, 5_000);
      yield told(`${browser}, 5000 templates brought in`, list, wordsOf(list), below(list.total, 2_000, 'ms'));
      const rows: Row[] = [];
      await timeCaseStore(browser, cases, (what, numbers, most) => {
        const read = v.safeParse(Timed, numbers);
        const aim = read.success && most !== undefined ? keeps(read.output, 'p90', most) : undefined;
        rows.push(read.success ? { ...timed(what, read.output, aim), numbers } : told(what, numbers, wordsOf(numbers)));
      });
      yield* rows;
    }
  },
};
