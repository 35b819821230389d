/**
 * How often our reading of times ends where collected date suites say: `node lib/commands/evaluate-dates.ts FOLDER [--show]`.
 * FOLDER holds datetime_zh.jsonl, datetime_en.jsonl and promise_durations_zh.jsonl. Measuring only; no test needs them.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { normalise } from '../language/normalise.ts';
import { afterSpan, momentOf } from '../promises/bounds.ts';
import { calendarOf } from '../promises/calendar.ts';
import { expressionsIn } from '../promises/when.ts';
import { isoIn } from '../promises/zone.ts';
import { differences } from './date-differences.ts';
import { expectedOf } from './date-suites.ts';

const [folder = '.', flag] = process.argv.slice(2);
const calendar = (timeZone: string) => calendarOf({ timeZone, closes: 18 * 60, daysOff: [], daysOn: [] });
const dayOf = (at: number, zone: string) => isoIn(at, zone).slice(0, 10);
const hasClock = (text: string) =>
  /\d\s*(?:[:：点點时時h]|[ap]\.?m|o'?clock)|[一二三四五六七八九十]\s*[点點时時]|\bat \d|noon|midnight/i.test(text);

async function* rowsOf(name: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) if (line.trim()) yield JSON.parse(line);
}

for (const name of ['datetime_zh.jsonl', 'datetime_en.jsonl']) {
  const seen = { equal: 0, byTable: 0, different: 0, notFound: 0, onPurpose: 0 };
  for await (const row of rowsOf(name)) {
    const want = expectedOf(row);
    if (!want) continue;
    const found = expressionsIn(normalise(want.text).text, want.at, calendar(want.timeZone));
    const ours = found.find((one) => one.end > (want.start ?? 0));
    const same = want.ends.some(
      (end) =>
        Math.abs((ours?.due ?? 0) - end.at) < 60_000 ||
        (end.grain === 'day' && ours && dayOf(ours.due, want.timeZone) === dayOf(end.at, want.timeZone)),
    );
    // Where the words name no hour our table sets one: 12:00, 18:00, the day's end. The day must agree.
    const table = ours && !hasClock(want.text) && want.ends.some((end) => dayOf(ours.due, want.timeZone) === dayOf(end.at, want.timeZone));
    const meant = onPurpose(want.text);
    const verdict = !same && !table && meant ? 'onPurpose' : !ours ? 'notFound' : same ? 'equal' : table ? 'byTable' : 'different';
    seen[verdict]++;
    if (flag === '--show' && verdict !== 'equal' && verdict !== 'byTable')
      console.log(
        verdict,
        '|',
        want.text,
        '| said',
        isoIn(want.at, want.timeZone),
        '| suite',
        want.ends.map((end) => isoIn(end.at, want.timeZone)).join(' '),
        '| ours',
        ours ? isoIn(ours.due, want.timeZone) : '-',
      );
  }
  tell(name, seen.equal + seen.byTable, seen.equal + seen.byTable + seen.different + seen.notFound, seen);
}

const Durations = v.object({
  text: v.string(),
  expected_durations: v.array(v.object({ text: v.string(), start: v.number(), end: v.number(), max: v.number(), unit: v.string() })),
});
const units = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  business_day: 'workday',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;
const at = Date.parse('2026-11-18T10:20:00+08:00');
let right = 0;
let all = 0;
let meantOtherwise = 0;
for await (const row of rowsOf('promise_durations_zh.jsonl')) {
  const { text, expected_durations } = v.parse(Durations, row);
  const found = expressionsIn(text, at, calendar('Asia/Shanghai'));
  for (const want of expected_durations) {
    const unit = Object.entries(units).find(([key]) => key === want.unit)?.[1];
    if (!unit) continue;
    all++;
    const ours = found.find((one) => one.start < want.end && want.start < one.end);
    const due = afterSpan(want.max, unit, momentOf(at, calendar('Asia/Shanghai')));
    if (ours?.due === due) right++;
    else if (onPurpose(text.slice(Math.max(0, want.start - 4), want.end + 4))) meantOtherwise++;
    else if (flag === '--show')
      console.log(
        ours ? 'different' : 'notFound',
        '|',
        text.slice(Math.max(0, want.start - 12), want.end + 10),
        '|',
        want.text,
        '| ours',
        ours ? text.slice(ours.start, ours.end) : '-',
      );
  }
}
tell('promise_durations_zh.jsonl', right, all - meantOtherwise, { onPurpose: meantOtherwise });

function onPurpose(text: string): boolean {
  return differences.some(({ form }) => form.test(text));
}

function tell(suite: string, agreed: number, of: number, parts: object): void {
  console.log(JSON.stringify({ suite, agreed, of, share: Number(((100 * agreed) / Math.max(1, of)).toFixed(1)), ...parts }));
}
