import axe from 'axe-core';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { Web, base, passphrase, place } from '../background/made-team.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { until } from '../soon.ts';

const [first] = starter;
if (!first) throw new Error('nothing ships');
const mine = { ...first, id: 'own-hold', title: '稍等一会儿' };
const wrong = { ...mine, id: 'own-wrong', title: '乱保证', text: '亲，保证今天一定到，绝对没问题！' };

/** The desk at the team's page, over a web server of the test's own. */
async function standTeam(at = 'team') {
  const web = new Web();
  const desk = await standDesk(at, async () => {
    const files = globalThis.fetch;
    globalThis.fetch = (address, init) =>
      typeof address === 'string' && address.startsWith('https://') ? web.fetch(address, init) : files(address, init);
    await ask('saveTemplates', { put: [mine, wrong], remove: [] });
  });
  // the person allows the host that the page asks for
  Object.assign(fakeBrowser.permissions, { request: async () => true });
  await until(() => expect(desk.all('.views a, textarea').length).toBeGreaterThan(0));
  const field = (name: string) => {
    const label = desk.all('label').find((one) => one.textContent?.includes(name));
    return label?.querySelector('input, textarea') ?? undefined;
  };
  return { ...desk, web, field };
}

const clean = async (root: Element) =>
  (await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);

test('a lead makes a team, publishes what is safe, and is shown why the rest is not', { timeout: 30_000 }, async () => {
  const desk = await standTeam();
  expect(desk.button('建团队').hasAttribute('disabled')).toBe(true);
  await type(desk.field('团队名称'), '青柚家居');
  await type(desk.field('您的名字'), '阿宁');
  await type(desk.field('恢复口令'), passphrase);
  await type(desk.field('文件夹地址'), base);
  await type(desk.field('账号'), place.user);
  await type(desk.field('应用密码'), place.password);
  await click(desk.button('先试一试'));
  await until(() => expect(desk.text('.place').join()).toContain('能写、能读、能改'));
  expect(await clean(desk.root)).toEqual([]);
  await click(desk.button('建团队'));
  await until(() => expect(desk.text('.dhead').join()).toContain('青柚家居'));
  // the recovery file is offered at once, and only now
  await click(desk.button('保存恢复文件'));
  expect(await desk.saved[0]?.content.text()).toMatch(/^tuoda-key\/1\n/);
  await desk.go('team/publish');
  await until(() => expect(desk.text('.change').join()).toContain('检查通过'));
  await until(() => expect(desk.text('.change').find((one) => one.includes('乱保证'))).toContain('不能发布'));
  expect(await clean(desk.root)).toEqual([]);
  await click(desk.button('发布 1 项'));
  await until(() => expect(desk.text('.tools').join()).toContain('已发布 1 项'));
  expect((await ask('teamItems', null)).map((one) => one.value['title'])).toEqual(['稍等一会儿']);
  expect((await ask('ownTemplates', null)).map((one) => one.template.title)).toEqual(['乱保证']);
  await desk.go('team/shared');
  await until(() => expect(desk.text('.change b')).toEqual(['稍等一会儿']));
  // a lead publishes what can be read: no id and nothing as it stands in files
  const phrases = [{ find: '包您满意', instead: '按说好的办' }];
  await ask('savePolicy', {
    policy: { version: 1, callBackAfter: 5, limit: { amount: 60, currency: 'CNY' }, rules: { guarantees: 'off' }, phrases },
  });
  await desk.go('team/publish');
  await until(() => expect(desk.text('.change dl').join()).toContain('60 CNY'));
  const said = desk.text('.change dl').join();
  for (const words of ['结案几天后回访', '5 天', '包您满意 → 按说好的办']) expect(said).toContain(words);
  expect(said).toMatch(/规则“[^a-z]+” 关/);
  expect(said).not.toMatch(/[{}"]|callBack|guarantees/);
  for (const page of ['invite', 'people', 'keys', 'proposals', 'status']) {
    await desk.go(`team/${page}`);
    await until(() => expect(desk.all('.views [aria-current]')[0]?.getAttribute('href')).toContain(page));
    expect(await clean(desk.root), page).toEqual([]);
  }
  await desk.go('team/invite');
  expect(desk.all('textarea[readonly]')[0]?.textContent).toMatch(/^https:\/\/dav\.example\/team\/#tuoda-team\?f=1\.[0-9a-f]{64}/);
  expect(desk.all('svg.qr')).toHaveLength(1);
});

test('a place that cannot be written says why, and nothing is made there', async () => {
  const desk = await standTeam();
  desk.web.bend = (_, method) => (method === 'PUT' ? new Response(null, { status: 403 }) : null);
  await type(desk.field('文件夹地址'), base);
  await click(desk.button('先试一试'));
  await until(() => expect(desk.text('[role=alert]').join()).toContain('没有权限'));
  expect(desk.button('建团队').hasAttribute('disabled')).toBe(true);
});

test('what is no invite is told at once', async () => {
  const desk = await standTeam();
  await type(desk.field('邀请'), 'https://example.com/');
  expect(desk.text('[role=status]').join()).toContain('这不是妥答的邀请');
  expect(desk.button('加入').hasAttribute('disabled')).toBe(true);
});
