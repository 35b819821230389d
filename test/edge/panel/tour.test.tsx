import { act } from 'react';
import { expect, test } from 'vitest';
// loaded beforehand: the panel itself loads it when it is asked for
import '../../../components/tour.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { Scene } from '../../../components/scene.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { tour as words } from '../../../lib/words/first/tour.ts';
import { stops } from '../../../components/tour-stops.ts';
import { click, draw } from './draw.tsx';
import { notedControls } from './controls.ts';
import { suggestions } from './scenes.ts';
import { settle, until } from '../soon.ts';

/** The panel with a tour that was asked for, or whatever `change` says. */
async function toured(change: Partial<Scene> = {}, lang: Lang = 'zh') {
  const scene = suggestions(lang);
  const asked: Scene = { ...scene, settings: { ...scene.settings, tour: 'due' }, ...change };
  const { controls, noted } = notedControls(lang);
  const drawn = draw(<Panel scene={asked} controls={controls} />, lang);
  await settle();
  const begun = () => until(() => expect(drawn.all('.tour h2')).not.toEqual([]));
  return { ...drawn, noted, begun };
}

test.for(['zh', 'en'] as const)('it leads over the panel’s own parts, one after the other, and ends after the last (%s)', async (lang) => {
  const { all, text, noted, begun } = await toured({}, lang);
  await begun();
  for (const { id, at } of stops) {
    expect(text('.tour h2')).toEqual([words[`tour.${id}`][lang]]);
    expect(all(at).length, at).toBeGreaterThan(0);
    click(all('.tour .btn.go')[0]);
  }
  expect(noted).toEqual([['settle', { tour: 'over' }]]);
});

test('it leads back as well, by button and by arrow', async () => {
  const { all, text, begun } = await toured();
  await begun();
  click(all('.tour .btn.go')[0]);
  const key = (name: string) =>
    act(() => void all('.tour')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
  key('ArrowRight');
  expect(text('.tour .stop p')[0]).toContain('第 3 站');
  key('ArrowLeft');
  click(all('.tour .acts .btn')[1]);
  expect(text('.tour .stop p')[0]).toContain('第 1 站');
});

test('Escape ends it at any stop', async () => {
  const { all, noted, begun } = await toured();
  await begun();
  act(() => void all('.tour')[0]?.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(noted).toEqual([['settle', { tour: 'over' }]]);
});

test.for([
  ['it was never asked for', null],
  ['it was seen', 'over'],
] as const)('where %s there is none', async ([, tour]) => {
  const scene = suggestions('zh');
  expect((await toured({ settings: { ...scene.settings, tour } })).all('.tour')).toEqual([]);
});

test('where the page has not spoken yet it waits', async () => {
  expect((await toured({ state: null })).all('.tour')).toEqual([]);
});

test('a panel that stands as a rail is opened for it', async () => {
  const { state } = suggestions('zh');
  const { noted, all } = await toured({ state: state && { ...state, rail: true } });
  expect(noted).toEqual([['dock', { rail: false }]]);
  expect(all('.tour')).toEqual([]);
});

test('the panel’s settings call it again, and the practice conversation', async () => {
  const scene = suggestions('zh');
  const { button, noted } = await toured({ settings: { ...scene.settings, tour: 'over' } });
  click(button('设置'));
  click(button('练习会话'));
  click(button('看一遍导览'));
  expect(noted).toEqual([
    ['openPage', 'practice'],
    ['settle', { tour: 'due' }],
  ]);
});
