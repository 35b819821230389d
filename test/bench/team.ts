import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOwnKey, signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { httpsStore } from '../../lib/stores/https.ts';
import { openStore } from '../../lib/stores/open.ts';
import type { Edit } from '../../lib/team/edit.ts';
import { templateEdit } from '../../lib/team/book.ts';
import { starter } from '../../lib/templates/starter/index.ts';
import type { Template } from '../../lib/templates/template.ts';
import { Member, memoryStore, plant, rootOf } from '../core/team/made.ts';
import { startNginx } from '../servers/nginx.ts';
import { unpack } from '../servers/unpack.ts';
import { told, wordsOf, type Bench } from './bench.ts';
import { benchNow } from './drafts.ts';

const hour = 3_600_000;
/** Every five minutes, through a shift of eight hours. */
const polls = (8 * hour) / (5 * 60_000);

/** As many templates as asked for, each with words of its own: those that ship, told apart by a number. */
function templates(count: number): readonly Template[] {
  return Array.from({ length: count }, (_, at) => {
    const one = starter[at % starter.length];
    if (!one) throw new Error('no starter templates');
    const mark = Math.imul(at + 1, 2_654_435_761) >>> 0;
    return { ...one, id: `t${at}`, title: `${one.title} ${at}`, text: `${one.text}（${mark.toString(36)}）` };
  });
}

/** Sharing over plain files: no program of the trade does this, so it stands alone. */
export const teamBench: Bench = {
  name: 'team',
  async *rows() {
    for (const [what, numbers] of await timeTeam(benchNow)) yield told(what, numbers, wordsOf(numbers));
  },
};

/** Numbers of a team's sharing: what goes up, what comes down, and how long it takes to believe it. */
async function timeTeam(now: number): Promise<readonly (readonly [what: string, numbers: object])[]> {
  const lead = signerOf(await makeOwnKey(now));
  const root = rootOf([lead]);
  const edits = (from: readonly Template[]): readonly Edit[] => from.map((one) => templateEdit(one, null));

  const store = memoryStore();
  const rooted = await plant(webCrypt, store, root, [lead]);
  const author = new Member(webCrypt, rooted, lead);
  const two = templates(2_000);
  await author.publish(store, edits(two), { now });
  const before = new Map(store.files);
  const [first] = two;
  if (!first) throw new Error('no template');
  await author.publish(store, [templateEdit({ ...first, text: `${first.text}。` }, first)], { now });
  const up = [...store.files].filter(([path, bytes]) => before.get(path) !== bytes);
  const all = [...store.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);

  const big = memoryStore();
  const bigRoot = await plant(webCrypt, big, root, [lead]);
  const bigAuthor = new Member(webCrypt, bigRoot, lead);
  await bigAuthor.publish(big, edits(templates(10_000)), { now });
  const fresh = new Member(webCrypt, bigRoot);
  let since = performance.now();
  await fresh.read(big, now);
  const verified = performance.now() - since;
  since = performance.now();
  const items = await fresh.items();
  const merged = performance.now() - since;
  return [
    [
      'publish one changed template of 2000',
      { bytesUp: up.reduce((sum, [, bytes]) => sum + bytes.length, 0), files: up.length, wholeLibrary: all },
    ],
    ['verify and merge 10000 templates', { verifyMs: Math.round(verified), mergeMs: Math.round(merged), items: items.size }],
    ...(await pollNginx(now)),
  ];
}

/** A real nginx with a team of 2,000 templates: a day of one agent where nothing changes, and a thousand agents that ask at once. */
async function pollNginx(now: number): Promise<readonly (readonly [string, object])[]> {
  const unpacked = unpack();
  if ('missing' in unpacked) return [['1000 agents polling one nginx', { skipped: unpacked.missing }]];
  const folder = mkdtempSync(join(tmpdir(), 'tuoda-bench-'));
  const server = await startNginx(unpacked.root, folder);
  try {
    const outside = { fetch: (address: string, init: RequestInit) => fetch(address, init), now: Date.now };
    const base = `http://127.0.0.1:${server.port}/`;
    const lead = signerOf(await makeOwnKey(now));
    const writing = openStore({ kind: 'webdav', base, user: '', password: '' }, outside);
    const root = await plant(webCrypt, writing, rootOf([lead]), [lead]);
    const author = new Member(webCrypt, root, lead);
    await author.publish(
      writing,
      templates(2_000).map((one) => templateEdit(one, null)),
      { now },
    );
    const reading = { ...httpsStore(base, outside), put: writing.put };
    const agent = new Member(webCrypt, root);
    await agent.read(reading, now);

    const log = join(folder, 'access.log');
    const from = statSync(log).size;
    const agents = Array.from({ length: 1_000 }, () =>
      Object.assign(new Member(webCrypt, root), { known: agent.known, packs: agent.packs }),
    );
    const memory = memoryOf(folder);
    const since = performance.now();
    const notes = await Promise.all(agents.map(async (one) => (await one.read(reading, now)).notes.length));
    const took = performance.now() - since;
    const lines = readFileSync(log, 'utf8').slice(from).trim().split('\n');
    const sent = lines.reduce((sum, line) => sum + Number(/" (\d{3}) (\d+) /.exec(line)?.[2] ?? 0), 0);
    // a 304 is its headers alone: measured off the wire once, as the log counts bodies
    const headers = (await rawAnswer(server.port, 'root.json', agent.known.tags['root.json'] ?? '')).length;
    const perPoll = lines.length / agents.length;
    return [
      [
        'an agent’s day where nothing changes',
        { polls, requests: polls * perPoll, bytesDown: Math.round(polls * perPoll * headers), statuses: count(lines) },
      ],
      [
        '1000 agents polling one nginx at once',
        {
          requests: lines.length,
          ms: Math.round(took),
          perSecond: Math.round((lines.length / took) * 1000),
          bytesOfBodies: sent,
          failed: notes.filter((n) => n > 0).length,
          nginxKB: { before: memory, after: memoryOf(folder) },
        },
      ],
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resident memory of nginx and its worker, KB. */
function memoryOf(folder: string): number {
  const master = Number(readFileSync(join(folder, 'nginx.pid'), 'utf8'));
  const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ').map(Number);
  return [master, ...workers].reduce(
    (sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
    0,
  );
}

const count = (lines: readonly string[]): Record<string, number> =>
  lines.reduce<Record<string, number>>((all, line) => {
    const status = /" (\d{3}) /.exec(line)?.[1] ?? '?';
    return { ...all, [status]: (all[status] ?? 0) + 1 };
  }, {});

/** An answer as it travels, headers and all. */
function rawAnswer(port: number, path: string, tag: string): Promise<string> {
  return new Promise((settle, fail) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET /${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: ${tag}\r\n\r\n`);
    });
    socket.on('data', (bytes) => (text += bytes.toString('latin1')));
    socket.on('end', () => settle(text));
    socket.on('error', fail);
  });
}
