/**
 * `npm run evaluate [-- --fixes [SEED] [COUNT]]`: how well conversations, promises and drafts are read. First on the labelled parts that the project holds
 * in test/core, then, where the folder ../shared stands beside the project, on the drafts and date suites there. With
 * `--fixes` only the rewrites, some of them to be read.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { judgeCase } from '../audit/judge.ts';
import { readLine } from '../audit/line.ts';
import { scorePromises, scoreReadings, f1Of } from '../audit/score.ts';
import { calendarOf } from '../promises/calendar.ts';
import { extract } from '../promises/extract.ts';

if (process.argv.includes('--fixes')) {
  await import('./evaluate-fixes.ts');
  process.exit();
}

const own = new URL('../../test/core/', import.meta.url);
const linesOf = (name: string) => readFileSync(new URL(name, own), 'utf8').trim().split('\n');
const strings = v.array(v.string());
const promised = v.array(v.object({ text: v.string(), due: v.nullable(v.string()) }));
const Labels = v.object({
  draft: v.optional(v.nullable(v.string()), null),
  labels: v.object({ complaints: strings, emotion: v.number(), risks: strings, demands: strings, promises: v.optional(promised, []) }),
});
const Taboos = v.object({ labels: v.object({ taboos: v.array(v.number()) }) });
const Sentences = v.array(v.object({ at: v.string(), text: v.string(), promises: promised }));

const tell = (part: string, records: number, figures: object) =>
  console.log(
    JSON.stringify({ part, records, ...figures }, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)),
  );
const answerOf = (line: string) => {
  const record = readLine(line);
  if ('error' in record) throw new Error(record.error);
  return judgeCase(record);
};
const dueOf = (written: string | null) => (written === null ? null : Date.parse(written));
const placed = (text: string, promises: v.InferOutput<typeof promised>) =>
  promises.map((one) => ({ start: text.indexOf(one.text), end: text.indexOf(one.text) + one.text.length, due: dueOf(one.due) }));

for (const name of [
  'conversation-blind-a.jsonl',
  'conversation-blind-b.jsonl',
  'conversation-blind-c.jsonl',
  'conversation-trades.jsonl',
  'conversation-voices.jsonl',
]) {
  const pairs = linesOf(name).map((line) => {
    const { labels } = v.parse(Labels, JSON.parse(line));
    const answer = answerOf(line);
    return { want: labels, got: { ...answer, complaints: answer.complaints.map((one) => one.type) } };
  });
  tell(name, pairs.length, scoreReadings(pairs));
  const drafted = linesOf(name).flatMap((line) => {
    const { draft, labels } = v.parse(Labels, JSON.parse(line));
    const got = answerOf(line).promises.map((one) => ({ ...one, due: dueOf(one.due) }));
    return draft === null ? [] : [{ want: placed(draft, labels.promises), got }];
  });
  if (drafted.length > 0) tell(`${name}, promises`, drafted.length, scorePromises(drafted));
}

const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });
for (const name of ['promises.heldout.json', 'promises.blind.json']) {
  const sentences = v.parse(Sentences, JSON.parse(readFileSync(new URL(name, own), 'utf8')));
  const found = sentences.map(({ at, text, promises }) => ({ want: placed(text, promises), got: extract(text, Date.parse(at), calendar) }));
  tell(name, found.length, scorePromises(found));
}

for (const name of ['taboos.heldout.jsonl', 'taboos.sealed.jsonl', 'taboos.blind.jsonl']) {
  const pairs = linesOf(name).map((line) => {
    const broken = answerOf(line).findings.filter((finding) => finding.severity !== 'hint' && finding.taboo > 0);
    return { want: v.parse(Taboos, JSON.parse(line)).labels.taboos, got: [...new Set(broken.map((finding): number => finding.taboo))] };
  });
  const clean = pairs.filter(({ want }) => want.length === 0);
  const falseAlarms = (100 * clean.filter(({ got }) => got.length > 0).length) / clean.length;
  tell(name, pairs.length, { f1: f1Of(pairs), falseAlarms });
}

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
const run = (script: string, ...rest: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...rest], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(stdout);
  if (status !== 0) process.stderr.write(`${script}: status ${status}\n${stderr}`);
};
run(join(import.meta.dirname, 'cross-validate.ts'));
const drafts = ['en', 'zh-a', 'zh-b'].map((part) => join(shared, `data/drafts-${part}.dev.jsonl`)).filter((file) => existsSync(file));
if (drafts.length > 0) run(join(shared, 'tools/score-drafts.mjs'), ...drafts);
else console.log('the labelled drafts of ../shared/data are not here: not measured');
const real = join(shared, 'data/real');
if (existsSync(real)) run(join(import.meta.dirname, 'evaluate-dates.ts'), real);
else console.log('the date suites of ../shared/data/real are not here: not measured');
