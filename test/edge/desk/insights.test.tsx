import axe from 'axe-core';
import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { addCase } from '../../../lib/database/cases.ts';
import { linkToCases } from '../../../components/desk/cases/asked-filter.ts';
import { dayAfter } from '../../../lib/insights/weeks.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { deskWords } from '../../../lib/words/desk/index.ts';
import { aCase, noon } from '../database/a-case.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { until } from '../soon.ts';

const day = 24 * 3_600_000;
const clean = async (root: HTMLElement) =>
  (await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);

type Desk = Awaited<ReturnType<typeof standDesk>>;
const seeded = async (desk: Desk) => {
  const db = await desk.background.disk();
  const form = aCase().form;
  for (let at = 0; at < 6; at++) {
    const goods = at === 0 ? '=1+1 花瓶' : '红富士苹果';
    await addCase(
      db,
      aCase({
        id: `c${at}`,
        opened: noon - at * 3_600_000,
        risks: at === 0 ? ['media'] : [],
        buyer: { id: `b${at}`, name: `买家${at}` },
        form: { ...form, goods, cause: 'logistics' },
      }),
    );
  }
  await addCase(
    db,
    aCase({
      id: 'old',
      opened: noon - 9 * day,
      closed: noon - 2 * day,
      form: { ...form, cause: 'quality', lesson: '箱底加垫', goods: '水壶' },
    }),
  );
  // the shop has been at it for some weeks
  await addCase(
    db,
    aCase({ id: 'older', opened: noon - 40 * day, closed: noon - 39 * day, form: { ...form, cause: 'other', lesson: '' } }),
  );
};
async function stand(at: string): Promise<Desk> {
  const desk = await standDesk(at);
  await seeded(desk);
  await desk.go('rules');
  // as after a write of the background's own
  await ask('savePaper', { kind: 'review', id: 'seen', text: '{}' });
  await ask('editCase', { id: 'c1', edits: [{ field: 'wish', value: '补发' }] });
  await desk.go(at);
  return desk;
}

test(
  'the lead sees first what is grave, then what has risen, each with its count, and comes to those cases',
  { timeout: 30_000 },
  async () => {
    const desk = await stand('insights');
    await until(() => expect(desk.text('.signs li').join('\n')).toContain('1 位买家提到监管、媒体、起诉或多人一起'));
    await until(() => expect(desk.text('.signs li').join('\n')).toContain('红富士苹果'));
    const signs = desk.text('.signs li').join('\n');
    expect(signs).toContain('红富士苹果：两天内 5 位买家投诉');
    expect(signs).toContain('近 7 天 6 件，之前 4 周平均每周 0 件');
    expect(desk.text('.side .sum')).toEqual(['1']);
    expect(desk.text('.figs.ins li')[0]).toContain('6前 7 天 1');
    expect(await clean(desk.root)).toEqual([]);
    const link = desk.all('.signs a')[0]?.getAttribute('href') ?? '';
    await desk.go(link.replace(/^#\//, ''));
    await until(() => expect(desk.text('.cases tbody .name').join()).toContain('买家0'));
    expect(desk.text('.cases tbody .name')).toHaveLength(1);
    // from one such list straight to another
    await desk.go(linkToCases({ words: '红富士苹果' }).replace(/^#\//, ''));
    await until(() => expect(desk.text('.cases tbody .name')).toHaveLength(5));
  },
);

/** Four weeks on each side of a rule that was made stricter: what was found and sent all the same became less. */
const changed = async (desk: Desk) => {
  const db = await desk.background.disk();
  const day = '2026-10-20';
  for (let n = -28; n <= 28; n++) {
    if (n === 0) continue;
    const is = dayAfter(day, n);
    const less = n > 0 ? { 'passed|insults': 1 } : { 'passed|insults': 4 };
    await db.put('days', { looked: 40, messages: 40, 'mended|4|insults': 1, ...less }, `talk/${is}`);
    await db.put('days', { cases: 2, open: 2 }, `case/${is}`);
  }
  const text = JSON.stringify({ day, key: 'rule|insults', was: 'warn', is: 'block' });
  await db.put('notes', { id: 'a', at: noon, text }, 'paper/change/a');
  await ask('savePolicy', { policy: { ...builtIn, limit: { amount: 50, currency: 'CNY' } } });
  await desk.background.looked();
};

test('each change is told with the weeks before and after it, and with what every number rests on', { timeout: 30_000 }, async () => {
  const desk = await stand('rules');
  await changed(desk);
  await desk.go('insights');
  await until(() => expect(desk.all('.chg tbody tr')).toHaveLength(2));
  const [limit = '', rule = ''] = desk.text('.chg tbody tr');
  expect(limit).toContain('2026-11-22客服权限：没设 → 50 CNY');
  expect(limit).toContain('太少，不好说');
  expect(rule).toContain('注意 → 拦截');
  expect(rule).toContain('12.5 → 5 明显少了140/1120 → 56/1120');
  expect(rule).toContain('14 → 1428 天 56 件 → 28 天 56 件');
  expect(rule).toContain('80% → 50% 明显少了112/140 → 28/56');
  expect(await clean(desk.root)).toEqual([]);
  await click(desk.button('改动前后 CSV'));
  expect((await desk.saved[0]?.content.text())?.split('\r\n')[2]).toContain(',140,1120,56,1120,明显少了,');
  await desk.go('insights/digest');
  await until(() => expect(desk.text('.digest').join()).toContain('2026-11-22 · 客服权限：没设 → 50 CNY'));
  expect(desk.text('.digest').join()).toContain('发现，每百条消息 12.5 → 5');
});

test('how content buyers were is told by their marks and by what they said themselves', { timeout: 30_000 }, async () => {
  const desk = await stand('rules');
  await ask('editCase', { id: 'old', edits: [{ field: 'satisfied', value: 2 }] });
  await addCase(await desk.background.disk(), aCase({ id: 'well', opened: noon - day, well: noon }));
  await desk.go('insights');
  const bars = `ul[aria-label="${deskWords['sat.title'].zh}"] li`;
  await until(() => expect(desk.text(bars).join(' ')).toContain('2 分1'));
  expect(desk.text(bars).at(-1)).toBe(`${deskWords['sat.well'].zh}1`);
  await desk.go('insights/digest');
  await until(() => expect(desk.text('.digest').join()).toContain('1 位买家自己说好了'));
});

test('a chart can be read as a table and taken as a file in which no cell is a formula', { timeout: 30_000 }, async () => {
  const desk = await stand('insights');
  await until(() => expect(desk.all('.bars li').length).toBeGreaterThan(0));
  await click(desk.all('section[aria-label="按商品"] .seg button')[1]);
  expect(desk.text('section[aria-label="按商品"] tbody tr').join('\n')).toContain('红富士苹果5');
  await click(desk.button('按商品 CSV'));
  const file = (await desk.saved[0]?.content.text()) ?? '';
  expect(file).toContain("'=1+1 花瓶");
  expect(file).not.toMatch(/(^|,)=/m);
  expect(await clean(desk.root)).toEqual([]);
});

test('a measure is written down, kept, and thrown away', { timeout: 30_000 }, async () => {
  const desk = await stand('insights');
  await until(() => desk.button('加一条'));
  await click(desk.button('加一条'));
  await until(() => expect(desk.all('.meas tbody tr')).toHaveLength(1));
  await type(desk.all('.meas input[aria-label="措施"]')[0], '加 19 点揽收');
  desk.all('.meas input[aria-label="措施"]')[0]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await until(() => expect(desk.all('.meas input[aria-label="措施"]')[0]).toHaveProperty('defaultValue', '加 19 点揽收'));
  expect((await ask('papers', { kind: 'measure' }))[0]?.text).toContain('加 19 点揽收');
  expect(await clean(desk.root)).toEqual([]);
  await click(desk.button('删掉', '.meas button'));
  await until(() => expect(desk.all('.meas tbody tr')).toHaveLength(0));
});

test('the digest tells the week in words', { timeout: 30_000 }, async () => {
  const desk = await stand('insights/digest');
  await until(() => expect(desk.text('.digest').join()).toContain('新投诉 6 件（前 7 天 1 件），未结 6 件'));
  expect(desk.text('.digest').join()).toContain('箱底加垫');
  expect(await clean(desk.root)).toEqual([]);
});

test('the handbook has five parts, finds through all of them, and sets when it is looked at again', { timeout: 30_000 }, async () => {
  const desk = await stand('handbook');
  await until(() => expect(desk.text('.handbook h2')).toEqual(['流程']));
  for (const [part, words] of [
    ['plans', '破损'],
    ['wording', '禁忌 4 情绪化'],
    ['law', '消费者权益保护法'],
    ['cases', '箱底加垫'],
  ] as const) {
    await desk.go(`handbook/${part}`);
    await until(() => expect(desk.text('.handbook').join()).toContain(words));
  }
  expect(await clean(desk.root)).toEqual([]);
  await desk.go('handbook/law');
  expect(desk.text('.handbook li').every((one) => /来源：.+核于 \d{4}-\d{2}-\d{2}/u.test(one))).toBe(true);
  await type(desk.all('input[type=search]')[0], '七日无理由');
  await until(() => expect(desk.text('.handbook h2')).toContain('法规'));
  expect(desk.text('.handbook li').every((one) => one.includes('七日无理由'))).toBe(true);
});

test(
  'each part of the handbook and each entry has its own day of looking again, and what is due stands by itself',
  {
    timeout: 30_000,
  },
  async () => {
    const desk = await stand('handbook/law');
    await until(() => expect(desk.text('.handbook h2')).toEqual(['法规']));
    await click(desk.button('三个月后复核'));
    await until(() => expect(desk.text('.handbook .review').join()).toContain('到这天早上 9 点会提醒'));
    expect((await ask('ownPolicy', null)).reviews).toEqual([{ of: 'law', day: '2027-02-21', name: '' }]);
    await click(desk.all('.handbook li button')[0]);
    const entry = desk.all('.handbook li input[type=date]')[0];
    await type(entry, '2026-11-20');
    await until(() => expect(desk.text('.side .sum').join()).toContain('1'));
    const [, one] = (await ask('ownPolicy', null)).reviews;
    expect(one?.day).toBe('2026-11-20');
    await desk.go('handbook/due');
    await until(() => expect(desk.text('.handbook li b')).toEqual([one?.name]));
    const told = await ask('reminders', null);
    expect(told.filter(({ about }) => about === 'review').map(({ text }) => text)).toEqual([one?.name]);
    expect(await clean(desk.root)).toEqual([]);
    await click(desk.button('看过了，三个月后再复核'));
    await until(() => expect(desk.text('.handbook').join()).toContain('没有到期要复核的'));
  },
);
