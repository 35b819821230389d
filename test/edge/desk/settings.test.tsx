import { act } from 'react';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serveBackups } from '../../../lib/browser/backup-line.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { forgetBefore, loadBefore } from '../../../lib/database/settings-before.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { keeperOf } from '../../../entrypoints/background/keeping.ts';
import { noon } from '../background/made-background.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

const day = 24 * 3_600_000;
type Desk = Awaited<ReturnType<typeof standDesk>>;

const aComplaint = () => ask('openByHand', { buyer: '林女士', problem: '青釉花瓶到货就碎了', channel: 'phone' });

/** The desk at its settings, with the background serving backups. */
async function stand(before: () => Promise<unknown> = aComplaint): Promise<Desk> {
  const desk = await standDesk('settings', before);
  const { disk, relay, reminders } = desk.background;
  serveBackups(keeperOf({ disk, relay, reminders, now: () => noon }));
  return desk;
}

async function give(desk: Desk, bytes: Uint8Array<ArrayBuffer>, nth = 0): Promise<void> {
  const field = desk.all('input[type=file]')[nth];
  if (!(field instanceof HTMLInputElement)) throw new Error('no file field');
  Object.defineProperty(field, 'files', { value: [new File([bytes], 'b.gz')], configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function backedUp(desk: Desk): Promise<Uint8Array<ArrayBuffer>> {
  await click(desk.button('现在备份'));
  await until(() => expect(desk.saved).toHaveLength(1));
  return new Uint8Array((await desk.saved[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0));
}
const changed = (bytes: Uint8Array<ArrayBuffer>, how: (text: string) => string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(gzipSync(how(gunzipSync(bytes).toString())));

test('a backup is taken, looked at, and merged into an emptied store, with the policy where that is asked for', async () => {
  const desk = await stand(async () => {
    await aComplaint();
    await ask('savePolicy', { policy: { ...builtIn, opens: 600 } });
  });
  const bytes = await backedUp(desk);
  const [one] = (await ask('findCases', { filter: {}, from: 0, count: 1 })).heads;
  const db = await desk.background.disk();
  await db.clear('cases');
  await ask('savePolicy', { policy: builtIn });
  await give(desk, bytes);
  await until(() => expect(desk.text('.refused').join()).toContain('新增 1 件'));
  await click(desk.all('.refused input')[0]);
  await click(desk.button('合并'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已恢复：新增 1 件'));
  expect((await ask('findCases', { filter: {}, from: 0, count: 1 })).heads[0]?.id).toBe(one?.id);
  expect((await ask('ownPolicy', null)).opens).toBe(600);
});

const bad: readonly (readonly [string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string])[] = [
  ['cut short', (bytes) => bytes.slice(0, bytes.length - 40), '不完整'],
  ['something else', () => new TextEncoder().encode('hello'), '不是妥答的备份文件'],
  ['changed', (bytes) => changed(bytes, (text) => text.replace('花瓶', '茶壶')), '行被改过或坏了'],
  ['of a newer version', (bytes) => changed(bytes, (text) => text.replace('"schema":3', '"schema":99')), '更新的版本'],
];
test.for(bad)('a backup that is %s is refused in words, and nothing is changed', async ([, broken, words]) => {
  const desk = await stand();
  const bytes = await backedUp(desk);
  await give(desk, broken(bytes));
  await until(() => expect(desk.text('[role=status]').join()).toContain(words));
  expect((await ask('kept', null)).cases).toBe(1);
});

test('one buyer is found, and erased only when pressed twice', async () => {
  const desk = await stand();
  await desk.go('settings/kept');
  await type(desk.all('input[type=search]')[0], '花瓶');
  await until(() => expect(desk.all('.whom li')).toHaveLength(1));
  await click(desk.button('抹掉', '.whom button'));
  expect((await ask('kept', null)).cases).toBe(1);
  await click(desk.button('确定抹掉'));
  await until(() => expect(desk.text('section').join()).toContain('已抹掉：个案 1'));
  expect(await ask('kept', null)).toMatchObject({ cases: 0, erased: 1 });
});

test('a shorter time to keep is asked for twice, a longer one is not', async () => {
  const desk = await stand();
  const choose = async (value: string) => {
    const list = desk.all('.set select')[0];
    act(() => {
      if (list instanceof HTMLSelectElement) list.value = value;
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  await choose('365');
  expect((await ask('settings', null)).keepDays ?? null).toBe(null);
  await click(desk.button('确定'));
  await until(() => expect(desk.all('.set .danger')).toHaveLength(0));
  expect((await ask('settings', null)).keepDays).toBe(365);
  await choose('ever');
  await settle(100);
  expect((await ask('settings', null)).keepDays).toBe(null);
});

test('what is kept is counted', async () => {
  const desk = await stand();
  await desk.go('settings/kept');
  await until(() => expect(desk.text('.ledger tbody tr')[0]).toMatch(/^个案与经过（已打码）[^\d]*1[\d.]+ K?B2026-11-22一直/));
});

test('an error of ours is listed without a word of the conversation, copied as a report, and cleared', async () => {
  const stack = (words: string) => `TypeError: ${words}\n    at chrome-extension://test-extension-id/chunks/panel-B4JnD6VD.js:1:234`;
  const desk = await stand(async () => {
    const message = "Cannot read properties of undefined (reading '林女士 13912345678')";
    await ask('noteFault', { name: 'TypeError', message, stack: stack(message) });
    await ask('noteFault', { name: 'TypeError', message, stack: stack(message) });
  });
  await desk.go('settings/errors');
  await until(() => expect(desk.all('.faults tbody tr')).toHaveLength(1));
  const row = desk.text('.faults tbody tr').join();
  expect(row).toContain('cannot read properties of undefined');
  expect(row).toContain('chunks/panel-B4JnD6VD.js:1:234');
  expect(row).not.toMatch(/林女士|139/);
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void texts.push(text) },
    configurable: true,
  });
  await click(desk.button('复制报告'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已复制'));
  expect(texts.join()).toMatch(/Tuoda 0\.1\.0[^]*TypeError: cannot read properties[^]*2 ×[^]*panel-B4JnD6VD/);
  await click(desk.button('清空'));
  await until(() => expect(desk.text('section').join()).toContain('没有出过错'));
});

const giveSettings = (desk: Desk, file: unknown) => give(desk, new TextEncoder().encode(JSON.stringify(file)), 1);

test('settings are saved as a file, looked at before they are taken, taken, and taken back', async () => {
  const desk = await stand(async () => {
    await ask('saveSettings', { agent: '小周', off: ['feige'] });
    await ask('savePolicy', { policy: { ...builtIn, opens: 600 } });
  });
  await click(desk.button('导出设置'));
  await until(() => expect(desk.saved).toHaveLength(1));
  const file = JSON.parse((await desk.saved[0]?.content.text()) ?? '');
  await ask('saveSettings', { agent: '', off: [], keepDays: 365 });
  await ask('savePolicy', { policy: builtIn });
  await giveSettings(desk, { ...file, settings: { ...file.settings, keepDays: 90 } });
  await until(() => expect(desk.text('.refused tbody tr')).toHaveLength(4));
  expect(desk.text('.refused tbody tr').join('\n')).toMatch(
    /您的称呼没有小周[^]*关掉的后台没有抖店飞鸽[^]*留多久找不回来365 天90 天|开门09:0010:00/,
  );
  expect((await ask('settings', null)).agent).toBe('');
  // what deletes is not ticked until somebody does
  await click(desk.button('改这 3 项'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已改 3 项'));
  expect(await ask('settings', null)).toMatchObject({ agent: '小周', off: ['feige'], keepDays: 365 });
  expect((await ask('ownPolicy', null)).opens).toBe(600);
  await click(desk.button('撤回'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已改回原来的'));
  expect(await ask('settings', null)).toMatchObject({ agent: '', off: [], keepDays: 365 });
  expect((await ask('ownPolicy', null)).opens).toBe(builtIn.opens);
});

test('settings that were taken can be taken back for a day, after a look at what that changes now', async () => {
  const taken = async () => {
    await ask('saveSettings', { agent: '小周', off: ['feige'] });
    const file = await ask('settingsFile', null);
    await ask('takeSettings', {
      file: { ...file, settings: { agent: '小林', off: [], theme: 'dark' } },
      take: ['settings.agent', 'settings.off'],
    });
    // changed by hand since
    await ask('saveSettings', { off: ['feige'], theme: 'light' });
  };
  const desk = await stand(taken);
  await until(() => expect(desk.text('section').join()).toContain('导入过设置'));
  await click(desk.button('看看会改回什么'));
  expect(desk.text('.refused tbody tr')).toHaveLength(1);
  expect(desk.text('.refused tbody tr').join()).toMatch(/您的称呼小林小周/);
  await click(desk.button('改这 1 项'));
  await until(() => expect(desk.text('[role=status]').join()).toContain('已改回原来的'));
  expect(await ask('settings', null)).toMatchObject({ agent: '小周', off: ['feige'], theme: 'light' });
  expect(await ask('settingsBefore', null)).toBeNull();
  await expect(ask('undoSettings', { take: ['settings.agent'] })).rejects.toMatchObject({ reason: 'missing' });

  // a day later it is neither offered nor kept
  await taken();
  const db = await desk.background.disk();
  expect(await loadBefore(db, noon + day - 1)).not.toBeNull();
  expect(await loadBefore(db, noon + day)).toBeNull();
  await forgetBefore(db, noon + day);
  expect(await db.getKey('notes', 'settings-before')).toBeUndefined();
});

test.for([
  ['a backup', { backup: 'tuoda' }, '不是妥答的设置文件'],
  ['a newer file', { tuoda: 'settings', version: 2 }, '更新的版本'],
  ['a file with an unknown part', { tuoda: 'settings', version: 1, made: noon, settings: { colour: 'red' } }, 'settings.colour'],
] as const)('%s is refused in words as settings, and nothing is changed', async ([, file, words]) => {
  const desk = await stand();
  const before = await ask('settings', null);
  await giveSettings(desk, file);
  await until(() => expect(desk.text('section').join()).toContain(words));
  expect(await ask('settings', null)).toEqual(before);
});

test('a part is erased only when pressed twice, and is counted as none then', async () => {
  const desk = await stand();
  await desk.go('settings/kept');
  await until(() => expect(desk.text('.ledger tbody tr')[0]).toContain('清空'));
  await click(desk.button('清空: 个案'));
  expect((await ask('kept', null)).cases).toBe(1);
  await click(desk.button('确定清空，找不回来: 个案'));
  await until(() => expect(desk.text('.ledger tbody tr')[0]).not.toContain('清空'));
  expect(await ask('kept', null)).toMatchObject({ cases: 0, open: 0 });
});

test('what the browser allows is listed with what it is for; a site that nothing needs is given back', async () => {
  const desk = await stand();
  desk.page.grants.give('https://old.example/*');
  await desk.go('settings/kept');
  await until(() => expect(desk.text('section').join()).toContain('https://old.example/*'));
  expect(desk.text('section').join()).toMatch(/alarms[^]*到点叫醒自己[^]*商家后台：\d+ 个里现在能读 0 个/);
  await click(desk.button('收回'));
  await until(() => expect(desk.page.grants.given.size).toBe(0));
  await until(() => expect(desk.text('section').join()).toContain('另外允许的网站：0 个'));
});

test('nothing has left the machine until a team is joined', async () => {
  const desk = await stand();
  await desk.go('settings/kept');
  await until(() => expect(desk.text('section').join()).toContain('没有任何东西离开过这台电脑'));
});
