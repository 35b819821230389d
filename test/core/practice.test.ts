import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintTypes } from '../../lib/conversation/understanding.ts';
import { understand } from '../../lib/conversation/understand.ts';
import type { Drill } from '../../lib/practice/drill.ts';
import { drills } from '../../lib/practice/drills/index.ts';
import { begin, conversationOf, reply, wait } from '../../lib/practice/play.ts';
import { betterFor, fullPoints, scoreOf } from '../../lib/practice/score.ts';
import { steps } from '../../lib/practice/steps.ts';
import { drillsIn, resultsIn } from '../../lib/practice/stored.ts';
import { check, played, rude, start } from './practice-make.ts';

const ids: readonly (readonly [string, Drill])[] = drills.map((drill) => [drill.id, drill]);

test('every file of a drill stands in the list, sorted, under its own name', () => {
  const files = readdirSync(new URL('../../lib/practice/drills/', import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .toSorted();
  expect(drills.map(({ id }) => id)).toEqual(files);
});

test('every type of complaint can be practised in both languages, from calm to out of control', () => {
  for (const lang of ['zh', 'en'] as const) {
    const own = drills.filter((drill) => drill.lang === lang);
    expect(complaintTypes.filter((type) => !own.some((drill) => drill.type === type))).toEqual([]);
    expect(new Set(own.map(({ mood }) => mood))).toEqual(new Set([1, 2, 3, 4]));
  }
  expect(drills.length).toBeGreaterThanOrEqual(24);
});

test.for(ids)('%s played well scores high, and its buyer calms down', ([, drill]) => {
  const play = played(drill, drill.model);
  expect(play.turns.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([]);
  expect(scoreOf(play).percent).toBeGreaterThanOrEqual(80);
  expect(play.end).toBe('solved');
  expect(play.mood).toBeLessThanOrEqual(1);
});

test.for(ids)('%s played badly scores low, and its buyer goes to complain elsewhere', ([, drill]) => {
  const play = played(drill, [...rude[drill.lang], ...rude[drill.lang]]);
  expect(scoreOf(play).percent).toBeLessThanOrEqual(10);
  expect(play.end).toBe('lost');
  expect(play.mood).toBe(4);
});

test.for(ids)('%s answers empty courtesies with impatience, and they earn nothing', ([, drill]) => {
  const hollow = drill.lang === 'zh' ? ['您好，在的', '嗯嗯好的哦', '好的呢'] : ['Hello there', 'OK then', 'Right'];
  const play = played(drill, hollow);
  expect(scoreOf(play).percent).toBeLessThanOrEqual(20);
  expect(play.mood).toBeGreaterThanOrEqual(Math.min(4, drill.mood));
  expect(play.end).not.toBe('solved');
});

test.for(ids)('%s knows a better sentence for every step', ([, drill]) => {
  for (const step of steps) {
    const better = betterFor(drill, step);
    expect(better, step).not.toBeNull();
    expect(drill.model.some((text) => text.includes(better ?? '\0'))).toBe(true);
  }
});

test.for(ids)('%s is read by the live understanding as a complaint', ([, drill]) => {
  const seen = understand(conversationOf(begin(drill, start)));
  expect(seen.complaints.length).toBeGreaterThan(0);
  if (drill.type !== 'other') expect(seen.complaints.map(({ type }) => type)).toContain(drill.type);
});

test('a fact that is asked for is given once, and a photo comes as a picture', () => {
  const drill = drills.find(({ id }) => id === 'zh-cup-broken');
  if (!drill) throw new Error('no drill');
  const once = played(drill, ['让您收到碎杯子，对不起。麻烦您拍张照片发我']);
  expect(once.messages.at(-1)).toMatchObject({ role: 'buyer', kind: 'image' });
  const twice = reply(once, '麻烦您再拍一张照片发我', { now: start + 90_000, late: false, check });
  expect(twice.turns.at(-1)?.findings.map(({ taboo }) => taboo)).toContain(1);
  expect(twice.mood).toBeGreaterThan(once.mood);
});

test('an offer before a word about the trouble is not taken by an upset buyer', () => {
  const drill = drills.find(({ id }) => id === 'zh-signed-not-got');
  if (!drill) throw new Error('no drill');
  const play = played(drill, ['可以今天18点前补发一副，或者退款3个工作日内原路退回，您选哪个']);
  expect(play.settled).toBe(false);
});

test('a late reply costs a point and makes the buyer ask whether anybody is there', () => {
  const [drill] = drills;
  if (!drill) throw new Error('no drill');
  const inTime = scoreOf(played(drill, drill.model.slice(0, 2)));
  const late = played(drill, drill.model.slice(0, 2), true);
  expect(scoreOf(late).points).toBe(inTime.points - 2);
  expect(late.mood).toBeGreaterThan(played(drill, drill.model.slice(0, 2)).mood);
});

test('every point that was lost names its words and, beside them, better ones', () => {
  const [, drill] = ids.find(([id]) => id === 'zh-rash') ?? [];
  if (!drill) throw new Error('no drill');
  const text = '我们这款没有人过敏过，肯定是您自己用错了';
  const { marks } = scoreOf(played(drill, [text]));
  const [lost] = marks.filter(({ points }) => points < 0);
  expect(lost?.broken?.taboo).toBe(2);
  expect(text.slice(lost?.span?.start, lost?.span?.end)).not.toBe('');
  expect(lost?.better).toBeTruthy();
});

test.for(ids)('%s: everything in one paragraph is not a conversation, and said again it costs', ([, drill]) => {
  const whole = drill.model.join('\n');
  const once = scoreOf(played(drill, [whole]), true).percent;
  expect(once).toBeLessThanOrEqual(90);
  expect(played(drill, [whole]).end).toBeNull();
  expect(scoreOf(played(drill, [whole, whole, whole]), true).percent).toBeLessThanOrEqual(once - 10);
});

test.for(ids)('%s: a first reply said over and over settles nothing', ([, drill]) => {
  const [first = ''] = drill.model;
  const play = played(
    drill,
    Array.from({ length: 6 }, () => first),
  );
  expect(play.turns.flatMap(({ findings }) => findings.map(({ taboo }) => taboo))).toContain(6);
  expect(play.end).not.toBe('solved');
  expect(scoreOf(play, true).percent).toBeLessThanOrEqual(45);
});

test.for(ids)('%s: catchwords without a sentence are no answer', ([, drill]) => {
  const [about = ''] = drill.about;
  const words =
    drill.lang === 'zh'
      ? `对不起 ${about} 核实 退款 或者 补发 今天18点前 主动联系您`
      : `sorry ${about} check with refund or resend today 6pm I will write to you`;
  expect(scoreOf(played(drill, [words]), true).percent).toBeLessThanOrEqual(50);
});

test('an answer written for somebody else’s trouble is told from one for this: of a hundred such, few pass', () => {
  const passed = drills.flatMap((drill) => {
    const same = drills.filter(({ lang }) => lang === drill.lang);
    const others = [5, 9].map((by) => same[(same.indexOf(drill) + by) % same.length]);
    return others.filter((other) => other && scoreOf(played(drill, other.model), true).percent >= 80);
  });
  expect(passed.length).toBeLessThanOrEqual(drills.length * 2 * 0.05);
});

test('who says nothing is asked twice, and then the buyer goes', () => {
  const [drill] = drills;
  if (!drill) throw new Error('no drill');
  const once = wait(begin(drill, start), start + 60_000);
  expect(once.messages.at(-1)?.role).toBe('buyer');
  const gone = wait(wait(once, start + 120_000), start + 180_000);
  expect([once.end, gone.end]).toEqual([null, 'lost']);
  expect(gone.mood).toBeGreaterThan(drill.mood);
  expect(scoreOf(gone).points).toBe(0);
  expect(wait(gone, start + 240_000)).toBe(gone);
  const late = reply(once, drill.model[0] ?? '', { now: start + 90_000, late: true, check });
  expect(late.silent).toBe(0);
  expect(late.messages.slice(once.messages.length + 1).map(({ text }) => text)).not.toContain(once.messages.at(-1)?.text);
});

test('broken off with nothing settled it costs three points; with the buyer content, none', () => {
  const [drill] = drills;
  if (!drill) throw new Error('no drill');
  const half = played(drill, drill.model.slice(0, 1));
  expect(scoreOf(half, true).points).toBe(scoreOf(half).points - 3);
  expect(scoreOf(half, true).marks.at(-1)).toMatchObject({ unsettled: true, points: -3 });
  const well = played(drill, drill.model);
  expect(scoreOf(well, true)).toEqual(scoreOf(well, false));
});

test('points never leave their bounds, whatever is written', () => {
  const words = [
    '退款',
    '今天18点前',
    '对不起',
    'refund',
    '?',
    '您',
    '😀',
    '\u0000',
    '一二三'.repeat(40),
    '<b>',
    '理解您',
    '照片',
    '🙏',
    'either or',
  ];
  let seed = 7;
  const next = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let round = 0; round < 8; round++) {
    const drill = drills[next(drills.length)];
    if (!drill) continue;
    const play = played(
      drill,
      Array.from({ length: 12 }, () => Array.from({ length: 1 + next(6) }, () => words[next(words.length)]).join('')),
    );
    const { points, percent } = scoreOf(play);
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(fullPoints);
    expect(percent).toBeLessThanOrEqual(100);
    expect(play.end).not.toBeNull();
    expect(play.turns.length).toBeLessThanOrEqual(10);
  }
});

test('damaged papers are left out', () => {
  const [drill] = drills;
  expect(drillsIn(['', '{', '[]', JSON.stringify({ ...drill, mood: 9 }), JSON.stringify(drill)])).toHaveLength(1);
  expect(resultsIn(['{"percent":200}', 'null'])).toEqual([]);
});
