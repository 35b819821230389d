/**
 * `npm run evaluate [-- --json | --folds | --readme | --fixes [SEED] [COUNT]]`: how well conversations, promises and drafts are read, as one table
 * with how each score was made. First on the labelled parts that the project holds in test/core, then, where the folder ../shared stands
 * beside the project, on the drafts and date suites there. With `--json` one JSON object a line, with `--readme` the table is written into
 * README.md as well, with `--folds` the own drafts in five parts as well, with `--fixes` only the rewrites, some of them to be read.
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
import { tableOf } from '../../test/bench/table.ts';
import { writeInReadme } from './readme.ts';

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
const Figures = v.record(v.string(), v.number());
const Suite = v.looseObject({ suite: v.string(), of: v.optional(v.number(), 0) });
const Sentences = v.array(v.object({ at: v.string(), text: v.string(), promises: promised }));

const named: Readonly<Record<string, string>> = {
  first: 'first type',
  plain: 'plain questions left alone',
  exact: 'emotion',
  near: 'within one',
  risks: 'risks F1',
  demands: 'demands F1',
  due: 'due to the minute',
  f1: 'F1',
  falseAlarms: 'clean ones flagged',
  promiseRecall: 'promises found',
  top1: 'first type',
};
const blindOnce = 'labelled before it was read, scored once, then looked at; never learned from';
const lookedAt = 'labelled before it was read, scored once, then looked at; rules were widened by the kinds that it missed';
const conversations = [
  ['conversation-blind-a.jsonl', blindOnce],
  ['conversation-blind-b.jsonl', `${blindOnce}; figures of speech, rare goods`],
  ['conversation-blind-c.jsonl', `${blindOnce}; rarer still`],
  ['conversation-trades.jsonl', 'one trade after the other, labelled by hand; never learned from'],
  ['conversation-voices.jsonl', 'ways of talking, labelled by hand; never learned from'],
] as const;
const sentencesApart = [
  ['promises.heldout.json', 'held back while the reading was written'],
  ['promises.blind.json', 'labelled first, scored once; sent late, on weekends, before holidays'],
] as const;
const drafted = [
  ['taboos.heldout.jsonl', 'held back while the rules were written'],
  ['taboos.sealed.jsonl', blindOnce],
  ['taboos.blind.jsonl', lookedAt],
  ['taboos.blind-c.jsonl', lookedAt],
  ['taboos.blind-d.jsonl', lookedAt],
] as const;
const asLines = process.argv.includes('--json');
const cells: (readonly string[])[] = [];
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
const tell = (part: string, records: number, figures: object, made: string): void => {
  if (asLines) console.log(JSON.stringify({ part, records, ...figures }, rounded));
  cells.push([part, String(records), scoresOf(figures), made]);
};
const answerOf = (line: string) => {
  const record = readLine(line);
  if ('error' in record) throw new Error(record.error);
  return judgeCase(record);
};
const dueOf = (written: string | null) => (written === null ? null : Date.parse(written));
const placed = (text: string, promises: v.InferOutput<typeof promised>) =>
  promises.map((one) => ({ start: text.indexOf(one.text), end: text.indexOf(one.text) + one.text.length, due: dueOf(one.due) }));

for (const [name, made] of conversations) {
  const pairs = linesOf(name).map((line) => {
    const { labels } = v.parse(Labels, JSON.parse(line));
    const answer = answerOf(line);
    return { want: labels, got: { ...answer, complaints: answer.complaints.map((one) => one.type) } };
  });
  tell(name, pairs.length, scoreReadings(pairs), made);
  const promising = linesOf(name).flatMap((line) => {
    const { draft, labels } = v.parse(Labels, JSON.parse(line));
    const got = answerOf(line).promises.map((one) => ({ ...one, due: dueOf(one.due) }));
    return draft === null ? [] : [{ want: placed(draft, labels.promises), got }];
  });
  if (promising.length > 0) tell(`${name}, promises`, promising.length, scorePromises(promising), made);
}

const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });
for (const [name, made] of sentencesApart) {
  const sentences = v.parse(Sentences, JSON.parse(readFileSync(new URL(name, own), 'utf8')));
  const found = sentences.map(({ at, text, promises }) => ({ want: placed(text, promises), got: extract(text, Date.parse(at), calendar) }));
  tell(name, found.length, scorePromises(found), made);
}

for (const [name, made] of drafted) {
  const pairs = linesOf(name).map((line) => {
    const broken = answerOf(line).findings.filter((finding) => finding.severity !== 'hint' && finding.taboo > 0);
    return { want: v.parse(Taboos, JSON.parse(line)).labels.taboos, got: [...new Set(broken.map((finding): number => finding.taboo))] };
  });
  const clean = pairs.filter(({ want }) => want.length === 0);
  const falseAlarms = (100 * clean.filter(({ got }) => got.length > 0).length) / clean.length;
  tell(name, pairs.length, { f1: f1Of(pairs), falseAlarms }, made);
}

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
/** What another script prints, line by line; it is not swallowed where it fails. */
const linesFrom = (script: string, ...rest: string[]): readonly string[] => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...rest], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) process.stderr.write(`${script}: status ${status}\n${stderr}`);
  const lines = stdout.trim().split('\n');
  if (asLines) console.log(lines.join('\n'));
  return lines;
};
// a minute: each fifth is learned anew
if (process.argv.includes('--folds') || process.argv.includes('--readme')) {
  const [validated = ''] = linesFrom(join(import.meta.dirname, 'cross-validate.ts'));
  const [drafts = '', scores = validated] = validated.split(/ drafts: /);
  cells.push([
    'own drafts, in five parts',
    drafts,
    scores.replaceAll(', ', ' · '),
    'each part judged by a scorer that learned from the other four',
  ]);
}
const files = ['en', 'zh-a', 'zh-b'].map((part) => join(shared, `data/drafts-${part}.dev.jsonl`)).filter((file) => existsSync(file));
if (files.length > 0) {
  const lines = linesFrom(join(shared, 'tools/score-drafts.mjs'), ...files);
  const { secs: _, ...figures } = v.parse(Figures, JSON.parse(lines.at(-1) ?? '{}'));
  cells.push([
    'developers’ drafts',
    lines[0]?.split(' ')[0] ?? '',
    scoresOf(figures),
    'written by others; read while the rules were written, so not blind',
  ]);
} else leftOut('the labelled drafts of ../shared/data are not here: not measured');
const real = join(shared, 'data/real');
if (existsSync(real)) {
  for (const line of linesFrom(join(import.meta.dirname, 'evaluate-dates.ts'), real)) {
    const { suite, of, ...figures } = v.parse(Suite, JSON.parse(line));
    cells.push([suite, String(of), scoresOf(figures), 'collected date suites; differences on purpose stand apart']);
  }
} else leftOut('the date suites of ../shared/data/real are not here: not measured');

const table = tableOf(['part', 'records', 'scores in percent', 'how they were made'], cells);
if (!asLines) console.log(table);
if (process.argv.includes('--readme')) writeInReadme('scores', table);

function leftOut(why: string): void {
  cells.push([why]);
  if (asLines) console.log(why);
}

/** Figures in words, in the order in which they come. */
function scoresOf(figures: object): string {
  return Object.entries(figures)
    .map(([name, value]) => `${named[name] ?? name} ${typeof value === 'number' ? Math.round(value * 10) / 10 : String(value)}`)
    .join(' · ');
}
