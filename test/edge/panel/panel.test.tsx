import { act } from 'react';
import { expect, test } from 'vitest';
import { click, drawScene } from './draw.tsx';
import { scenes } from './scenes.ts';
import { conversationIn, draftIn, findingsIn, now, understandingIn } from './values.ts';

test('it says who waits, how long, and what is left', () => {
  const { text } = drawScene('suggestions');
  expect(text('.who h1')[0]).toContain('木***禾');
  expect(text('.clock b')).toEqual(['2:08']);
  expect(text('.clock span')[0]).toBe('还剩 0:52 · 限 3:00');
  expect(text('.who p')[0]).toContain('订单 …003185');
});

test('the clock grows louder in steps', () => {
  const stages = ['calm-question', 'suggestions', 'guard', 'late'].map((name) => drawScene(name).all('.wait')[0]?.className);
  expect(stages).toEqual(['wait at-quiet', 'wait at-soon', 'wait at-near', 'wait at-over']);
});

test('each line of what was read leads to its message', () => {
  const { all, noted } = drawScene('suggestions');
  for (const one of all('.fact button.at')) click(one);
  expect(noted).toEqual([
    ['show', 'm7'],
    ['show', 'm6'],
    ['show', 'm7'],
    ['show', 'm4'],
    ['show', 'm8'],
  ]);
});

test('each risk leads to the message that names it', () => {
  const { button, noted } = drawScene('suggestions');
  click(button('差评'));
  expect(noted).toEqual([['show', 'm7']]);
});

test('what was promised and tried before stands in the words of the buyer and leads there', () => {
  const understanding = {
    ...understandingIn('zh'),
    promised: [{ message: 7, start: 0, end: 3 }],
    tried: [{ message: 4, start: 0, end: 4 }],
  };
  const { text, button, noted } = drawScene('suggestions', 'zh', { understanding });
  expect(text('.facts').join()).toMatch(/曾答应.*今天不给我办好就申请平台介入.*试过.*12 个里坏了 5 个/s);
  click(button('今天不给我办好就申请平台介入'));
  click(button('12 个里坏了 5 个'));
  expect(noted).toEqual([
    ['show', 'm7'],
    ['show', 'm4'],
  ]);
});

test('a plain question is called one', () => {
  const { text } = drawScene('calm-question');
  expect(text('.facts').join()).toContain('普通咨询，不是投诉');
  expect(text('.who h1')[0]).toContain('咨询');
});

test('an empty draft shows replies, a written one its check', () => {
  const { text, show } = drawScene('suggestions');
  expect(text('.sug')).toHaveLength(3);
  show({ draft: draftIn('zh'), findings: findingsIn('zh') });
  expect(text('.finding')).toHaveLength(3);
  expect(text('.zone [aria-selected="true"]')[0]).toContain('草稿检查');
});

test('whoever turns to the replies while writing stays there until the draft is empty again', () => {
  const { button, show, text } = drawScene('angry-draft');
  click(button('可用回复'));
  show({ draft: `${draftIn('zh')}。` });
  expect(text('.sug')).toHaveLength(3);
  show({ draft: '', findings: [] });
  show({ draft: draftIn('zh'), findings: findingsIn('zh') });
  expect(text('.finding')).toHaveLength(3);
});

test('a stopped send is a place in the panel, named as an alert, and tells how to send all the same', () => {
  const { all, text, noted, button } = drawScene('guard');
  expect(all('[role="alert"]')).toHaveLength(1);
  expect(all('dialog, [role="dialog"]')).toEqual([]);
  expect(text('.hold')[0]).toContain('还没有发出去');
  expect(text('.again')[0]).toContain('再按一次发送');
  expect(text('.finding')).toHaveLength(2);
  click(button('换上，我再看一眼'));
  expect(noted).toEqual([['fix', findingsIn('zh')[1]]]);
});

test('a stopped send comes into sight wherever the panel was turned to', () => {
  const { button, show, text } = drawScene('angry-draft');
  click(button('个案'));
  click(button('设置'));
  show({ held: ['deny-right'] });
  expect(text('.hold')).toHaveLength(1);
});

test('while the buyer is still telling, no replies are offered, only one short word', () => {
  const { text, button, noted, show } = drawScene('listening');
  expect(text('.sug')).toEqual([]);
  expect(text('.zone')[0]).toContain('先听完');
  expect(text('.hush .tl li')).toHaveLength(4);
  click(button('您说，我在听'));
  expect(noted).toEqual([['insert', '您说，我在听', null]]);
  show({ listenUntil: now - 1 });
  expect(text('.sug')).toHaveLength(3);
});

test('the one short word is in the buyer’s language, not the panel’s', () => {
  const { button, noted } = drawScene('listening', 'zh', { understanding: { ...understandingIn('zh'), lang: 'en' } });
  click(button('Please go on'));
  expect(noted).toEqual([['insert', 'Please go on, I’m listening', null]]);
});

test('open slots are marked as work still to do', () => {
  expect(drawScene('suggestions').text('.slot.open')).toEqual(['【待填：称呼】']);
});

test('a click on a reply puts it into the draft, once', () => {
  const { all, noted, button } = drawScene('suggestions');
  click(all('.sug')[1]);
  click(button('致歉'));
  expect(noted.map(([name, , template]) => [name, template])).toEqual([
    ['insert', 'say-back'],
    ['insert', 'two-ways'],
  ]);
});

test('a changed page names what is missing, and the report holds no words of the conversation', async () => {
  const { text, button, noted } = drawScene('page-changed');
  expect(text('.notice h2')[0]).toBe('拼多多改了页面，1 处读不到');
  expect(text('.parts .is-block.s')).toEqual(['找不到']);
  await act(async () => click(button('复制诊断')));
  expect(text('[role="status"]')[0]).toBe('已复制');
  click(button('再读一次'));
  expect(noted.map(([name]) => name)).toEqual(['copy', 'again']);
  expect(String(noted[0]?.[1])).not.toMatch(/\p{Script=Han}|木/u);
});

test('where nobody can tell who spoke, nothing is read and nothing is said to be', () => {
  const { text, all } = drawScene('blind');
  expect(text('.notice')[0]).toContain('就一条也不读');
  expect(all('.read')).toEqual([]);
  expect(text('.clock b')).toEqual(['—']);
});

test('without a conversation it says what to do, and what is due today', () => {
  const { text, all, noted } = drawScene('empty');
  expect(text('.lead')[0]).toContain('没有打开的会话');
  expect(text('.rows')[0]).toContain('云***9');
  click(all('.rows button').find((one) => one.textContent?.includes('云***9')));
  click(all('.rows')[1]?.querySelector('button') ?? undefined);
  expect(noted).toEqual([
    ['goTo', 2],
    ['openConsole', 'c-r2'],
  ]);
});

test.for(['unknown', 'connecting', 'blind', 'empty'])('%s: what is not known is not shown as anything', (name) => {
  const { root } = drawScene(name);
  expect(root.textContent).not.toMatch(/undefined|null|NaN|Invalid/);
});

test('others who wait stand with the worst first; where none is known there is no line', () => {
  expect(
    drawScene('suggestions')
      .text('.queue > *')
      .map((one) => one.trim()),
  ).toEqual(['另 3 人在等', '超时 0:41 云***9', '1:20 用户37 飞鸽', '0:40 果***家']);
  expect(drawScene('page-changed').all('.queue')).toEqual([]);
  expect(drawScene('calm-question').all('.queue')).toEqual([]);
});

test('somebody whom no page shows any more can be found, or was answered elsewhere', () => {
  const away = { tab: null, key: null, buyer: '秋***1', place: '', since: 0, limit: 7_200_000 };
  const { all, noted } = drawScene('suggestions', 'zh', { others: [away] });
  for (const one of all('.queue button')) click(one);
  expect(noted).toEqual([
    ['goTo', null],
    ['drop', '秋***1'],
  ]);
});

test('a click on somebody who waits brings their page to the front', () => {
  const { button, noted, scene } = drawScene('suggestions');
  click(button('用户37'));
  expect(noted).toEqual([['goTo', scene.others?.find((one) => one.buyer === '用户37')?.tab]]);
});

test('past its limit the clock tells of the next step, and in a closed shop it presses nobody', () => {
  const clock = { waited: 6_000_000, limit: 180_000, left: -5_820_000, stage: 'over' } as const;
  const next = { limit: 7_200_000, left: 1_200_000, stage: 'soon' } as const;
  expect(drawScene('suggestions', 'zh', { waiting: () => ({ ...clock, next }) }).text('.clock span')).toEqual([
    '已超时 · 离 2 小时还剩 20:00',
  ]);
  const closed = drawScene('suggestions', 'zh', { waiting: () => ({ ...clock, stage: 'quiet', closed: true }) });
  expect(closed.text('.clock span')).toEqual(['非营业时间，不催 · 限 3:00']);
  expect(closed.all('.at-quiet')).toHaveLength(1);
});

test('the rail keeps the clock and the findings, and opens on a click', () => {
  const { text, button, noted, all } = drawScene('rail');
  expect(text('.rclock b')).toEqual(['2:08']);
  expect(text('.rtally .is-block')).toEqual(['1']);
  click(button('展开'));
  expect(noted).toEqual([['dock', { rail: false }]]);
  expect(all('.panel')).toEqual([]);
});

test('a wait of hours fits the rail', () => {
  const hours = { waited: 9_000_000, limit: 7_200_000, left: -1_800_000, stage: 'over' as const };
  expect(drawScene('rail', 'zh', { waiting: () => hours }).text('.rclock')).toEqual(['2\u00a0小时超时\n30:00']);
  expect(drawScene('suggestions', 'zh', { waiting: () => hours }).text('.clock')).toEqual(['2 小时 30 分超时 30:00 · 限 2 小时']);
});

test('the language switches while running', () => {
  const { show, text } = drawScene('angry-draft');
  expect(text('.bar [role="tab"]')[1]).toBe('个案');
  show({}, 'en');
  expect(text('.bar [role="tab"]')[1]).toBe('Case');
  expect(text('.finding.block .why')[0]).toContain('delivery does not end the duty');
});

test.for(Object.keys(scenes))('%s has no Chinese words of our own in English', (name) => {
  const { root } = drawScene(name, 'en');
  const ours = (root.textContent ?? '').replaceAll(/【[^】]*】|中文|[王果木李]\*\*\*[涛家禾莉]/g, '');
  expect(ours).not.toMatch(/\p{Script=Han}/u);
});

test('hostile words stay words', () => {
  const conversation = { ...conversationIn('zh'), buyer: { id: 'x', name: '<img src=x onerror=alert(1)>' } };
  const { scene } = drawScene('suggestions');
  if (!scene.state) throw new Error('a state');
  const { root, text } = drawScene('suggestions', 'zh', { state: { ...scene.state, conversation } });
  expect(root.querySelector('img')).toBeNull();
  expect(text('.who h1')[0]).toContain('<img src=x');
});

test('news of the team stand there until they are seen, and never where there are none', () => {
  const { text, button, noted } = drawScene('suggestions', 'zh', { news: 3 });
  expect(text('.news')[0]).toContain('团队更新了 3 项');
  click(button('看看'));
  click(button('知道了'));
  expect(noted).toEqual([
    ['newsSeen', true],
    ['newsSeen', false],
  ]);
  expect(drawScene('suggestions', 'zh', { news: 0 }).all('.news')).toEqual([]);
});
