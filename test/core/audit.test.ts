import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeCase } from '../../lib/audit/judge.ts';
import { readLine } from '../../lib/audit/line.ts';
import { reportOf } from '../../lib/audit/report.ts';
import { count, newTally } from '../../lib/audit/tally.ts';

const record = {
  id: 'a-1',
  console: 'pinduoduo',
  at: '2026-11-22T10:00:00+08:00',
  messages: [{ role: 'buyer', text: '杯子碎了,订单 231122-998877', at: '2026-11-22T09:58:10+08:00' }],
  draft: '保证今天给您补发',
};
const read = (json: unknown) => readLine(JSON.stringify(json));
const judged = (json: unknown) => {
  const one = read(json);
  if ('error' in one) throw new Error(one.error);
  return judgeCase(one);
};

describe('one record', () => {
  test('the answer holds what the contract says', () => {
    const answer = judged(record);
    expect(answer.id).toBe('a-1');
    expect(answer.findings[0]).toMatchObject({ rule: 'guarantees', taboo: 3, severity: 'warn', start: 0 });
    expect(answer.complaints[0]?.type).toBe('damaged');
    expect(answer.facts.orders).toContain('231122-998877');
    expect(answer.promises[0]).toMatchObject({ by: 'agent', due: '2026-11-22T23:59:59+08:00' });
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });
  test('without a draft only the conversation is read', () =>
    expect(judged({ ...record, draft: null })).toMatchObject({ findings: [], promises: [] }));
  test('without a time no promise has an instant', () =>
    expect(judged({ ...record, at: null }).promises.every((promise) => promise.due === null)).toBe(true));
  test('an unknown marketplace is taken as none', () =>
    expect(read({ ...record, console: 'nowhere' })).toMatchObject({ conversation: { marketplace: null } }));
  test("a record's own policy holds for it", () =>
    expect(judged({ ...record, policy: { version: 1, rules: { guarantees: 'off' } } }).findings.map((one) => one.rule)).not.toContain(
      'guarantees',
    ));
});

test.for([
  ['{broken', null, 'not a JSON object'],
  ['[]', null, ''],
  ['{"id":"x"}', 'x', 'messages'],
  ['{"id":7,"messages":[{"role":"customer","text":"?"}]}', 7, 'messages.0.role'],
  ['{"id":"t","at":"yesterday","messages":[]}', 't', 'at'],
  ['{"id":"p","messages":[],"policy":{"version":9}}', 'p', 'policy'],
] as const)('%s is told as unreadable, with why', ([line, id, why]) => {
  const one = readLine(line);
  expect(one).toMatchObject({ id });
  expect('error' in one && one.error).toContain(why);
});

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = ''): Promise<{ code: number | null; out: string; most: number }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [new URL('../../lib/commands/audit.ts', import.meta.url).pathname, ...args]);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.on('close', (code) => done({ code, out, most: 0 }));
    child.stdin.end(input);
  });

test('the command keeps the order, puts an error in the place of a bad line, and ends with 1', async () => {
  const lines = [JSON.stringify(record), '{broken', JSON.stringify({ ...record, id: 'a-3' })].join('\n');
  const { code, out } = await run(['-'], `${lines}\n`);
  const answers: { id: string | null; line?: number }[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((one) => one.id)).toEqual(['a-1', null, 'a-3']);
  expect(answers[1]).toMatchObject({ line: 2, error: 'not a JSON object' });
  expect(code).toBe(1);
});

test('a clean file ends with 0, and the report is written beside it', async () => {
  const file = join(folder, 'in.jsonl');
  const report = join(folder, 'out.html');
  writeFileSync(file, `${JSON.stringify({ ...record, agent: '小周' })}\n`);
  expect((await run([file, '--report', report])).code).toBe(0);
  expect(readFileSync(report, 'utf8')).toContain('小周');
});

test('a file that is not there ends with 2 and a word on it', async () => expect((await run([join(folder, 'none.jsonl')])).code).toBe(2));

test('nothing of a conversation becomes markup in the report', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&';
  const tally = newTally();
  const one = read({ ...record, id: hostile, agent: hostile, messages: [{ role: 'buyer', text: hostile }], draft: `保证今天到${hostile}` });
  if ('error' in one) throw new Error(one.error);
  count(tally, one, judgeCase(one));
  for (const lang of ['zh', 'en'] as const) expect(reportOf(tally, lang, hostile)).not.toContain('<img');
  expect(tally.flagged).toBe(1);
});
