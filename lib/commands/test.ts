import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { steps, type Step } from './test-steps.ts';

const Counts = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
  numTotalTests: v.number(),
});
const folder = mkdtempSync(join(tmpdir(), 'tuoda-test-'));
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });
}

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const [good, bad] = await take(step);
  passed += good;
  failed += bad;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs a step, says how it went and counts. */
async function take(step: Step): Promise<readonly [passed: number, failed: number]> {
  const since = Date.now();
  console.log(`\n── ${step.name}`);
  const report = join(folder, `${step.name}.json`);
  const words = step.tests ? [...step.words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : step.words;
  const ok = await run(step.name, words);
  const [good, bad] = step.tests ? counted(report, ok) : ok ? [1, 0] : [0, 1];
  console.log(`── ${step.name}: ${ok && bad === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return [good, bad];
}

/** A run that left no report, or that ended badly with no failed test, is itself one failure. */
function counted(report: string, ok: boolean): readonly [passed: number, failed: number] {
  if (!existsSync(report)) return [0, 1];
  const counts = v.parse(Counts, JSON.parse(readFileSync(report, 'utf8')));
  const bad = counts.numFailedTests > 0 ? counts.numFailedTests : ok && counts.numTotalTests > 0 ? 0 : 1;
  return [counts.numPassedTests, bad];
}

/** In a group of its own, so that whatever a step started ends with it. */
function run(name: string, [program = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' });
    running.add(child);
    const limit = setTimeout(() => {
      console.error(`${name} took longer than 13 minutes and was stopped`);
      stop(child);
    }, 780_000);
    const end = (ok: boolean) => {
      clearTimeout(limit);
      stop(child);
      running.delete(child);
      settle(ok);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.once('exit', (code) => end(code === 0));
  });
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') return void child.kill();
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // the group has ended already
  }
}
