import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { contentScript, framedPanel, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aSent, noon, startBackground } from './made-background.ts';

let page: ReturnType<typeof makeBrowser>;
let made = 0;
const aName = () => `fences-${++made}`;
const clock = { now: noon };

beforeEach(() => {
  page = makeBrowser();
});

test.for([
  ['a list of all cases', 'cases', null],
  ['what is due', 'reminders', null],
  ['a window of the panel', 'popOut', { tab: 1 }],
  ['the case of its own conversation, which the panel alone shows', 'caseOf', { console: 'pinduoduo', shop: null, buyer: '1' }],
  ['the templates', 'templates', null],
] as const)('a content script may not ask for %s', async ([, question, body]) => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const asked: Promise<unknown> = ask(question, body);
  await expect(asked).rejects.toMatchObject({ reason: 'refused' });
});

test.for([
  ['a page that no console matches', contentScript(1, 0, 'https://elsewhere.example')],
  ['another extension', { ...ownPage(), id: 'another' }],
  ['a frame of ours in a tab from which no script of ours speaks', framedPanel(77)],
] as const)('%s is answered nothing', async ([, sender]) => {
  startBackground(aName(), clock);
  page.speakAs(sender);
  await expect(ask('settings', null)).rejects.toMatchObject({ reason: 'refused' });
});

test('a case is not logged under a key that is not the one of its conversation', async () => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const forged = { ...aSent('48小时内为您补发'), key: { console: 'pinduoduo', shop: null, buyer: 'somebody' } };
  await expect(ask('sent', forged)).rejects.toMatchObject({ reason: 'refused' });
});

test('a page learns nothing of the settings but its own, and changes none', async () => {
  startBackground(aName(), clock);
  const dock = { side: 'left', width: 320, rail: false } as const;
  page.speakAs(ownPage());
  await ask('saveSettings', { agent: '小周', docks: { pinduoduo: dock, shopee: dock }, off: ['shopee'] });
  page.speakAs(contentScript(1));
  await expect(ask('saveSettings', { docks: { pinduoduo: { ...dock, side: 'right' } } })).rejects.toMatchObject({ reason: 'refused' });
  expect(await ask('settings', null)).toEqual({
    lang: 'en',
    theme: 'system',
    agent: '',
    docks: { pinduoduo: dock },
    off: [],
    keepDays: null,
    quiet: null,
    taught: [],
    shop: null,
  });
  page.speakAs(ownPage());
  expect(await ask('settings', null)).toMatchObject({ agent: '小周', lang: 'en', docks: { pinduoduo: dock, shopee: dock } });
});

test('a script that tells of nothing but errors fills no disk, and what it says is not kept as it is', async () => {
  const later = { now: noon + 3_600_000 };
  startBackground(aName(), later);
  page.speakAs(contentScript(1));
  const tellOf = (n: number) =>
    ask('noteFault', { name: '林女士', message: `token ${'x'.repeat(n)} 13912345678`, stack: 'at https://mms.pinduoduo.com/a.js:1:2' });
  for (let n = 0; n < 200; n++) await tellOf(n);
  page.speakAs(ownPage());
  const kept = await ask('faults', null);
  expect(kept).toMatchObject([{ place: 'page', name: 'Error', words: 'token …', frames: [], count: 30 }]);
});
