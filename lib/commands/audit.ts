import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { judgeCase } from '../audit/judge.ts';
import { readLine } from '../audit/line.ts';

/** `npm run -s audit -- FILE.jsonl [--no-suggestions]`, or `-` for standard input. One JSON object a line in, one a line out, in order. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-suggestions': { type: 'boolean', default: false } } });
const [file] = positionals;
if (file === undefined) {
  process.stderr.write('usage: npm run -s audit -- FILE.jsonl | - [--no-suggestions]\n');
  process.exit(2);
}

// A reader that goes away (head, a closed pipe) is no fault of the input.
process.stdout.on('error', () => process.exit(0));

const input = file === '-' ? process.stdin : createReadStream(file);
input.on('error', (cause: Error) => {
  process.stderr.write(`${cause.message}\n`);
  process.exit(2);
});

let number = 0;
let broken = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const one = readLine(line);
  if ('error' in one) broken++;
  const answer = 'error' in one ? { id: one.id, line: number, error: one.error } : judgeCase(one, !values['no-suggestions']);
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
process.exitCode = broken > 0 ? 1 : 0;
