import axe from 'axe-core';
import { act } from 'react';
import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import type { Filter } from '../../../lib/cases/filter.ts';
import { noon } from '../background/made-background.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

type Desk = Awaited<ReturnType<typeof standDesk>>;

/** Three complaints that came by phone and mail. */
async function three(): Promise<readonly string[]> {
  const said = [
    ['林女士', '青釉花瓶到货就碎了，要补发', 'phone'],
    ['王先生', '退款一直没有到账', 'mail'],
    ['Ms Tan', 'The kettle leaks, wants a new lid', 'social'],
  ] as const;
  const ids: string[] = [];
  for (const [buyer, problem, channel] of said) ids.push((await ask('openByHand', { buyer, problem, channel })).id);
  return ids;
}

const rows = (desk: Desk) => desk.text('.cases tbody tr[aria-rowindex]');
const ready = (desk: Desk, count: number) => until(() => expect(rows(desk)).toHaveLength(count));
const boxes = (desk: Desk) => desk.all('.cases tbody input');
const found = async (filter: Filter) => (await ask('findCases', { filter, from: 0, count: 50 })).heads;
const submit = (desk: Desk, at: number) =>
  act(() => void desk.all('form')[at]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

test('open cases stand in the list and on the board, and one of them is shown whole', async () => {
  const desk = await standDesk('cases', three);
  await ready(desk, 3);
  await click(desk.all('.cases tbody tr[aria-rowindex]')[0]);
  await until(() => expect(desk.text('.detail h2')[0]).toMatch(/林女士|王先生|Ms Tan/));
  expect(desk.all('.detail .tl li').length).toBe(1);
  await click(desk.button('看板'));
  await until(() => expect(desk.all('.board section')).toHaveLength(6));
  await until(() => expect(desk.all('.board li')).toHaveLength(3));
});

test('words narrow the list, and a filter is kept by name', async () => {
  const desk = await standDesk('cases', three);
  await ready(desk, 3);
  await type(desk.all('input[type=search]')[0], '花瓶');
  await ready(desk, 1);
  await type(desk.all('input[type=search]')[0], '');
  await click(desk.button('筛选'));
  const channel = desk.all('.filters select')[9];
  if (!(channel instanceof HTMLSelectElement)) throw new Error('no list of channels');
  act(() => {
    channel.value = 'mail';
    channel.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await ready(desk, 1);
  await click(desk.button('保存这个筛选'));
  await type(desk.all('.views input')[0], '邮件来的');
  submit(desk, 0);
  await until(() => expect(desk.text('.views .kept').join()).toContain('邮件来的 1'));
  await click(desk.button('全部未结'));
  await ready(desk, 3);
  await click(desk.button('邮件来的'));
  await ready(desk, 1);
});

test('many are tagged, assigned and closed at once, and each is taken back as one', async () => {
  const desk = await standDesk('cases', three);
  await ready(desk, 3);
  await click(boxes(desk)[0]);
  await click(boxes(desk)[1]);
  await click(desk.button('加标签'));
  await type(desk.all('.bulk input')[0], '易碎');
  submit(desk, 0);
  await until(() => expect(desk.text('.bulk [role=status]')[0]).toBe('改了 2 件'));
  expect(await found({ tag: ['易碎'] })).toHaveLength(2);
  await click(desk.button('撤回'));
  await until(() => expect(desk.text('.bulk [role=status]')[0]).toBe('改了 2 件'));
  expect(await found({ tag: ['易碎'] })).toHaveLength(0);
  await click(desk.button('交给'));
  await type(desk.all('.bulk input')[0], '小周');
  submit(desk, 0);
  await until(() => expect(desk.text('.bulk [role=status]')[0]).toBe('改了 2 件'));
  expect(await found({ owner: ['小周'] })).toHaveLength(2);
  await click(desk.button('结案', '.bulk button'));
  const outcome = desk.all('.bulk select')[0];
  act(() => {
    if (outcome instanceof HTMLSelectElement) outcome.value = 'agreed';
    outcome?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await ready(desk, 1);
  expect(await found({ state: 'closed', outcome: ['agreed'] })).toHaveLength(2);
  await click(desk.button('撤回'));
  await ready(desk, 3);
  expect((await found({ state: 'open' })).map((head) => [head.outcome, head.closed])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test('buyers are erased only when asked twice, and the receipt says how much', async () => {
  const desk = await standDesk('cases', three);
  await ready(desk, 3);
  await click(boxes(desk)[0]);
  await click(desk.button('抹掉买家'));
  expect(await found({})).toHaveLength(3);
  await click(desk.button('找不回来'));
  await ready(desk, 2);
  expect(desk.text('.page > .tools').join()).toContain('个案 1');
});

test('the exported table begins with a byte order mark, has a line a case, and no cell is a formula', async () => {
  const desk = await standDesk('cases', async () => {
    await three();
    await ask('openByHand', { buyer: '=HYPERLINK("http://x")', problem: '+1 bad, "quoted"', channel: 'phone' });
  });
  await ready(desk, 4);
  await click(desk.button('导出表格'));
  await until(() => expect(desk.saved).toHaveLength(1));
  const bytes = new Uint8Array((await desk.saved[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text.trim().split('\r\n')).toHaveLength(5);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
});

test('words in histories are looked for case by case, and lead to the case', async () => {
  const desk = await standDesk('cases', async () => {
    const [first = ''] = await three();
    await ask('noteByHand', { case: first, kind: 'buyer', channel: 'phone', text: '电话里说门口的鞋柜上也行' });
  });
  await ready(desk, 3);
  await type(desk.all('input[type=search]')[0], '鞋柜');
  await until(() => expect(rows(desk)).toHaveLength(0));
  await click(desk.button('在经过里找'));
  await until(() => expect(desk.text('.talks li').join()).toContain('鞋柜'));
  await click(desk.all('.talks li button')[0]);
  await until(() => expect(desk.text('.detail h2')[0]).toContain('林女士'));
});

test('keys move through the list, pick, and lead to the next step', async () => {
  const desk = await standDesk('cases', three);
  await ready(desk, 3);
  const press = async (key: string) => {
    act(() => void desk.all('.cases')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    await settle(120);
  };
  await press('j');
  await until(() => expect(desk.all('.cases tr.on')).toHaveLength(1));
  await press(' ');
  expect(desk.text('.bulk b')[0]).toContain('1');
  await press('n');
  await until(() => expect(desk.text('.detail .steps .here')[0]).toBe('初查'));
});

test.for(['cases', 'settings'])('the page at %s breaks no rule of axe', async (at) => {
  const desk = await standDesk(at, three);
  if (at === 'cases') {
    await ready(desk, 3);
    await click(boxes(desk)[0]);
    await click(desk.button('筛选'));
    await click(desk.all('.cases tbody tr[aria-rowindex]')[0]);
  }
  await settle(200);
  const { violations } = await axe.run(desk.root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('a call back that is owed stands on the desk, is put off there, and leads to its case', async () => {
  const desk = await standDesk('cases', async () => {
    const [first = ''] = await three();
    const callBack = { at: noon + 3_600_000, done: null, answers: { working: '', feeling: '', better: '' } };
    await ask('closeCase', { id: first, edits: [{ field: 'callBack', value: callBack }] });
  });
  await ready(desk, 2);
  await click(desk.button('提醒'));
  await until(() => expect(desk.text('.rows li').join()).toContain('林女士'));
  await click(desk.button('15 分钟后再说'));
  await until(() => expect(desk.text('.rows .sub').join()).toContain('再提醒'));
  await click(desk.button('打开会话'));
  await until(() => expect(desk.text('.detail h2')[0]).toContain('林女士'));
});
