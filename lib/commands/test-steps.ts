import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** One thing that `npm test` does. A step of tests counts its tests; every other step counts as one. */
export interface Step {
  readonly name: string;
  readonly words: readonly string[];
  /** Projects of test/vitest.config.ts. */
  readonly tests?: readonly string[];
  /** It drives programs that are not ours: a file that failed is given a second try, which is told. */
  readonly again?: boolean;
}

const sources = ['lib', 'components', 'entrypoints', 'test'].filter((one) => existsSync(one));
const cores = availableParallelism();
const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts'];
/** Tests of these projects; files of them run beside each other, `atOnce` at a time. */
const tests = (name: string, projects: readonly string[], { again = false, atOnce = cores } = {}): Step => ({
  name,
  tests: projects,
  again,
  words: [...vitest, `--maxWorkers=${atOnce}`, ...projects.map((one) => `--project=${one}`)],
});
/** The words that run one file of a step by itself. */
export const onlyFile = ({ project, file }: { readonly project: string; readonly file: string }): readonly string[] => [
  ...vitest,
  `--project=${project}`,
  file,
];

/** One after the other. */
export const steps: readonly Step[] = [
  { name: 'prepare types', words: ['wxt', 'prepare'] },
  { name: 'types', words: ['tsc', '--noEmit'] },
  { name: 'types of the pure rooms, without a DOM', words: ['tsc', '-p', 'test/tsconfig.core.json'] },
  { name: 'lint', words: ['oxlint', '--type-aware', '--deny-warnings', ...sources] },
  { name: 'format', words: ['oxfmt', '--check', ...sources, 'wxt.config.ts'] },
  tests('layers', ['house']),
  tests('units', ['core', 'edge']),
  { name: 'build for Chrome and Edge', words: ['wxt', 'build'] },
  { name: 'build for Firefox', words: ['wxt', 'build', '-b', 'firefox'] },
  tests('the builds and their sizes', ['built']),
  tests('real servers', ['servers'], { again: true }),
  // browsers wait more than they work
  tests('real browsers', ['chromium', 'firefox'], { again: true, atOnce: cores + 2 }),
];
