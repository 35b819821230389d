import type { Page } from 'puppeteer-core';
import { aCase } from '../edge/database/a-case.ts';
import { rowOf } from '../../lib/database/cases.ts';
import type { Case } from '../../lib/cases/case.ts';
import { steps } from '../../lib/cases/case.ts';
import { causes, outcomes } from '../../lib/cases/form.ts';
import { complaintTypes } from '../../lib/conversation/understanding.ts';

const hour = 3_600_000;
const pick = <T>(all: readonly T[], at: number): T => {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};
const goods = [
  '青釉花瓶',
  '玻璃保鲜盒',
  '红富士苹果',
  '不锈钢水壶',
  '儿童雨衣',
  '蓝牙耳机',
  '纯棉四件套',
  '空气炸锅',
  '登山杖',
  '香薰蜡烛',
];
const troubles = ['到货时碎了', '少发一件', '颜色和图片不一样', '用了两天就坏', '快递一直没动', '退款没有到账', '尺码偏小', '有股怪味'];
const wishes = ['要补发一个新的', '要全额退款', '要换大一码', '要赔差价', '要一个说法'];
const lessons = ['箱底加垫防水纸', '发货前核对颜色', '换一家快递', '尺码表写明偏小', '批次停售送检', ''];

/** One made case with ten lines of history; most are closed, as in a shop of some years. */
export function made(at: number, now: number): Case {
  const opened = now - (100_000 - at) * 0.15 * hour;
  const open = at % 50 === 0;
  const closed = open ? null : opened + 60 * hour;
  const what = `${pick(goods, at)}${pick(troubles, at * 7 + 3)}`;
  const timeline = Array.from({ length: 10 }, (_, line) => ({
    id: `${at}-${line}`,
    at: Math.floor(opened + line * hour),
    kind: line % 2 === 0 ? ('buyer' as const) : ('sent' as const),
    text: `${what}，第${line}次说明，编号${(at * 7919 + line) % 99_991}，我们正在核实，请您放心`,
    findings: [],
  }));
  return aCase({
    id: `case-${String((at * 48_271) % 1_000_003).padStart(7, '0')}-${at}`,
    console: pick(['pinduoduo', 'jd', 'taobao-ww', 'feige', 'shopee'], at),
    shop: { id: null, name: pick(['青柚家居', '果园直发', '山野户外'], at) },
    buyer: { id: String(500_000 + at), name: `${pick(['林', '王', '李', '张', '赵', '周'], at)}***${at % 977}` },
    orders: [`2611${String(at).padStart(8, '0')}${(at * 31) % 97}`],
    types: [pick(complaintTypes, at)],
    step: pick(steps, at),
    summary: `${what}，${pick(wishes, at)}`,
    opened: Math.floor(opened),
    changed: Math.floor(opened + 9 * hour),
    closed: closed === null ? null : Math.floor(closed),
    timeline,
    promises: open
      ? [{ id: `p-${at}`, text: '今天18点前答复', by: 'agent', made: now, due: Math.floor(now + (at % 90) * hour), state: 'open' }]
      : [],
    form: {
      ...aCase().form,
      goods: `${pick(goods, at)} ${pick(['高款', '矮款', '大号', '5件套'], at)} K-${at % 613}`,
      wish: pick(wishes, at),
      cause: open ? null : pick(causes, at * 3),
      outcome: open ? null : pick(outcomes, at * 5),
      lesson: open ? '' : pick(lessons, at),
      tags: at % 13 === 0 ? ['易碎'] : [],
    },
  });
}

/** Rows put as an earlier version left them: with no lists. */
export async function fillCases(desk: Page, count: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < count; from += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, count - from) }, (_, at) => rowOf(made(from + at, now)));
    await desk.evaluate(async (given) => {
      const open = indexedDB.open('tuoda');
      await new Promise((done) => (open.onsuccess = done));
      const tx = open.result.transaction(['cases', 'notes'], 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(given)) tx.objectStore('cases').put(row);
      tx.objectStore('notes').put('', 'relist');
      await new Promise((done, fail) => ((tx.oncomplete = done), (tx.onabort = fail)));
      open.result.close();
    }, JSON.stringify(rows));
  }
}
