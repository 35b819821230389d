import { expect, test } from 'vitest';
import { groupOf, rowsOf, tomorrowAtNine } from '../../../components/reminder-groups.ts';
import { click, drawScene } from './draw.tsx';
import { caseIn, reminder } from './case-values.ts';
import { now, timeZone } from './values.ts';

test('a case is opened by one press', () => {
  const { button, noted } = drawScene('no-case');
  click(button('个案'));
  click(button('建个案'));
  expect(noted).toEqual([['openCase']]);
});

test('while it is being saved nothing says that it is, and a failure is told', () => {
  const { button, show, text } = drawScene('no-case', 'zh', { opening: 'now' });
  click(button('个案'));
  expect(button('正在建').hasAttribute('disabled')).toBe(true);
  show({ opening: 'failed' });
  expect(text('[role="alert"]')).toEqual(['没能存上，请再试一次']);
});

test('a case shows its step, its promises and what happened', () => {
  const { button, text, all, noted } = drawScene('case', 'zh', { case: caseIn('zh') });
  click(button('个案'));
  expect(text('[aria-current="step"]')).toEqual(['分析']);
  expect(text('.rows .when')).toEqual(['今天 18:00', '待条件', '已兑现']);
  expect(text('.rows .sub')[1]).toContain('条件未满足，不计时');
  expect(text('.tl li')).toHaveLength(4);
  expect(text('.tl li')[2]).toContain('步骤：初查');
  click(button('下一步'));
  click(all('.rows .ends button')[0]);
  expect(noted).toEqual([
    ['moveCase', 'propose'],
    ['notePromise', 'p1', 'kept'],
  ]);
});

test('what is owed is told by the shop’s clock, and where the reader’s differs it says so', () => {
  const away = drawScene('case', 'zh', { case: caseIn('zh') }, 'Europe/London');
  click(away.button('个案'));
  expect(away.text('.rows .when')[0]).toBe('今天 18:00');
  expect(away.text('.rows .sub')[0]).toContain('店铺时间');
  const home = drawScene('case', 'zh', { case: caseIn('zh') });
  click(home.button('个案'));
  expect(home.text('.rows .sub')[0]).not.toContain('店铺时间');
});

test('a promise past due stands out and can be called broken', () => {
  const one = caseIn('zh');
  const late = { ...one, promises: one.promises.map((promise) => ({ ...promise, due: now - 60_000, state: 'open' as const })).slice(0, 1) };
  const { button, all, noted } = drawScene('case', 'zh', { case: late });
  click(button('个案'));
  expect(all('.rows .late')).toHaveLength(1);
  click(button('未兑现'));
  expect(noted).toEqual([['notePromise', 'p1', 'broken']]);
});

test('a closed case takes no step', () => {
  const { button, root } = drawScene('case', 'zh', { case: { ...caseIn('zh'), closed: now } });
  click(button('个案'));
  expect(root.textContent).toContain('14:10 结案');
  expect(root.textContent).not.toContain('下一步');
});

test('reminders stand by how soon they are due', () => {
  const { button, text } = drawScene('reminders');
  click(button('提醒'));
  expect(text('.sec h2')).toEqual(['已超时', '一小时内', '今天', '以后']);
  expect(text('.rows li.late')[0]).toContain('超 12 分钟');
});

test('the most urgent reminder shows its acts; another does when it is chosen', () => {
  const { button, all, noted } = drawScene('reminders');
  click(button('提醒'));
  click(button('晚了才办'));
  click(all('.rows li .what').find((one) => one.textContent?.includes('果***家')));
  click(button('打开会话'));
  expect(all('.rows .acts')).toHaveLength(1);
  click(button('15 分钟后再说'));
  click(button('明早 9 点'));
  expect(noted).toEqual([
    ['done', 'r0', 'broken'],
    ['openConsole', 'c-r2'],
    ['snooze', 'r2', now + 900_000],
    ['snooze', 'r2', tomorrowAtNine(now)],
  ]);
});

test('the tab counts what is owed, loud when something is past due', () => {
  expect(drawScene('suggestions').all('.count')[0]?.className).toBe('count');
  const { all } = drawScene('reminders');
  expect(all('.count')[0]?.className).toBe('count hot');
  expect(all('.count .sr')[0]?.textContent).toBe('4 件到期');
});

test('two stages of one promise are one row', () => {
  const due = now + 600_000;
  const base = reminder('a', due, '木***禾', '回电');
  const rows = rowsOf([
    { ...base, stage: 'due', at: due },
    { ...base, id: 'a-soon', stage: 'soon', at: due - 300_000 },
  ]);
  expect(rows.map((one) => one.id)).toEqual(['a']);
});

const places: readonly (readonly [number, string])[] = [
  [-1, 'past'],
  [0, 'hour'],
  [3_600_000, 'hour'],
  [3_600_001, 'today'],
  [10 * 3_600_000, 'later'],
];
test.for(places)('what is due in %i ms is %s', ([ahead, group]) => {
  expect(groupOf(reminder('a', now + ahead, '', ''), now, timeZone)).toBe(group);
});
