import { readFileSync } from 'node:fs';
import { judgeCase } from '../../lib/audit/judge.ts';
import { readLine } from '../../lib/audit/line.ts';
import { below, type Bench } from './bench.ts';
import { timeChatLog } from './chat-log.ts';
import { measure } from './measure.ts';

const perSecond = 2_000;

/** The batch check: a file of distinct threads is the dearest, an export that repeats each thread with every reply of it the commonest. */
export const auditBench: Bench = {
  name: 'audit',
  async *rows() {
    const records = readFileSync(new URL('../core/taboos.heldout.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    let marked = 0;
    const aside = (line: string): string => line.replaceAll(/"text":"/g, `$&${marked++} `);
    for (const [what, suggested, made] of [
      ['one record', true, String],
      ['one record, without suggestions', false, String],
      ['one record, no thread seen twice', true, aside],
    ] as const) {
      const timing = await measure(records, 4, (line) => {
        const one = readLine(made(line));
        if (!('error' in one)) judgeCase(one, suggested);
      });
      const rate = Math.round(1000 / timing.mean);
      const numbers = { ...timing, perSecond: rate };
      yield { what, numbers, timing, told: `${rate} a second`, aim: { words: `≥ ${perSecond} a second`, reached: rate >= perSecond } };
    }
    // the first thousands are slow in a fresh process: fewer would tell too much. MESSAGES=10000 is enough to compare two builds
    const log = timeChatLog(Number(process.env['MESSAGES'] ?? 100_000));
    yield {
      what: `a chat log of ${log.messages} messages, on one core`,
      numbers: log,
      told: `${log.secondsFor100000} s of the processor for 100000 messages`,
      aim: below(log.secondsFor100000, 60, 's'),
    };
  },
};
