import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { steps } from '../../lib/commands/test-steps.mjs';
import { deskWords } from '../../lib/words/desk/index.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const folder = mkdtempSync(join(tmpdir(), 'tuoda-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every npm command that the README names, as it stands there, without what is explained beside it. */
const named = new Set(
  [...readme.matchAll(/(?:^|`)(npm (?:ci|start|test|run)\b[^`\n]*?)(?=`| {2,}|$)/gm)].map(([, command]) => (command ?? '').trim()),
);

/** Run here, with what it must print. */
const here: Readonly<Record<string, { readonly words: readonly string[]; readonly says: RegExp }>> = {
  'npm run -s audit -- FILE.jsonl': { words: ['audit', '--', 'test/core/taboos.heldout.jsonl'], says: /"findings":\[\{"rule"/ },
  'npm run -s audit -- FILE.jsonl --report OUT.html': {
    words: ['audit', '--', 'test/core/taboos.heldout.jsonl', '--report', join(folder, 'report.html')],
    says: /"findings"/,
  },
  'npm run -s read -- PAGE.html --url URL': {
    words: ['read', '--', 'test/pages/feige.html', '--url', 'https://im.jinritemai.com/pc_seller_v2/main/workspace'],
    says: /"role":"buyer"/,
  },
  'npm run -s evaluate': { words: ['evaluate'], says: /f1/i },
  'npm run -s bench -- [NAME…]': { words: ['bench', '--', 'search'], says: /minisearch/ },
  'npm run -s evaluate -- --fixes [SEED] [COUNT]': { words: ['evaluate', '--', '--fixes', '7', '3'], says: /before[\s\S]*after/ },
};
/** Run by a step of `npm test`, or by a test that stands in a file. */
const elsewhere: Readonly<Record<string, { readonly step: string } | { readonly file: string; readonly holds: string }>> = {
  'npm ci': { file: 'lib/commands/prepare.mjs', holds: "['ci', '--no-audit', '--no-fund']" },
  'npm test': { file: '.ci/run', holds: 'npm test' },
  'npm test -- units': { step: 'units' },
  'npm test -- types': { step: 'types' },
  'npm start': { file: 'test/browsers/start.test.ts', holds: "'start'" },
  'npm start -- --shots DIR': { file: 'test/browsers/start.test.ts', holds: "'--shots'" },
  'npm run build': { step: 'build for Chrome and Edge' },
  'npm run build:firefox': { step: 'build for Firefox' },
  'npm run -s package': { file: 'test/built/package.test.ts', holds: 'package' },
  // the same file with ten deaths instead of two hundred
  'npm run chaos': { file: 'test/browsers/chaos.test.ts', holds: "process.env['CHAOS'] ?? 10" },
};

test('every command of the README is run by a test, and every command that is run stands in the README', () => {
  expect([...named].sort()).toEqual([...Object.keys(here), ...Object.keys(elsewhere)].sort());
});

test.for(Object.entries(here))('%s says what it promises', { timeout: 300_000 }, ([, { words, says }]) => {
  const said = spawnSync('npm', ['run', '-s', ...words], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(said.stderr).toBe('');
  expect(says.test(said.stdout), said.stdout.slice(0, 400)).toBe(true);
  expect(said.status).toBe(0);
});

test('the report is a page that holds no script', () => {
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).not.toMatch(/<script/i);
});

test.for(Object.entries(elsewhere))('%s is run where the table says', ([command, where]) => {
  if ('file' in where) return expect(read(where.file)).toContain(where.holds);
  const step = steps.find(({ name }) => name.includes(where.step));
  const script = /^npm run (\S+)$/.exec(command)?.[1];
  if (script === undefined) return expect(step).toBeDefined();
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  return expect(step?.words.join(' ')).toBe(scripts[script]);
});

test('every file and folder that the README names is there', () => {
  const paths = [...readme.matchAll(/`((?:lib|test|components|entrypoints|public)(?:\/[\w.-]+)*\/?)`/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

/** What stands on the pages of browsers and of others, not on ours. */
const theirs = ['Load unpacked', 'Load Temporary Add-on', '账户信息 → 安全选项 → 添加应用密码'];

test('what the README tells to press or open bears that name in the product', () => {
  const said = [...readme.matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].flatMap(([, name = '']) => name.split(' · '));
  expect(said.length).toBeGreaterThan(8);
  const shown = Object.values(deskWords).map(({ en }) => en);
  const unknown = said.filter((name) => !theirs.includes(name) && !shown.some((one) => one === name || one.startsWith(`${name} `)));
  expect(unknown).toEqual([]);
});
