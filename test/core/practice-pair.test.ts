import { expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { drills } from '../../lib/practice/drills/index.ts';
import { mostLines, newsIn, playOf, type Line } from '../../lib/practice/pair.ts';
import { scoreOf } from '../../lib/practice/score.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import type { Check } from '../../lib/practice/play.ts';

const start = Date.UTC(2026, 10, 18, 2, 0, 0);
const check: Check = (draft, conversation, now) => checkAll(draft, conversation, builtIn, now, understand(conversation));
const [drill] = drills.filter(({ id }) => id === 'zh-cup-broken');
if (!drill) throw new Error('no drill');

const buyer = (text: string, mood: Line['mood'], kind: Line['kind'] = 'text'): Line => ({
  by: 'buyer',
  text,
  kind,
  at: start,
  mood,
  late: false,
});
const agent = (text: string, late = false): Line => ({ by: 'agent', text, kind: 'text', at: start + 60_000, mood: null, late });
const good: readonly Line[] = [
  agent(drill.model[0] ?? ''),
  buyer('碎的和箱子都拍了', 2, 'image'),
  agent(drill.model[1] ?? ''),
  buyer('补发吧', 1),
  agent(drill.model[2] ?? ''),
];

test('a buyer played by a person is scored by the same steps and rules', () => {
  const play = playOf(drill, start, good, 'solved', check);
  expect(scoreOf(play, true).percent).toBe(100);
  expect(play.turns.map(({ after }) => after)).toEqual([2, 1, 1]);
  expect(play.messages.find(({ kind }) => kind === 'image')?.role).toBe('buyer');
});

test('the buyer alone says whether it was settled', () => {
  for (const how of ['lost', 'ended'] as const) {
    const play = playOf(drill, start, good, how, check);
    expect(scoreOf(play, true).marks.at(-1)).toMatchObject({ unsettled: true, points: -3 });
  }
  expect(scoreOf(playOf(drill, start, good, null, check), false).percent).toBe(100);
});

test('a rule that is broken costs the same as with a scripted buyer, and so does a late reply', () => {
  const { marks } = scoreOf(playOf(drill, start, [agent('爱投诉就去投诉，随便你', true)], null, check));
  expect(marks.some(({ points, broken }) => points < 0 && broken)).toBe(true);
  expect(marks.some(({ late }) => late)).toBe(true);
});

test('both windows make the same of the same lines', () => {
  const shown = newsIn(JSON.parse(JSON.stringify({ kind: 'shown', seat: drill.id, begun: start, lines: good, parted: null })));
  if (shown?.kind !== 'shown') throw new Error('not read');
  expect(playOf(drill, shown.begun, shown.lines, shown.parted, check)).toEqual(playOf(drill, start, good, null, check));
});

test.for([
  null,
  'hello',
  { kind: 'hello' },
  { kind: 'said', seat: 'x', line: { ...good[0], text: '' } },
  { kind: 'said', seat: 'x', line: { ...good[0], text: 'x'.repeat(2001) } },
  { kind: 'said', seat: 'x', line: { ...good[0], mood: 7 } },
  { kind: 'said', seat: 'x', line: { ...good[0], by: 'system' } },
  { kind: 'shown', seat: 'x', begun: 0, parted: null, lines: Array.from({ length: mostLines + 1 }, () => good[0]) },
  { kind: 'parted', seat: 'x', how: 'won' },
])('what is no news of ours is not heard: %j', (message) => {
  expect(newsIn(message)).toBeNull();
});
