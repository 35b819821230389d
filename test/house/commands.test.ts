import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steps } from '../../lib/commands/test-steps.mjs';

/** A clone in which nothing was installed, learned or built yet, and no program is at hand. */
const clone = mkdtempSync(join(tmpdir(), 'tuoda-clone-'));
const commands = join(clone, 'lib', 'commands');
beforeAll(() => {
  const from = fileURLToPath(new URL('../../lib/commands/', import.meta.url));
  for (const file of readdirSync(from).filter((one) => one.endsWith('.mjs'))) cpSync(join(from, file), join(commands, file));
});
afterAll(() => rmSync(clone, { recursive: true }));

const run = (words: readonly string[]) =>
  spawnSync(process.execPath, [join(commands, 'prepare.mjs'), ...words], { cwd: clone, encoding: 'utf8', env: { PATH: '' } });

test.for([
  [['start', '--help'], /--headless[\s\S]*--shots DIR/],
  [['start', '--headless', '-h'], /--headless[\s\S]*--shots DIR/],
  [['test', '--help'], /WORD…/],
] as const)('%s says what it takes and does nothing else', ([words, says]) => {
  const { status, stdout, stderr } = run(words);
  expect(stdout).toMatch(says);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(clone)).toEqual(['lib']);
});

test.for([
  [['start', 'headles'], 'takes no “headles”'],
  [['start', '--headless', '--shots'], '--shots needs a folder'],
  [['start', '--shots', '--headless'], '--shots needs a folder'],
  [['start', '--shots', 'here', 'there'], 'takes no “there”'],
  [['test', 'nosuchstep'], 'no step is called “nosuchstep”'],
  [['test', 'units', 'nosuchstep'], 'no step is called “nosuchstep”'],
] as const)('%s is refused before anything is done', ([words, says]) => {
  const { status, stdout, stderr } = run(words);
  expect(stderr).toContain(says);
  if (words[0] === 'test') for (const { name } of steps) expect(stderr).toContain(name);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(readdirSync(clone)).toEqual(['lib']);
});

test.for([
  ['start'],
  ['start', '--headless'],
  ['start', '--headless', '--shots', 'here'],
  ['start', '--shots', 'here', '--headless'],
  ['test'],
  ['test', 'units', 'types'],
])('%s goes on to what it needs', (words) => {
  const { stdout, status } = run(words);
  expect(stdout).toContain('npm ci');
  expect(status).not.toBe(0);
});
