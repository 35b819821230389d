import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { keyOf } from '../../../lib/messages.ts';
import { contentScript, framed, framedPanel } from '../browser/made-browser.ts';
import { click, press } from './draw.tsx';
import { page, restart, stand, stateOf, talk } from './live-stand.tsx';
import { settle, until } from '../soon.ts';
import { draftIn, findingsIn } from './values.ts';

test('what the page says is read, and answered from the starter templates', async () => {
  const { say, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await until(() => expect(text('.who h1')[0]).toContain('木***禾'));
  await until(() => expect(text('.risk')).toContain('平台介入'));
  await until(() => expect(text('.gist')[0]).not.toBe(''));
  await until(() => expect(text('.sug')).toHaveLength(3));
});

test('a reply goes to the page as text to put at the caret', async () => {
  const { say, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  press('1');
  await settle();
  await until(() => expect(wished()).toEqual([expect.objectContaining({ kind: 'insert', template: expect.any(String) })]));
  await say({ kind: 'inserted', ok: true, why: null });
});

test('a reply from a template whose buyer is content afterwards counts as help', async () => {
  const { say } = await stand();
  const before = talk();
  const [first] = await ask('templates', null);
  const key = keyOf('pinduoduo', before);
  if (!first || !key) throw new Error('a template and a buyer');
  const at = Date.now() - 50_000;
  const sent = { id: 'm8', role: 'agent', kind: 'text', text: first.text, at } as const;
  const message = { id: sent.id, text: sent.text, at };
  await ask('sent', { key, conversation: before, understanding: null, message, findings: [], template: first.id, promised: [] });
  await say({ kind: 'state', state: stateOf({ ...before, messages: [...before.messages, sent] }) });
  expect((await ask('uses', null)).counts[first.id]).toMatchObject({ sent: 1, helped: 0 });
  const thanks = { id: 'm9', role: 'buyer', kind: 'text', text: '已经解决了，谢谢', at: Date.now() - 1_000 } as const;
  await say({ kind: 'state', state: stateOf({ ...before, messages: [...before.messages, sent, thanks] }) });
  await until(async () => expect((await ask('uses', null)).counts[first.id]).toMatchObject({ sent: 1, helped: 1 }));
});

test('the demand is said back, and the progress told, in the draft', async () => {
  const { say, wished, button } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('说回去'));
  click(button('报进度'));
  await settle();
  await until(() =>
    expect(wished().map((one) => one.kind === 'insert' && one.text)).toEqual([
      expect.stringContaining('？'),
      expect.stringMatching(/..../),
    ]),
  );
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
  await until(() => expect(copied).toHaveLength(1));
  expect(copied[0]).not.toContain('13812345678');
  await until(() => expect(text('.foot')[0]).toContain('已复制'));
});

test('a finding’s fix goes back with the draft that it was found in', async () => {
  const { say, wished, button } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: draftIn('zh'), findings: findingsIn('zh'), composing: false });
  click(button('换上'));
  await settle();
  await until(() =>
    expect(wished()).toEqual([{ kind: 'fix', finding: expect.objectContaining({ severity: 'block' }), draft: draftIn('zh') }]),
  );
});

test('the panel runs all the rules on the draft, also those that the page leaves to it, and tells the page', async () => {
  const { say, text, asked } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: '请您再发一下订单号和照片', findings: [], composing: false });
  await until(() => expect(text('.finding').join()).toContain('禁忌 1'));
  const found = expect.objectContaining({ taboo: 1 });
  await until(() =>
    expect(asked).toContainEqual({ kind: 'found', draft: '请您再发一下订单号和照片', findings: expect.arrayContaining([found]) }),
  );
});

test('what is looked for after a slash is no draft to be judged', async () => {
  const { say, asked } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: '/ref', findings: [], composing: false });
  await until(() => expect(asked).toContainEqual({ kind: 'found', draft: '/ref', findings: [] }));
});

test('a key pressed in the page is answered by the panel', async () => {
  const { say, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await say({ kind: 'findings', draft: draftIn('zh'), findings: findingsIn('zh'), composing: false });
  await say({ kind: 'key', key: 'Alt+1' });
  await until(() =>
    expect(wished()).toEqual([{ kind: 'fix', finding: expect.objectContaining({ severity: 'block' }), draft: draftIn('zh') }]),
  );
});

test('a case is opened on the disk, and stands there for the next panel', async () => {
  const { say, button, background, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('个案'));
  click(button('建个案'));
  await settle(120);
  await until(() => expect(text('[aria-current="step"]')).toEqual(['接收']));
  expect(await (await background.disk()).getAll('cases')).toHaveLength(1);
  click(button('下一步'));
  await settle(120);
  await until(() => expect(text('[aria-current="step"]')).toEqual(['初查']));
});

test('no case of one buyer shows under another', async () => {
  const { say, button, root } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  click(button('个案'));
  click(button('建个案'));
  await settle(120);
  await say({ kind: 'state', state: stateOf(talk({ buyer: { id: 'b2', name: '云***9' } })) });
  await until(() => expect(root.textContent).toContain('这位买家还没有个案'));
});

test('what was understood is told to the page, with the messages that it was read from', async () => {
  const { say, asked } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await until(() =>
    expect(asked).toEqual([{ kind: 'understood', first: 'm0', last: 'm8', understanding: expect.objectContaining({ lang: 'zh' }) }]),
  );
  const more = talk();
  await say({
    kind: 'state',
    state: stateOf({ ...more, messages: [...more.messages, { id: 'm9', role: 'buyer', kind: 'text', text: '人呢', at: Date.now() }] }),
  });
  await until(() => expect(asked.at(-1)).toMatchObject({ kind: 'understood', last: 'm9' }));
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
  await until(() => expect(JSON.stringify(one)).toContain('"risks":["platform"'));
});

test('the language is chosen in the panel and kept in the settings', async () => {
  const { say, root, all, text } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  const before = text('.bar [role="tab"]')[1];
  click(all('.bar .ib')[1]);
  click(all('input[type="radio"]')[before === '个案' ? 1 : 0]);
  await settle(120);
  await until(() => expect(text('.bar [role="tab"]')[1]).toBe(before === '个案' ? 'Case' : '个案'));
  await until(() => expect(root.ownerDocument.documentElement.lang).toBe(before === '个案' ? 'en' : 'zh-CN'));
});

test('the side is moved in the page and remembered for this console', async () => {
  const { say, all, wished } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  await until(() => expect(all('.bar .ib').length).toBeGreaterThan(0));
  click(all('.bar .ib').at(-1));
  await settle(120);
  await until(() => expect(wished()).toEqual([{ kind: 'dock', side: 'right', rail: true, width: 360 }]));
  page.speakAs(framedPanel(1));
  expect((await ask('settings', null)).docks).toEqual({ pinduoduo: { side: 'right', rail: true, width: 360 } });
});

test('when the page goes, nothing of it is left in sight', async () => {
  const { say, text, root } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  page.kill();
  restart();
  await settle(400);
  await until(() => expect(root.textContent).not.toContain('undefined'));
  await say(framed);
  await say({ kind: 'state', state: stateOf(null) });
  await until(() => expect(text('.who')).toEqual([]));
});

test('what is ignored once goes from the list and from the page, and is noted', async () => {
  const { say, text, all, asked } = await stand();
  await say({ kind: 'state', state: stateOf(talk()) });
  const draft = '这一定是快递弄坏的，我马上给您处理';
  await say({ kind: 'findings', draft, findings: [], composing: false });
  await until(() => expect(all('.finding').length).toBeGreaterThan(0));
  const before = all('.finding:not(.mended)').length;
  page.speakAs(framedPanel(1));
  click(all('.finding [aria-expanded="false"]')[0]);
  click(all('.finding .pass button')[0]);
  await until(() => expect(all('.finding:not(.mended)')).toHaveLength(before - 1));
  await until(() => {
    const told = asked.filter((one) => one.kind === 'found').at(-1);
    expect(told?.kind === 'found' && told.findings).toHaveLength(before - 1);
  });
  expect(text('.finding.mended').join()).not.toContain('改好了');
  expect(await ask('verdicts', null)).toMatchObject([{ what: 'once', console: 'pinduoduo' }]);
});
