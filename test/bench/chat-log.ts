import { columnsIn } from '../../lib/audit/log/columns.ts';
import { talksIn } from '../../lib/audit/log/from-rows.ts';
import { judgeTalk } from '../../lib/audit/log/judge-talk.ts';
import { newSum } from '../../lib/audit/log/sum.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { drills } from '../../lib/practice/drills/index.ts';
import { parseCsv } from '../../lib/templates/formats/csv.ts';

/** A chat log of about `messages` rows, no two conversations alike: ten messages each, four of them the agent's. */
function makeChatLog(messages: number): string {
  const rows = ['会话ID,时间,发送方,客服,内容'];
  for (let talk = 0; rows.length <= messages; talk++) {
    const drill = drills[talk % drills.length];
    if (!drill) break;
    const [first = '', second = '', third = ''] = drill.model;
    const said = [
      ...drill.opening.slice(0, 2).map((text) => ['买家', text]),
      ['客服', first],
      ['买家', Object.values(drill.facts)[0] ?? ''],
      ['客服', '等着吧，有结果再说'],
      ['买家', drill.pressed],
      ['客服', second],
      ['买家', drill.more],
      ['客服', third],
      ['买家', drill.thanks],
    ];
    for (const [at, [role, text]] of said.entries())
      rows.push(`T${talk},2026-11-19 10:${String(at).padStart(2, '0')}:05,${role},客服${talk % 8},"${text} ${talk}"`);
  }
  return rows.join('\n');
}

/** Checks a log as one worker of the desk does; `cpu` is the processor's time, which other work on the machine does not lengthen as much. */
export function timeChatLog(messages: number) {
  const csv = makeChatLog(messages);
  const since = performance.now();
  const before = process.cpuUsage();
  const [header, ...rows] = parseCsv(csv);
  const log = talksIn(rows, columnsIn(header?.cells ?? []), null, builtIn.timeZone);
  const sum = newSum(log);
  for (const talk of log.talks) sum.add(judgeTalk(talk, builtIn));
  const { user, system } = process.cpuUsage(before);
  const report = sum.report();
  return {
    messages: report.messages,
    replies: report.replies,
    ms: Math.round(performance.now() - since),
    cpu: Math.round((user + system) / 1000),
    secondsFor100000: Math.round(((user + system) / 1e6 / report.messages) * 100_000),
  };
}
