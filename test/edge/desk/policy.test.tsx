import axe from 'axe-core';
import { act } from 'react';
import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

type Desk = Awaited<ReturnType<typeof standDesk>>;

/** Chooses a file as a person would in the picker. */
async function give(desk: Desk, text: string, name = 'policy.json'): Promise<void> {
  const field = desk.all('input[type=file]')[0];
  if (!(field instanceof HTMLInputElement)) throw new Error('no file field');
  Object.defineProperty(field, 'files', { value: [new File([text], name)], configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

/** Writes into a field and leaves it. */
async function write(field: Element | undefined, words: string): Promise<void> {
  await type(field, words);
  act(() => void field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await settle();
}

test('a policy file is taken whole, reaches every check, and can be taken back', async () => {
  const desk = await standDesk('policy');
  await give(desk, JSON.stringify({ version: 1, limit: { amount: 20, currency: 'CNY' }, phrases: [{ find: '亲亲' }] }));
  await until(() => expect(desk.text('.dhead p')[0]).toContain('已存'));
  const held = await ask('policy', { shop: null, marketplace: null });
  expect([held.limit?.amount, held.phrases[0]?.find]).toEqual([20, '亲亲']);
  await click(desk.button('撤回'));
  await until(() => expect(desk.all('.refused')).toEqual([]));
  expect(await ask('ownPolicy', null)).toEqual(builtIn);
});

const bad: readonly (readonly [string, string, readonly string[]])[] = [
  ['a phrase without words', '{\n"version": 1,\n"phrases": [\n{ "find": "" }]}', ['第 4 行', 'phrases.0.find', '不能为空']],
  ['an unknown setting', '{"version": 1,\n "clokc": {}}', ['第 2 行', 'clokc', '没有这一项设置']],
  ['a severity that is none', '{"version":1,"rules":{"insults":"loud"}}', ['rules.insults', '不在可选的范围里']],
  ['no JSON', '{"version": 1,', ['不是 JSON 文件']],
  ['a list in it', '[]', ['version']],
];
test.for(bad)('a file with %s is refused with its place and reason, and the one before holds', async ([, text, reasons]) => {
  const desk = await standDesk('policy', () => ask('savePolicy', { policy: { ...builtIn, opens: 600 } }));
  await give(desk, text);
  await until(() => expect(desk.text('.refused')).toHaveLength(1));
  for (const reason of reasons) expect(desk.text('.refused')[0]).toContain(reason);
  expect((await ask('ownPolicy', null)).opens).toBe(600);
});

test('the exported file is one that is taken again', async () => {
  const desk = await standDesk('policy', () => ask('savePolicy', { policy: { ...builtIn, rules: { insults: 'warn' }, opens: 480 } }));
  await until(() => expect(desk.text('.tools').join()).toContain('1 条规则'));
  await click(desk.button('导出店规'));
  const text = (await desk.saved[0]?.content.text()) ?? '';
  await ask('savePolicy', { policy: builtIn });
  await give(desk, text);
  await until(() => expect(desk.text('.dhead p')[0]).toContain('已存'));
  expect(await ask('ownPolicy', null)).toMatchObject({ rules: { insults: 'warn' }, opens: 480 });
});

test('limit, hours and clocks are set in the form, in the units of a person', async () => {
  const desk = await standDesk('policy');
  await write(desk.all('.set input')[0], '30');
  await until(() => expect(desk.text('.dhead p')[0]).toContain('已存'));
  await write(desk.all('[aria-label="拼多多 首次回复"]')[0], '2.5');
  await settle(100);
  const own = await ask('ownPolicy', null);
  expect(own.limit).toEqual({ amount: 30, currency: 'CNY' });
  expect(own.clocks.pinduoduo).toEqual({ first: 150, each: null });
});

test('a day that the calendar has not is refused in words, and nothing else is lost', async () => {
  const desk = await standDesk('policy', () => ask('savePolicy', { policy: { ...builtIn, opens: 600 } }));
  await write(desk.all('.set textarea')[0], '2026-02-30');
  await until(() => expect(desk.text('.dhead [role=alert]').join()).toContain('日历上没有这一天'));
  expect(await ask('ownPolicy', null)).toMatchObject({ opens: 600, daysOff: [] });
});

test('a team phrase is added, mended and removed', async () => {
  const desk = await standDesk('policy');
  await type(desk.all('.tools input')[0], '稍安勿躁');
  act(() => void desk.all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await until(() => expect(desk.all('[aria-label="改成"]')).toHaveLength(1));
  await write(desk.all('[aria-label="改成"]')[0], '我这就去查');
  await settle(100);
  expect((await ask('ownPolicy', null)).phrases).toMatchObject([{ find: '稍安勿躁', instead: '我这就去查', severity: 'warn' }]);
  await click(desk.button('删掉'));
  await until(() => expect(desk.all('[aria-label="改成"]')).toHaveLength(0));
});

test('what the policy limits in the form is what the check blocks', async () => {
  const desk = await standDesk('rules', () => ask('savePolicy', { policy: { ...builtIn, limit: { amount: 10, currency: 'CNY' } } }));
  await type(desk.all('.pub textarea')[0], '给您补偿50元');
  await until(() => expect(desk.text('.tried li').join()).toContain('拦截'));
});

test('every console stands in its list with what is known of it, and can be switched off', async () => {
  const desk = await standDesk('consoles');
  expect(desk.all('tbody tr').length).toBeGreaterThanOrEqual(12);
  expect(desk.text('tbody tr').find((one) => one.includes('小红书'))).toContain('没有');
  const shopee = desk
    .all('[role=switch]')
    .find((one) => one.getAttribute('aria-label')?.includes('虾皮') || one.getAttribute('aria-label')?.includes('Shopee'));
  await click(shopee);
  await until(() => expect(shopee instanceof HTMLInputElement && shopee.checked).toBe(false));
  expect((await ask('settings', null)).off).toEqual(['shopee']);
});

test.for(['policy', 'consoles'])('the page at %s breaks no rule of axe', async (at) => {
  const { root } = await standDesk(at, () => ask('savePolicy', { policy: { ...builtIn, phrases: [{ find: '亲亲' }] } }));
  await settle();
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('a shop on a marketplace gets its own limit and clock, and only its conversations are held to them', async () => {
  const desk = await standDesk('policy');
  await click(desk.button('加一个平台或店铺'));
  await until(() => expect(desk.all('[aria-label="店铺"]')).toHaveLength(1));
  const row = (name: string) => desk.all(`td [aria-label="${name}"]`)[0];
  const pick = desk.all('td select[aria-label="平台"]')[0];
  if (!(pick instanceof HTMLSelectElement)) throw new Error('no choice of marketplaces');
  pick.value = 'taobao';
  act(() => void pick.dispatchEvent(new Event('change', { bubbles: true })));
  await settle(100);
  await write(row('店铺'), '木木家');
  await write(row('客服权限'), '80');
  await write(row('最多（%）'), '15');
  await write(row('首次回复'), '1.5');
  await settle(100);
  const at = (name: string) => ask('policy', { marketplace: 'taobao', shop: { id: null, name } });
  expect(await at('木木家')).toMatchObject({ limit: { amount: 80, currency: 'CNY' }, limitPercent: 15, clock: { first: 90, each: null } });
  expect(await at('别家')).toMatchObject({ limit: null, limitPercent: null, clock: null });
});
