import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
// loaded beforehand: the panel itself loads it after it stands
import '../../../components/reader.ts';
import { LivePanel } from '../../../components/live-panel.tsx';
import { Ticking } from '../../../components/now.tsx';
import { ask } from '../../../lib/browser/ask.ts';
import { openLine } from '../../../lib/browser/line.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { ConsoleState, FromConsole, ToConsole } from '../../../lib/messages.ts';
import { keyOf } from '../../../lib/messages.ts';
import { newClient } from '../../../lib/queries.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { startBackground } from '../background/made-background.ts';
import { contentScript, framedPanel, makeBrowser } from '../browser/made-browser.ts';
import { click, press } from './draw.tsx';
import { conversationIn, draftIn, findingsIn } from './values.ts';

let page: ReturnType<typeof makeBrowser>;
let made = 0;
beforeEach(() => {
  page = makeBrowser();
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  // the starter templates lie in a file of the extension
  const served = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json(starter));
  onTestFinished(() => void (globalThis.fetch = served));
});

/** Lets ports, questions and the chunk that reads conversations come through. */
const settle = (ms = 60) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

/** The conversation, an hour ago. */
const talk = (change: Partial<Conversation> = {}): Conversation => {
  const made = conversationIn('zh');
  const back = (made.messages.at(-1)?.at ?? 0) - (Date.now() - 3_600_000);
  return { ...made, messages: made.messages.map((one) => ({ ...one, at: (one.at ?? 0) - back })), ...change };
};
const stateOf = (conversation: Conversation | null): ConsoleState => ({
  console: 'pinduoduo',
  conversation,
  problems: [],
  guard: 'certain',
  side: 'right',
  rail: false,
});

/** A console's page and its panel, with the real background between them. */
async function stand() {
  const background = startBackground(`live-${++made}`, { now: Date.now() });
  const stop = new AbortController();
  const asked: ToConsole[] = [];
  const quiet = { up: () => undefined, down: () => undefined };
  page.speakAs(contentScript(1), 'console');
  const line = openLine('console', { hear: (message) => asked.push(message), ...quiet }, stop.signal);
  await settle();
  page.speakAs(framedPanel(1), 'panel');
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  act(() =>
    drawn.render(
      <QueryClientProvider client={newClient()}>
        <Ticking clock={Date.now}>
          <LivePanel
            connect={(hooks, signal) => openLine('panel', hooks, signal)}
            ask={ask}
            names={{ pinduoduo: { zh: '拼多多', en: 'Pinduoduo' } }}
            popped={false}
          />
        </Ticking>
      </QueryClientProvider>,
    ),
  );
  onTestFinished(() => {
    stop.abort();
    act(() => drawn.unmount());
    root.remove();
  });
  await settle();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    background,
    asked,
    /** What a person asked for; what was understood is told unasked. */
    wished: () => asked.filter((one) => one.kind !== 'understood'),
    root,
    all,
    text: (selector: string) => all(selector).map((one) => one.textContent ?? ''),
    button: (words: string) => all('button').find((one) => (one.textContent ?? '').includes(words)),
    say: async (message: FromConsole) => {
      line.say(message);
      // once for the message to be drawn, once for what the panel says to it
      await settle();
      await settle();
    },
  };
}

test('what the page says is read, and answered from the starter templates', async () => {
  const { say, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  expect(text('.who h1')[0]).toContain('木***禾');
  expect(text('.risk')).toContain('平台介入');
  expect(text('.gist')[0]).not.toBe('');
  expect(text('.sug')).toHaveLength(3);
});

test('a reply goes to the page as text to put at the caret', async () => {
  const { say, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  press('1');
  await settle();
  expect(wished()).toEqual([expect.objectContaining({ kind: 'insert', template: expect.any(String) })]);
  await say({ kind: 'inserted', ok: true, why: null });
});

test('the demand is said back, and the progress told, in the draft', async () => {
  const { say, wished, button } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('说回去'));
  click(button('报进度'));
  await settle();
  expect(wished().map((one) => one.kind === 'insert' && one.text)).toEqual([expect.stringContaining('？'), expect.stringMatching(/..../)]);
});

test('the card for a colleague is copied with nobody’s number in it, and the foot says so', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  const { say, button, text } = await stand();
  const made = talk();
  const messages = [
    ...made.messages,
    { id: 'm9', role: 'buyer', kind: 'text', text: '打我电话13812345678', at: Date.now() - 60_000 } as const,
  ];
  await say({ kind: 'state', state: stateOf({ ...made, messages }) });
  click(button('交接卡'));
  await settle();
  expect(copied).toHaveLength(1);
  expect(copied[0]).not.toContain('13812345678');
  expect(text('.foot')[0]).toContain('已复制');
});

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
  expect(text('[role="option"]').length).toBeGreaterThan(2);
  expect(text('mark')).toContain('补发');
  await type('zqxjk');
  expect(text('.hits')[0]).toContain('没有找到');
});

test('a finding’s fix goes back with the draft that it was found in', async () => {
  const { say, wished, button } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: draftIn('zh'), findings: findingsIn('zh'), composing: false });
  click(button('换上'));
  await settle();
  expect(wished()).toEqual([{ kind: 'fix', finding: findingsIn('zh')[1], draft: draftIn('zh') }]);
});

test('a key pressed in the page is answered by the panel', async () => {
  const { say, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: draftIn('zh'), findings: findingsIn('zh'), composing: false });
  await say({ kind: 'key', key: 'Alt+2' });
  expect(wished()).toEqual([{ kind: 'fix', finding: findingsIn('zh')[0], draft: draftIn('zh') }]);
});

test('a case is opened on the disk, and stands there for the next panel', async () => {
  const { say, button, background, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('个案'));
  click(button('建个案'));
  await settle(120);
  expect(text('[aria-current="step"]')).toEqual(['接收']);
  expect(await (await background.disk()).getAll('cases')).toHaveLength(1);
  click(button('下一步'));
  await settle(120);
  expect(text('[aria-current="step"]')).toEqual(['初查']);
});

test('no case of one buyer shows under another', async () => {
  const { say, button, root } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('个案'));
  click(button('建个案'));
  await settle(120);
  await say({ kind: 'state', state: stateOf(talk({ buyer: { id: 'b2', name: '云***9' } })) });
  expect(root.textContent).toContain('这位买家还没有个案');
});

test('what was understood is told to the page, with the messages that it was read from', async () => {
  const { say, asked } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  expect(asked).toEqual([{ kind: 'understood', first: 'm0', last: 'm8', understanding: expect.objectContaining({ lang: 'zh' }) }]);
  const more = talk();
  await say({
    kind: 'state',
    state: stateOf({ ...more, messages: [...more.messages, { id: 'm9', role: 'buyer', kind: 'text', text: '人呢', at: Date.now() }] }),
  });
  expect(asked.at(-1)).toMatchObject({ kind: 'understood', last: 'm9' });
});

test('a case that was opened without an understanding is filled by the panel', async () => {
  const { say, background } = await stand();
  page.speakAs(contentScript(1));
  const conversation = talk();
  const key = keyOf('pinduoduo', conversation);
  if (!key) throw new Error('a buyer');
  await ask('openCase', { key, conversation, understanding: null });
  page.speakAs(framedPanel(1));
  await say({ kind: 'state', state: stateOf(conversation) });
  await settle(200);
  const [one] = await (await background.disk()).getAll('cases');
  expect(JSON.stringify(one)).toContain('"risks":["platform"');
});

test('the language is chosen in the panel and kept in the settings', async () => {
  const { say, root, all, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  const before = text('.bar [role="tab"]')[1];
  click(all('.bar .ib')[1]);
  click(all('input[type="radio"]')[before === '个案' ? 1 : 0]);
  await settle(120);
  expect(text('.bar [role="tab"]')[1]).toBe(before === '个案' ? 'Case' : '个案');
  expect(root.ownerDocument.documentElement.lang).toBe(before === '个案' ? 'en' : 'zh-CN');
});

test('the side is moved in the page and remembered for this console', async () => {
  const { say, all, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(all('.bar .ib').at(-1));
  await settle(120);
  expect(wished()).toEqual([{ kind: 'dock', side: 'right', rail: true, width: 360 }]);
  page.speakAs(framedPanel(1));
  expect((await ask('settings', null)).docks).toEqual({ pinduoduo: { side: 'right', rail: true, width: 360 } });
});

test('when the page goes, nothing of it is left in sight', async () => {
  const { say, text, root } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  page.kill();
  startBackground(`live-${made}`, { now: Date.now() });
  await settle(400);
  expect(root.textContent).not.toContain('undefined');
  await say({ kind: 'state', state: stateOf(null) });
  expect(text('.who')).toEqual([]);
});
