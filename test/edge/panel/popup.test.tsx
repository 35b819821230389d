import { expect, test } from 'vitest';
import { Popup } from '../../../components/popup.tsx';
import type { Here, Teachable } from '../../../lib/messages.ts';
import { click, draw } from './draw.tsx';
import { suggestions } from './scenes.ts';
import { reminder } from './case-values.ts';
import { now } from './values.ts';

const { state, settings, names } = suggestions('zh');
const here: Here = { tab: 7, console: 'pinduoduo', state };

function popup(change: { here?: Here | null; off?: readonly string[]; teachable?: Teachable; due?: number; allow?: boolean }) {
  const noted: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void noted.push([name, ...values]);
  const reminders = Array.from({ length: change.due ?? 0 }, (_, i) => reminder(`r${i}`, now + i * 60_000 - 90_000, '木***禾', '给结果'));
  const drawn = draw(
    <Popup
      here={'here' in change ? change.here : here}
      teachable={change.teachable ?? null}
      settings={{ ...settings, off: change.off ?? [] }}
      reminders={reminders}
      names={names}
      settle={note('settle')}
      openConsole={(row) => note('openConsole')(row.case)}
      popOut={note('popOut')}
      openDesk={note('openDesk')}
      openPractice={note('openPractice')}
      tour={note('tour')}
      allow={change.allow === true ? note('allow') : null}
      teach={note('teach')}
    />,
  );
  return { ...drawn, noted };
}

const sites: readonly (readonly [string, Parameters<typeof popup>[0], string])[] = [
  ['is on', {}, '正与 木***禾 对话'],
  ['is switched off', { off: ['pinduoduo'] }, '在拼多多已关闭'],
  ['was opened before the extension', { here: { ...here, state: null } }, '刷新页面后就会打开'],
  ['may not be read', { here: { ...here, state: null }, allow: true }, '浏览器还没有许可妥答读拼多多'],
  ['is the practice conversation', { here: { ...here, console: 'practice' } }, '这是练习会话'],
  ['is no console', { here: null }, '这不是妥答认得的客服页面'],
];
test.for(sites)('a page where Tuoda %s', ([, change, words]) => {
  expect(popup(change).text('.site')[0]).toContain(words);
});

test('the switch turns this console off and on again, and no other', () => {
  const on = popup({ off: ['feige'] });
  click(on.all('.switch')[0]);
  const off = popup({ off: ['feige', 'pinduoduo'] });
  click(off.all('.switch')[0]);
  expect([...on.noted, ...off.noted]).toEqual([
    ['settle', { off: ['feige', 'pinduoduo'] }],
    ['settle', { off: ['feige'] }],
  ]);
});

test('where there is no console there is nothing to switch and no panel to open', () => {
  const { all } = popup({ here: null });
  expect(all('.switch')).toEqual([]);
  expect(all('.last button').map((one) => one.textContent)).toEqual([expect.stringContaining('工作台')]);
});

test('what is due is counted, the first few are shown, each leads to its conversation', () => {
  const { text, all, noted } = popup({ due: 6 });
  expect(text('.sec .mute')).toEqual(['6']);
  expect(all('.rows li')).toHaveLength(4);
  expect(text('.popup')[0]).toContain('还有 2 件');
  click(all('.rows button')[0]);
  expect(noted).toEqual([['openConsole', 'c-r0']]);
});

test('the panel opens in a window for this tab', () => {
  const { button, noted } = popup({});
  click(button('面板弹成窗口'));
  expect(noted).toEqual([['popOut', 7]]);
});

test('the language is chosen here too', () => {
  const { all, noted } = popup({});
  click(all('input[type="radio"]')[1]);
  expect(noted).toEqual([['settle', { lang: 'en' }]]);
});

test('where the browser withholds the site, one press asks for it', () => {
  const { button, noted } = popup({ here: { ...here, state: null }, allow: true });
  click(button('许可这个网站'));
  expect(noted).toEqual([['allow']]);
});

test('the practice conversation cannot be switched off, for it is no console', () => {
  expect(popup({ here: { ...here, console: 'practice' } }).all('.switch')).toEqual([]);
});

test('practice and tour can be called from here', () => {
  const { button, noted } = popup({ here: null });
  click(button('练习会话'));
  click(button('看一遍导览'));
  expect(noted).toEqual([['openPractice'], ['tour']]);
});
