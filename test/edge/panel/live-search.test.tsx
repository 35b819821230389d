import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test } from 'vitest';
import { click, press } from './draw.tsx';
import { stand, stateOf, talk } from './live-stand.tsx';
import { settle, until } from '../soon.ts';

test('templates are found by their words, and where there are none it says so', async () => {
  const { say, text, all } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  press('/');
  const input = all('input')[0];
  if (!(input instanceof HTMLInputElement)) throw new Error('a field');
  const type = (words: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 30));
    });
  await type('补发');
  await until(() => expect(text('[role="option"]').length).toBeGreaterThan(2));
  await until(() => expect(text('mark')).toContain('补发'));
  await type('zqxjk');
  await until(() => expect(text('.hits')[0]).toContain('没有找到'));
});

test('a search typed into the draft is answered: templates filled, in pinyin and initials too, rules, and earlier cases', async () => {
  const { say, asked, button } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('个案'));
  click(button('建个案'));
  await settle(120);
  const found = async (words: string) => {
    await say({ kind: 'find', words });
    await until(() => expect(asked.findLast((one) => one.kind === 'hits')).toMatchObject({ words }));
    const last = asked.findLast((one) => one.kind === 'hits');
    return last?.kind === 'hits' ? last.hits : [];
  };
  for (const words of ['破损', 'posun', 'ps']) expect((await found(words)).map((one) => one.title).join()).toContain('破损');
  expect((await found('破损')).length).toBeGreaterThan(3);
  const rule = (await found('七日无理由退货')).find((one) => one.label === '规则');
  expect(rule?.text).toContain('七日');
  await found('木***禾');
  const earlier = (await found('山里果园 261119-604417729003185')).find((one) => one.label === '个案');
  expect(earlier).toMatchObject({ template: null, slots: [] });
  expect(await found('zqxjk')).toEqual([]);
});
