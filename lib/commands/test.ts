import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Report, type FileReport } from './test-report.ts';
import { onlyFile, stepsOf, type Step } from './test-steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tuoda-test-'));
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });
}

let passed = 0;
const failures: string[] = [];
const flaky: string[] = [];
for (const step of stepsOf(process.argv.slice(2))) await take(step);
rmSync(folder, { recursive: true, force: true });
// once more at the end: who reads only the last page of the output shall know what to mend
for (const one of flaky) console.log(`\nFLAKY, passed at the second try: ${one}`);
for (const one of failures) console.log(`\nFAILED ${one}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

/** Runs a step, says how it went and counts. */
async function take(step: Step): Promise<void> {
  const since = Date.now();
  console.log(`\n── ${step.name}`);
  const before = failures.length;
  if (step.tests) await takeTests(step);
  else {
    const ended = await run(step.name, step.words);
    if (ended === '') passed += 1;
    else failures.push(`${step.name}: ${ended}`);
  }
  console.log(`── ${step.name}: ${failures.length === before ? 'passed' : 'FAILED'} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

/** Where a step drives programs that are not ours, a file that failed is run once more by itself, and named if it passes then. */
async function takeTests(step: Step): Promise<void> {
  const { files, failed } = await runTests(step, step.words);
  // many that fail at once do not fail by chance
  const chance = step.again === true && files.filter((one) => one.failures.length > 0).length <= 4;
  for (const first of files) {
    const again = chance && first.failures.length > 0;
    const second = again ? await runTests(step, onlyFile(first)) : null;
    const last = second?.files[0] ?? first;
    passed += last.passed;
    failures.push(...last.failures, ...(second?.failed ?? []));
    if (again && last.failures.length === 0) flaky.push(...first.failures);
  }
  failures.push(...failed);
}

/** What the tests said. `failed`: what went wrong outside of them; a run that ran none, or ended badly for no reason told, is that too. */
async function runTests(step: Step, words: readonly string[]): Promise<{ files: readonly FileReport[]; failed: readonly string[] }> {
  const path = join(folder, 'report.json');
  rmSync(path, { force: true });
  const ended = await run(step.name, words, path);
  const report = existsSync(path) ? v.parse(Report, JSON.parse(readFileSync(path, 'utf8'))) : { files: [], uncaught: [] };
  const reasons = [...report.uncaught, ...report.files.flatMap((one) => one.failures)];
  const empty = report.files.every((one) => one.passed === 0);
  const outside = reasons.length > 0 ? [] : ended === '' ? (empty ? ['no test was run'] : []) : [`${ended}, though no test failed`];
  return { files: report.files, failed: [...report.uncaught, ...outside].map((one) => `${step.name}: ${one}`) };
}

/** In a group of its own, so that whatever a step started ends with it. How it ended badly, or ''. */
function run(name: string, [program = '', ...args]: readonly string[], report?: string): Promise<string> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(report === undefined ? {} : { TEST_REPORT: report }) },
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const limit = setTimeout(() => {
      console.error(`${name} took longer than 13 minutes and was stopped`);
      stop(child);
    }, 780_000);
    const end = (ended: string) => {
      clearTimeout(limit);
      stop(child);
      running.delete(child);
      settle(ended);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(code === 0 ? '' : `it ended with ${signal ?? `exit code ${code}`}`));
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
