import { judgeTalk } from '../../lib/audit/log/judge-talk.ts';
import { newSum } from '../../lib/audit/log/sum.ts';
import { lookInto, readChatFile, talksOf } from './quality-file.ts';
import type { ChatFile } from './quality-file.ts';
import type { FromWorker, ToWorker } from './quality-work.ts';

// One of several: each reads the file by itself and checks its own share of the conversations, so that nothing has to be sent about.
let opened: ChatFile | null = null;
const tell = (message: FromWorker): void => self.postMessage(message, { targetOrigin: '' });
/** Milliseconds between two words about how far it is. */
const between = 150;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data).catch(() => tell({ kind: 'failed', why: 'broken' }));
});

async function answer(asked: ToWorker): Promise<void> {
  if (asked.kind === 'open') {
    opened = await readChatFile(asked.file);
    if (opened === null) return tell({ kind: 'failed', why: 'unreadable' });
    const known = lookInto(opened);
    return tell(known.rows === 0 ? { kind: 'failed', why: 'empty' } : { kind: 'opened', opened: known });
  }
  const file = opened ?? (await readChatFile(asked.file));
  if (file === null) return tell({ kind: 'failed', why: 'unreadable' });
  const { part, parts, policy } = asked;
  const log = talksOf(file, asked.columns, asked.marketplace, policy.timeZone);
  const sum = newSum(log);
  const own = log.talks.filter((_, at) => at % parts === part);
  const all = own.reduce((count, one) => count + one.conversation.messages.length, 0);
  let done = 0;
  let told = 0;
  for (const talk of own) {
    sum.add(judgeTalk(talk, policy));
    done += talk.conversation.messages.length;
    const now = performance.now();
    if (now - told < between) continue;
    told = now;
    tell({ kind: 'progress', done, all });
  }
  tell({ kind: 'report', report: sum.report() });
}
