import { expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { openLine } from '../../../lib/browser/line.ts';
import { startRelay } from '../../../lib/browser/relay.ts';
import type { Message } from '../../../lib/conversation/conversation.ts';
import { contentScript, framed, framedPanel, ownPage, windowedPanel } from './made-browser.ts';
import { at, pass, record, page, aState, talk, insert } from './made-line.ts';

test('page and panel of one tab hear each other', async () => {
  startRelay(at);
  const console = record('console', contentScript(1));
  const panel = record('panel', framedPanel(1));
  await pass();
  console.line.say(framed);
  await pass();
  console.line.say({ kind: 'state', state: aState() });
  panel.line.say(insert);
  await pass();
  expect(panel.told).toEqual(['up', { kind: 'state', state: aState() }]);
  expect(console.told).toEqual(['up', insert]);
});

test('no word crosses from one tab to another', async () => {
  startRelay(at);
  const [one, two] = [record('console', contentScript(1)), record('console', contentScript(2))];
  const panel = record('panel', windowedPanel(2));
  await pass();
  one.line.say({ kind: 'state', state: aState() });
  panel.line.say(insert);
  await pass();
  expect(panel.told).toEqual(['up']);
  expect(one.told).toEqual(['up']);
  expect(two.told).toEqual(['up', insert]);
});

test('a panel that comes later hears the whole of what holds now, and nothing that is over', async () => {
  startRelay(at);
  const console = record('console', contentScript(1));
  await pass();
  console.line.say({ kind: 'state', state: aState() });
  console.line.say({ kind: 'findings', draft: '您好', findings: [], composing: false });
  console.line.say({ kind: 'held', rules: ['placeholder'] });
  console.line.say({ kind: 'released' });
  await pass();
  const panel = record('panel', windowedPanel(1));
  await pass();
  expect(panel.told).toEqual([
    'up',
    { kind: 'state', state: aState() },
    { kind: 'findings', draft: '您好', findings: [], composing: false },
  ]);
});

test('after a restart the panel has the state again as soon as the page has said it', async () => {
  startRelay(at);
  const console = record('console', contentScript(1));
  const panel = record('panel', framedPanel(1));
  await pass();
  page.kill();
  startRelay(at);
  await pass(500);
  console.line.say(framed);
  console.line.say({ kind: 'state', state: aState({ rail: true }) });
  await pass();
  expect(panel.told.at(-1)).toEqual({ kind: 'state', state: aState({ rail: true }) });
});

test('a window of the panel is told when the page of its tab goes away', async () => {
  startRelay(at);
  const gone = new AbortController();
  page.speakAs(contentScript(1), 'console');
  openLine('console', { hear: () => {}, up: () => {}, down: () => {} }, gone.signal);
  const panel = record('panel', windowedPanel(1));
  await pass();
  gone.abort();
  await pass();
  expect(panel.told).toEqual(['up', 'away']);
});

test('a word to the page goes to the frame that shows the conversation, and to no other', async () => {
  startRelay(at);
  const top = record('console', contentScript(1, 0));
  const inner = record('console', contentScript(1, 7));
  const panel = record('panel', framedPanel(1));
  await pass();
  top.line.say(framed);
  inner.line.say({ ...framed, mark: 'another' });
  inner.line.say({ kind: 'state', state: aState({ conversation: talk }) });
  top.line.say({ kind: 'state', state: aState() });
  await pass();
  panel.line.say(insert);
  await pass();
  expect(inner.told).toEqual(['up', insert]);
  expect(top.told).toEqual(['up']);
  expect(panel.told.at(-1)).toEqual({ kind: 'state', state: aState({ conversation: talk }) });
});

test.for([
  ['a page that no console matches', contentScript(1, 0, 'https://elsewhere.example'), 'console'],
  ['another extension', { ...ownPage(), id: 'another' }, 'panel'],
  ['a page that calls itself a panel', contentScript(1), 'panel'],
  ['our own page that calls itself a console', ownPage(), 'console'],
  ['our panel framed in a tab from which no script of ours has spoken', framedPanel(3), 'panel'],
] as const)('%s gets no line', async ([, sender, name]) => {
  startRelay(at);
  const { told } = record(name, sender);
  await pass(8_000);
  expect(told).toEqual(['down']);
});

test.for([
  ['no message at all', 'state'],
  ['a message of no known kind', { kind: 'obey' }],
  ['what only a panel may say', insert],
  ['a state of a console that does not live there', { kind: 'state', state: aState({ console: 'shopee' }) }],
  ['a state of a broken form', { kind: 'state', state: { ...aState(), guard: 'perhaps' } }],
  [
    'a finding that links to something else than https',
    { kind: 'findings', draft: '', composing: false, findings: [aFinding('javascript:alert(1)')] },
  ],
] as const)('from a page %s goes no further', async ([, message]) => {
  const relay = startRelay(at);
  const panel = record('panel', windowedPanel(1));
  page.speakAs(contentScript(1), 'console');
  const port = browser.runtime.connect({ name: 'console' });
  await pass();
  port.postMessage(message);
  await pass();
  expect(panel.told).toEqual(['up', 'away']);
  expect(relay.pages()).toEqual([]);
});

test('a pasted book is cut and a long thread shortened to its latest, and neither blinds the panel', async () => {
  const relay = startRelay(at);
  const console = record('console', contentScript(1));
  await pass();
  const messages: Message[] = Array.from({ length: 10_050 }, (_, index) => ({
    id: `m${index}`,
    role: 'buyer',
    kind: 'text',
    text: 'x',
    at: null,
  }));
  messages.push({ id: 'book', role: 'buyer', kind: 'text', text: '长'.repeat(50_000), at: null });
  console.line.say({ kind: 'state', state: aState({ conversation: { ...talk, messages } }) });
  await pass();
  const read = relay.pages()[0]?.state.conversation?.messages;
  expect(read).toHaveLength(10_000);
  expect(read?.at(-1)?.text).toHaveLength(20_000);
});

test('what the background writes is told to every line, and what it tells a page that still loads waits for it', async () => {
  const relay = startRelay(at);
  const panel = record('panel', ownPage());
  await pass();
  relay.changed(['cases']);
  relay.tell(5, { kind: 'ring', buyer: talk.buyer });
  const console = record('console', contentScript(5));
  await pass();
  expect(console.told).toEqual(['up']);
  console.line.say({ kind: 'state', state: aState() });
  await pass();
  expect(panel.told).toEqual(['up', 'away', ['changed', 'cases']]);
  expect(console.told).toEqual(['up', { kind: 'ring', buyer: talk.buyer }]);
});

function aFinding(url: string) {
  const words = { zh: '', en: '' };
  return {
    rule: 'a',
    taboo: 1,
    severity: 'warn',
    start: null,
    end: null,
    message: words,
    ground: { title: words, text: words, url },
    fix: null,
  } as const;
}
