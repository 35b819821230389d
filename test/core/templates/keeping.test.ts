import { expect, test } from 'vitest';
import { noteChange, restore } from '../../../lib/templates/history.ts';
import { aTemplate } from './make.ts';

const change = { at: 1, by: '阿宁' };

test('a change is kept, no change is not', () => {
  const before = aTemplate('旧');
  const history = noteChange([], before, aTemplate('新'), change);
  expect(history).toEqual([{ template: before, until: 1, by: '阿宁' }]);
  expect(noteChange(history, before, aTemplate('旧'), change)).toBe(history);
});

test('a former version comes back, and what it replaced can come back too', () => {
  const first = aTemplate('一');
  const second = aTemplate('二');
  const history = noteChange([], first, second, change);
  const [version] = history;
  const back = version && restore(history, second, version, { at: 2, by: '小林' });
  expect(back?.template.text).toBe('一');
  expect(back?.history.map((one) => one.template.text)).toEqual(['二', '一']);
});

test('at most fifty versions are kept, the latest', () => {
  let history = noteChange([], aTemplate('0'), aTemplate('1'), change);
  for (let at = 1; at < 80; at++) history = noteChange(history, aTemplate(`${at}`), aTemplate(`${at + 1}`), change);
  expect([history.length, history[0]?.template.text, history.at(-1)?.template.text]).toEqual([50, '79', '30']);
});
