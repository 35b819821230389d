import { auditBench } from './audit.ts';
import type { Bench } from './bench.ts';
import { checkBench } from './check.ts';
import { readingBench } from './reading.ts';
import { searchBench } from './search.ts';
import { shiftBench } from './shift-bench.ts';
import { sizesBench } from './sizes.ts';
import { storageBench } from './storage.ts';
import { teamBench } from './team.ts';
import { understandingBench } from './understanding.ts';

/** Every bench, in the order in which it is told. */
export const benches: readonly Bench[] = [
  checkBench,
  auditBench,
  understandingBench,
  searchBench,
  readingBench,
  storageBench,
  teamBench,
  sizesBench,
  shiftBench,
];
