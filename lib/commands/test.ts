import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Report } from './test-report.ts';
import { steps, type Step } from './test-steps.ts';

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
const failures: string[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const came = await take(step);
  passed += came.passed;
  failures.push(...came.failures.map((one) => `${step.name}: ${one}`));
}
rmSync(folder, { recursive: true, force: true });
// once more at the end: who reads only the last page of the output shall know what to mend
for (const one of failures) console.log(`\nFAILED ${one}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

/** Runs a step and says how it went. */
async function take(step: Step): Promise<Report> {
  const since = Date.now();
  console.log(`\n── ${step.name}`);
  const path = join(folder, `${step.name}.json`);
  const ended = await run(step, path);
  const came = step.tests ? counted(path, ended) : ended === '' ? { passed: 1, failures: [] } : { passed: 0, failures: [ended] };
  console.log(`── ${step.name}: ${came.failures.length === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return came;
}

/** A run that left no report, that ran no test, or that ended badly with no failure told, is itself one failure. */
function counted(path: string, ended: string): Report {
  if (!existsSync(path)) return { passed: 0, failures: [ended || 'it left no report'] };
  const { passed, failures } = v.parse(Report, JSON.parse(readFileSync(path, 'utf8')));
  if (failures.length > 0) return { passed, failures };
  const bad = ended || (passed === 0 ? 'no test was run' : '');
  return { passed, failures: bad === '' ? [] : [`${bad}, though no test failed`] };
}

/** In a group of its own, so that whatever a step started ends with it. How it ended badly, or ''. */
function run({ name, words: [program = '', ...args] }: Step, report: string): Promise<string> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_REPORT: report },
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
