import * as v from 'valibot';
import { instantOf, isoIn } from '../promises/zone.ts';

/** What a suite says of one expression: the instants at which it may end, and how finely it says so. */
export interface Expected {
  readonly text: string;
  /** Where the expression stands, where the suite tells. */
  readonly start: number | null;
  readonly at: number;
  readonly timeZone: string;
  readonly ends: readonly { readonly at: number; readonly grain: 'second' | 'day' }[];
}

const Row = v.object({
  text: v.string(),
  src: v.string(),
  deadline_like: v.optional(v.boolean(), true),
  ref: v.optional(v.unknown()),
  ref_js: v.optional(v.nullable(v.string())),
  expected: v.array(v.record(v.string(), v.unknown())),
});

const utc = 'Etc/UTC';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "2017-03-23", "2017-03-23 08:00:00", "2017-03-23T08:00:00" as local time. */
function local(value: unknown, timeZone: string): { at: number; grain: 'second' | 'day' } | null {
  const part = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2}))?$/.exec(text(value));
  if (!part) return null;
  const [year, month, day, hour, minute, second] = part.slice(1).map((one) => Number(one ?? 0));
  const wall = { year: year ?? 0, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 };
  return { at: instantOf(wall, timeZone), grain: part[4] ? 'second' : 'day' };
}

/** `new Date(2012, 8 - 1, 4, 12)` as it stands in chrono's tests. */
function javascript(value: unknown): number | null {
  const args = /^new Date\(([\d\s,+-]+)\)$/.exec(text(value))?.[1];
  if (!args) return null;
  const [year, month, day, hour, minute, second] = args.split(',').map((one) =>
    one
      .split('-')
      .map(Number)
      .reduce((a, b) => a - b),
  );
  return Date.UTC(year ?? 0, month ?? 0, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
}

const secondsBack = (end: { at: number; grain: 'second' | 'day' } | null) =>
  end ? [end.grain === 'day' ? { at: end.at - 1000, grain: 'day' as const } : end] : [];

/** Microsoft Recognizers-Text: dates, ranges with an open end, times and lengths of time. */
function recognizers(one: Record<string, unknown>, at: number): Expected['ends'] {
  const ends: { at: number; grain: 'second' | 'day' }[] = [];
  const values = Array.isArray(one['values']) ? one['values'] : [one['future']];
  for (const value of values) {
    const parsed = v.safeParse(v.record(v.string(), v.unknown()), value);
    if (!parsed.success || /^(?:since|after)/.test(text(parsed.output['Mod']))) continue;
    const got = parsed.output;
    const point = local(got['value'] ?? got['date'] ?? got['dateTime'], utc);
    if (point) ends.push(point);
    ends.push(...secondsBack(local(got['end'] ?? got['endDate'] ?? got['endDateTime'], utc)));
    const clock = /^(\d{2}):(\d{2}):\d{2}$/.exec(
      text(got['type'] === 'time' ? got['value'] : got['type'] === 'timerange' ? got['end'] : got['time']),
    );
    if (clock)
      for (const days of [0, 1])
        ends.push({
          at: Math.floor(at / 86_400_000) * 86_400_000 + days * 86_400_000 + Number(clock[1]) * 3_600_000 + Number(clock[2]) * 60_000,
          grain: 'second',
        });
    const length = Number(got['type'] === 'duration' ? got['value'] : got['duration']);
    if (length > 0) ends.push({ at: at + length * 1000, grain: length % 86_400 === 0 ? 'day' : 'second' });
  }
  return ends;
}

/** Duckling: `(datetime (2013, 2, 12, 0, 0, 0) Day)`, intervals with an open end, `(DurationData 30 Minute)`. */
function duckling(words: string, at: number, timeZone: string): Expected['ends'] {
  const times = [...words.matchAll(/\((\d{4}), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g)].map((m) => {
    const [year, month, day, hour, minute, second] = m.slice(1).map(Number);
    return instantOf(
      { year: year ?? 0, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 },
      timeZone,
    );
  });
  const [first, second] = times;
  const coarse = /\bDay\)?$/.test(words);
  if (/^\(datetimeInterval/.test(words) && second !== undefined)
    return [{ at: coarse ? second - 1000 : second, grain: coarse ? 'day' : 'second' }];
  if (/^\(datetime /.test(words) && first !== undefined && /(?:Day|Hour|Minute|Second)\)?$/.test(words))
    return [{ at: first, grain: coarse ? 'day' : 'second' }];
  const length = /^\(DurationData (\d+) (\w+)\)/.exec(words);
  const unit = { Second: 1, Minute: 60, Hour: 3600, Day: 86_400, Week: 604_800 }[length?.[2] ?? ''];
  return length && unit ? [{ at: at + Number(length[1]) * unit * 1000, grain: unit >= 86_400 ? 'day' : 'second' }] : [];
}

/** chrono: start and end as fields or as a JavaScript date. */
function chrono(one: Record<string, unknown>): Expected['ends'] {
  const js = javascript(one['end_date_js'] ?? one['start_date_js']);
  const fields = v.safeParse(
    v.object({ year: v.number(), month: v.number(), day: v.number(), hour: v.optional(v.number()), minute: v.optional(v.number()) }),
    one['end_fields'] ?? one['start_fields'],
  );
  if (fields.success) {
    const { hour } = fields.output;
    return [
      {
        at: instantOf({ ...fields.output, hour: hour ?? 0, minute: fields.output.minute ?? 0 }, utc),
        grain: hour === undefined || hour === 12 ? 'day' : 'second',
      },
    ];
  }
  return js === null ? [] : [{ at: js, grain: js % 86_400_000 === 0 || js % 86_400_000 === 43_200_000 ? 'day' : 'second' }];
}

/** One row of a collected suite as what is expected; null where it names no single end, or none that lies ahead. */
export function expectedOf(json: unknown): Expected | null {
  const read = v.safeParse(Row, json);
  if (!read.success || !read.output.deadline_like || read.output.expected.length !== 1) return null;
  const { text: words, src, ref, ref_js, expected } = read.output;
  const one = expected[0] ?? {};
  const unix = v.safeParse(v.object({ unix: v.number() }), ref);
  const timeZone = src === 'duckling' ? 'Etc/GMT+2' : src === 'JioNLP' ? 'Asia/Shanghai' : utc;
  const at =
    src === 'chrono'
      ? javascript(ref_js)
      : unix.success
        ? unix.output.unix * 1000
        : Date.parse(src === 'duckling' ? text(ref) : `${text(ref)}Z`);
  if (at === null || Number.isNaN(at)) return null;
  const span = Array.isArray(one['time']) ? local(one['time'][1], timeZone) : null;
  const ends =
    src === 'Recognizers-Text'
      ? recognizers(one, at)
      : src === 'duckling'
        ? duckling(text(one['duckling']), at, timeZone)
        : src === 'chrono'
          ? chrono(one)
          : span
            ? [span]
            : [];
  const midnight = (of: number): string => isoIn(of, timeZone).slice(0, 10);
  const ahead = ends.filter((end) => end.at > at || (end.grain === 'day' && midnight(end.at) >= midnight(at)));
  return ahead.length ? { text: words, start: typeof one['start'] === 'number' ? one['start'] : null, at, timeZone, ends: ahead } : null;
}
