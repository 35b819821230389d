import axe from 'axe-core';
import { act } from 'react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test, vi } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

// hundreds of rows in a made DOM: seconds on a busy machine, and what is cut off disturbs the next
vi.setConfig({ testTimeout: 30_000 });

type Desk = Awaited<ReturnType<typeof standDesk>>;

const own = (change: Partial<Template> = {}): Template => ({
  id: 'own-1',
  title: '坏梨按比例退',
  lang: 'zh',
  group: '自己写的',
  text: '梨坏了是我们没护好，{deadline:+2h}前给您退款结果',
  types: ['quality'],
  stages: ['proposed'],
  emotion: [0, 4],
  marketplaces: [],
  tags: ['水果'],
  ...change,
});

async function give(desk: Desk, content: BlobPart, name: string): Promise<void> {
  const field = desk.all('input[type=file]')[0];
  if (!(field instanceof HTMLInputElement)) throw new Error('no file field');
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

test('what ships and what was written stand in one list, found by words and by pinyin', async () => {
  const desk = await standDesk('templates', () => ask('saveTemplates', { put: [own()], remove: [] }));
  await until(() => expect(desk.text('.dhead p')[0]).toBe(`自写 1，自带 ${starter.length}`));
  await type(desk.all('.tlist input')[0], 'huai li');
  await until(() => expect(desk.text('.tlist li')[0]).toContain('坏梨按比例退'));
  await type(desk.all('.tlist input')[0], '水果');
  await until(() => expect(desk.text('.tlist li').join()).toContain('坏梨按比例退'));
});

test('a template that was removed is brought back by one press', async () => {
  const desk = await standDesk('templates/own-1', () => ask('saveTemplates', { put: [own()], remove: [] }));
  await until(() => expect(desk.all('textarea.paper')).toHaveLength(1));
  await click(desk.button('删掉'));
  await click(desk.button('确实删掉'));
  await until(() => expect(desk.text('.dhead p')[0]).toBe(`自写 0，自带 ${starter.length}`));
  await click(desk.button('找回“坏梨按比例退”'));
  await until(() => expect(desk.text('.dhead p')[0]).toContain('自写 1'));
  expect((await ask('ownTemplates', null)).map(({ template }) => template.title)).toEqual(['坏梨按比例退']);
  expect(desk.text('.dhead button').join()).not.toContain('找回');
});

test('a shipped template that is changed is kept as one’s own, with what it was, and can be brought back', async () => {
  const first = starter[0];
  const desk = await standDesk(`templates/${first?.id}`);
  await until(() => expect(desk.all('textarea.paper')).toHaveLength(1));
  await type(desk.all('textarea.paper')[0], '我去对账，今天18点前把结果告诉您');
  await click(desk.button('保存'));
  await until(() => expect(desk.text('.dhead p')[0]).toContain('自写 1'));
  const kept = (await ask('templates', null)).filter((one) => one.id === first?.id);
  expect(kept.map((one) => one.text)).toEqual(['我去对账，今天18点前把结果告诉您']);
  expect(kept[0]?.pinyin).not.toBe('');
  await until(() => expect(desk.text('.hist li')[0]).toContain(first?.text ?? ''));
  await click(desk.button('用回这一版'));
  await until(() => expect(desk.all('.hist li')).toHaveLength(2));
  expect((await ask('templates', null)).find((one) => one.id === first?.id)?.text).toBe(first?.text);
});

test('a draft is checked as it is written, in a conversation that it is for', async () => {
  const desk = await standDesk('templates/new');
  await until(() => expect(desk.all('textarea.paper')).toHaveLength(1));
  await type(desk.all('textarea.paper')[0], '加我微信私下给您补20元');
  await until(() => expect(desk.text('.tried li').join()).toContain('拦截'));
  expect(desk.text('.said li').length).toBeGreaterThan(0);
  await type(desk.all('textarea.paper')[0], '您说的问题我听明白了，我去核实，今天18点前给您答复');
  await until(() => expect(desk.text('[role=status]').join()).toContain('没有问题'));
});

test('what lacks a name is not saved, and says why', async () => {
  const desk = await standDesk('templates/new');
  await until(() => expect(desk.all('textarea.paper')).toHaveLength(1));
  await type(desk.all('textarea.paper')[0], '您好');
  const save = desk.button('保存');
  expect(save instanceof HTMLButtonElement && save.disabled).toBe(true);
  await until(() => expect(desk.text('.is-warn').join()).toContain('缺名字'));
});

test('a list of another tool is looked at, brought in, and taken back as a whole', async () => {
  const desk = await standDesk('templates/import');
  const table =
    '一级分类,二级分类,话术标题,话术内容\n售后,退款,到账,退款会原路退回，一般1到3个工作日\n售后,退款,,\n物流,催件,在路上,我去催一下快递，今天18点前告诉您\n';
  await give(desk, table, '话术.csv');
  await until(() => expect(desk.text('.figs b')).toEqual(['2', '0', '0', '0', '1']));
  expect(desk.text('.bad li')[0]).toContain('第 3 行');
  await click(desk.button('导入 2 条'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已导入 2 条'));
  expect((await ask('ownTemplates', null)).map((one) => one.template.group).sort()).toEqual(['售后 / 退款', '物流 / 催件']);
  await click(desk.button('撤回'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已撤回'));
  expect(await ask('ownTemplates', null)).toEqual([]);
});

test('an import is taken back after a look at the list; what was changed since stays, what it replaced of ours ships again', async () => {
  const first = starter[0];
  const desk = await standDesk('templates/import');
  const json = JSON.stringify([
    { ...own(), id: 'own-7', text: '第一条，照单办，今天18点前回您' },
    { ...own({ title: '另一条' }), id: 'own-8', text: '第二条，我去问仓库，今天18点前回您' },
    { ...first, text: '换过的话，我去对账，今天18点前告诉您' },
  ]);
  await give(desk, json, 'own.json');
  await click(desk.all('.choice input')[1]);
  await click(desk.button('导入 3 条'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已导入 3 条'));
  await ask('saveTemplates', { put: [{ ...own(), id: 'own-7', text: '有人后来改过的话，今天18点前回您' }], remove: [] });
  await desk.go('templates');
  await desk.go('templates/import');
  await click(desk.button('撤回'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已撤回'));
  expect((await ask('ownTemplates', null)).map((one) => one.template.id)).toEqual(['own-7']);
  expect((await ask('templates', null)).find((one) => one.id === first?.id)?.text).toBe(first?.text);
});

test('a long list shows more at each press, and the one that is open is always in it', async () => {
  const last = starter.at(-1);
  const desk = await standDesk(`templates/${last?.id}`);
  await until(() => expect(desk.all('.tlist li.on')).toHaveLength(1));
  await desk.go(`templates/${starter[0]?.id}`);
  await until(() => expect(desk.all('.tlist li')).toHaveLength(250));
  await click(desk.button('再看'));
  await until(() => expect(desk.all('.tlist li').length).toBeGreaterThanOrEqual(Math.min(500, starter.length)));
});

test('what came of a template stands beside it, and is counted anew on a second press', async () => {
  const first = starter[0];
  const counts = { [first?.id ?? '']: { put: 9, sent: 9, kept: 6, helped: 4, worse: 1 } };
  const desk = await standDesk(`templates/${first?.id}`, () => fakeBrowser.storage.local.set({ uses: { counts, open: {} } }));
  await until(() => expect(desk.text('.pub')[0]).toMatch(/发出 9 次，其中 6 次照原样.*缓和或谈妥 4 次，更生气 1 次/));
  await click(desk.button('重新计数'));
  await click(desk.button('确实清掉'));
  await until(() => expect(desk.text('.pub')[0]).toContain('还没有用过'));
});

test('GB18030 is read as it was written, and a header that nobody knows is mapped by hand', async () => {
  const desk = await standDesk('templates/import');
  // "甲,乙" and "问好,您好" in GB 18030
  const bytes = new Uint8Array([0xbc, 0xd7, 0x2c, 0xd2, 0xd2, 0x0a, 0xce, 0xca, 0xba, 0xc3, 0x2c, 0xc4, 0xfa, 0xba, 0xc3, 0x0a]);
  await give(desk, bytes, 'list.csv');
  await until(() => expect(desk.all('.map select')).toHaveLength(5));
  expect(desk.text('.sec').join()).toContain('GB18030');
  const text = desk.all('.map select')[1];
  if (!(text instanceof HTMLSelectElement)) throw new Error('no select');
  act(() => {
    text.value = '1';
    text.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  await until(() => expect(desk.text('tbody').join()).toContain('您好'));
});

test('what is exported comes in again with nothing lost', async () => {
  const desk = await standDesk('templates', () => ask('saveTemplates', { put: [own({ code: 'hl', until: '2027-01-31' })], remove: [] }));
  await until(() => expect(desk.text('.dhead p')[0]).toContain('自写 1'));
  await click(desk.all('.tlist .choice input')[1]);
  await click(desk.button('导出 JSON'));
  const text = (await desk.saved[0]?.content.text()) ?? '';
  await ask('saveTemplates', { put: [], remove: ['own-1'] });
  await desk.go('templates/import');
  await give(desk, text, 'own.json');
  await click(desk.button('导入 1 条'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已导入'));
  expect((await ask('ownTemplates', null))[0]?.template).toMatchObject({ code: 'hl', until: '2027-01-31', tags: ['水果'] });
});

test('a file that is neither text nor a spreadsheet is refused in words', async () => {
  const desk = await standDesk('templates/import');
  await give(desk, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe]), 'picture.png');
  await until(() => expect(desk.text('[role=status]').join()).toContain('读不出来'));
});

test('a template whose form is wrong is refused at the door', async () => {
  await standDesk('templates');
  await expect(ask('saveTemplates', { put: [own({ title: '' })], remove: [] })).rejects.toMatchObject({ reason: 'refused' });
});

test.for(['templates', 'templates/new', 'templates/import'])('the page at %s breaks no rule of axe', async (at) => {
  const { root } = await standDesk(at);
  await settle(200);
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
