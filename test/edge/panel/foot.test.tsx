import { expect, test } from 'vitest';
import { click, drawScene } from './draw.tsx';
import { now } from './values.ts';

const feet: readonly (readonly [string, object, string])[] = [
  ['all is well', {}, '草稿检查和发送守卫都已开启'],
  ['the line is down', { link: 'down' }, '与页面断开了，正在重连'],
  ['the extension was updated', { link: 'gone' }, '妥答已更新，请刷新页面'],
  ['a send was saved', { said: { kind: 'sent', at: now - 1000 } }, '已存 14:10:07'],
  ['a send was not saved', { said: { kind: 'failed', at: now - 60_000 } }, '这条没存上，请看看磁盘空间'],
  ['an insert was refused', { said: { kind: 'refused', at: now, why: { zh: '输入框只读', en: 'read-only' } } }, '输入框只读'],
  ['an old word has been said long enough', { said: { kind: 'inserted', at: now - 60_000 } }, '草稿检查和发送守卫都已开启'],
];
test.for(feet)('the foot when %s', ([, change, words]) => {
  expect(drawScene('suggestions', 'zh', change).text('.foot')[0]).toContain(words);
});

test('a guard that came late is told, with the way out', () => {
  const { text, button, noted } = drawScene('late');
  expect(text('.foot')[0]).toContain('守卫启动晚了');
  click(button('刷新页面'));
  expect(noted).toEqual([['reload']]);
});
