// Runs on Node 20 with nothing installed: whoever asks for a step that there is not hears so before anything is fetched.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * One thing that `npm test` does. A step of tests counts its tests; every other step counts as one.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} words
 * @property {readonly string[]} [tests] projects of test/vitest.config.ts
 * @property {boolean} [again] it drives programs that are not ours: a file that failed is given a second try, which is told
 */

const sources = ['lib', 'components', 'entrypoints', 'test'].filter((one) => existsSync(one));
const cores = availableParallelism();
const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts'];
/**
 * Tests of these projects; files of them run beside each other, `atOnce` at a time.
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {Step}
 */
const tests = (name, projects, { again = false, atOnce = cores } = {}) => ({
  name,
  tests: projects,
  again,
  words: [...vitest, `--maxWorkers=${atOnce}`, ...projects.map((one) => `--project=${one}`)],
});
/**
 * The words that run one file of a step by itself.
 * @param {{ readonly project: string; readonly file: string }} one
 * @returns {readonly string[]}
 */
export const onlyFile = ({ project, file }) => [...vitest, `--project=${project}`, file];

/**
 * The steps whose name holds one of the words, or all; one after the other.
 * @param {readonly string[]} words
 * @returns {readonly Step[]}
 */
export const stepsOf = (words) => steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

/** @type {readonly Step[]} */
export const steps = [
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
