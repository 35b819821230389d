import axe from 'axe-core';
import { expect, test } from 'vitest';
import { click, drawScene } from './draw.tsx';
import { scenes } from './scenes.ts';

const tabOf: Readonly<Record<string, string>> = { case: '个案', 'no-case': '个案', reminders: '提醒', search: '搜话术', settings: '设置' };

/** Colours and sizes need a layout: those rules run over the built panel in a real browser. */
test.for(Object.keys(scenes))('%s breaks no rule of axe', async (name) => {
  const { root, button } = drawScene(name);
  const tab = tabOf[name];
  if (tab !== undefined) click(button(tab));
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
