import { below, timed, told, type Bench } from './bench.ts';
import { timeLongThread } from './long-thread.ts';
import { timeNewMessages } from './new-message.ts';

/** A console's page in a real Chromium; how long we hold it is told by the browser's own trace. */
export const readingBench: Bench = {
  name: 'reading',
  needs: ['chromium'],
  async *rows() {
    yield timed('a new message on the page to the updated panel', await timeNewMessages(30));
    const { thread, oneMoreRow, typing } = await timeLongThread(5_000);
    for (const [what, held] of [
      ['a thread of 5000 rows is put up', thread],
      ['one more row of it', oneMoreRow],
      ['sixteen keys beside it', typing],
    ] as const)
      yield told(what, held, `longest stretch of ours ${held.longest} ms, all of them ${held.sum} ms`, below(held.longest, 50, 'ms'));
  },
};
