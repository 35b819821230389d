import { once } from 'node:events';
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { judgeCase } from '../audit/judge.ts';
import { readLine } from '../audit/line.ts';
import { reportOf } from '../audit/report.ts';
import { count, newTally } from '../audit/tally.ts';

/** `npm run -s audit -- FILE.jsonl | - [--report OUT.html] [--lang zh|en] [--no-suggestions]`: one JSON object a line in, one a line out, in order. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'string' }, lang: { type: 'string', default: 'zh' }, 'no-suggestions': { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write('usage: npm run -s audit -- FILE.jsonl | - [--report OUT.html] [--lang zh|en] [--no-suggestions]\n');
  process.exit(2);
}

// A reader that goes away (head, a closed pipe) is no fault of the input.
process.stdout.on('error', () => process.exit(0));

const input = file === '-' ? process.stdin : createReadStream(file);
input.on('error', (cause: Error) => {
  process.stderr.write(`${cause.message}\n`);
  process.exit(2);
});

const tally = newTally();
let number = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const one = readLine(line);
  const judged = 'error' in one ? null : judgeCase(one, !values['no-suggestions']);
  count(tally, one, judged);
  const answer = 'error' in one ? { id: one.id, line: number, error: one.error } : judged;
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
if (values.report !== undefined)
  writeFileSync(values.report, reportOf(tally, values.lang === 'en' ? 'en' : 'zh', file === '-' ? '' : file));
process.exitCode = tally.unread > 0 ? 1 : 0;
