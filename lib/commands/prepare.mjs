// Runs on Node 20 with nothing installed: no package may be imported here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, findProgram } from './find-browser.mjs';
import { answerTo } from './asked.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [what, ...rest] = process.argv.slice(2);

/** What each command needs of the machine: how to see that it is there, and Debian's package for it. */
const needs = [
  { for: ['start', 'test'], name: 'a Chromium (or Chrome, or Edge)', package: 'chromium', there: () => findBrowser('chromium') !== null },
  { for: ['start', 'test'], name: 'a Chinese font', package: 'fonts-noto-cjk', there: hasChineseFont },
  { for: ['test'], name: 'Firefox', package: 'firefox-esr', there: () => findBrowser('firefox') !== null },
  {
    for: headless() ? ['start', 'test'] : ['test'],
    name: 'a D-Bus session',
    package: 'dbus',
    there: () => !linux() || findProgram('dbus-daemon') !== null,
  },
  { for: ['test'], name: 'libnotify', package: 'libnotify4', there: () => !linux() || hasLibrary('libnotify.so.4') },
];

const answer = answerTo(what, rest);
if (answer !== null) {
  (answer.code === 0 ? console.log : console.error)(answer.words);
  process.exit(answer.code);
}
if (what !== 'learn') installDependencies();
learn();
installPackages(needs.filter((one) => one.for.includes(what ?? '') && !one.there()));
if (what === 'start' || what === 'test') handOver(join('lib', 'commands', `${what}.ts`));

/** `npm ci`, when what is installed is not what the lock file names. */
function installDependencies() {
  if (dependenciesAreThere()) return;
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    stop('node_modules is a link and does not match package-lock.json; run npm ci where it leads.');
  }
  say('installing the dependencies: npm ci');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * The scorer's weights are not kept in git: they follow from the texts and the rules. Learned after each installation (`learn`) and
 * where anything that they may follow from has changed since.
 */
function learn() {
  const noted = join(root, '.cache', 'learned');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === digest()) return;
  say('learning the scorer from its texts');
  run(nodePath() ?? process.execPath, [join(root, 'lib', 'commands', 'train-scorer.ts')]);
  mkdirSync(dirname(noted), { recursive: true });
  writeFileSync(noted, digest());
}

/** Of everything that the scorer learns from, and of what it learned. */
function digest() {
  const sum = createHash('sha256');
  for (const folder of ['lib', join('test', 'scorer')]) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const path of files.map((one) => join(one.parentPath ?? one.path, one.name)).sort())
      sum.update(path.slice(root.length)).update(readFileSync(path));
  }
  return sum.digest('hex');
}

/** Every package of the lock file, besides those for other machines, is installed in that version. */
function dependenciesAreThere() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || nodePath() === null) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, one]) => path === '' || one.optional || there[path]?.version === one.version);
}

/** Debian's packages when root on Debian, else a word on what to install; never a question. */
function installPackages(missing) {
  if (missing.length === 0) return;
  const packages = missing.map((one) => one.package);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (findProgram('apt-get') === null || process.getuid?.() !== 0) {
    const how = findProgram('apt-get') === null ? 'Please install it and run the command again.' : `Please run:  sudo ${command}`;
    stop(`missing on this machine: ${missing.map((one) => one.name).join(', ')}. ${how}`);
  }
  say(`installing ${packages.join(' ')}: apt-get update, ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-o', 'Acquire::Retries=3', '-q', 'update'], env);
  run('apt-get', ['-o', 'Acquire::Retries=3', '-q', 'install', '-y', '--no-install-recommends', ...packages], env);
}

/** The command itself runs on the Node that came with the dependencies: it reads TypeScript. */
function handOver(file) {
  const child = spawn(nodePath() ?? process.execPath, [join(root, file), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function nodePath() {
  const path = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : null;
}

function linux() {
  return process.platform === 'linux';
}

function hasChineseFont() {
  if (!linux()) return true;
  if (findProgram('fc-list') !== null) return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';
  return ['opentype/noto', 'truetype/wqy', 'truetype/noto'].some((one) => {
    const folder = join('/usr/share/fonts', one);
    return existsSync(folder) && readdirSync(folder).some((file) => /cjk|wqy/i.test(file));
  });
}

function hasLibrary(name) {
  const folders = ['/usr/lib', '/lib', '/usr/lib64', `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`];
  return folders.some((folder) => existsSync(join(folder, name)));
}

function run(program, args, env = process.env) {
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`${program} ${args.join(' ')} failed${done.error ? `: ${done.error.message}` : ''}`);
}

function say(words) {
  console.log(`[prepare] ${words}`);
}

function stop(words) {
  console.error(`[prepare] ${words}`);
  process.exit(1);
}

function headless() {
  return linux() && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}
