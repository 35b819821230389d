import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { drills } from '../../lib/practice/drills/index.ts';
import { draftOf, hands, type Hands } from '../browsers/console-page.ts';
import { sleep, until } from '../browsers/driver.ts';
import { wordsOn } from '../browsers/panel.ts';

/** How much of a shift is worked. */
export interface Plan {
  readonly conversations: number;
  /** Conversations that go on beside each other; when one is settled, another buyer comes. */
  readonly inHand: number;
  /** How often the agent turns to each of them. */
  readonly visits: number;
}
/** A buyer writes so many lines for each one of the agent's. */
const linesOfBuyer = 4;
export const messagesOf = ({ conversations, visits }: Plan): number => conversations * visits * (linesOfBuyer + 1);

export interface Stand {
  readonly page: Page;
  readonly panel: Frame;
}

/** What was done, so that a shift in which nothing happened is not taken for a quiet one. */
export interface Done {
  messages: number;
  switches: number;
  sent: number;
  inserted: number;
  held: number;
  left: number;
  reminded: number;
}

const where: Hands = hands.pinduoduo;
const other = readFileSync(join(import.meta.dirname, 'shift-page.js'), 'utf8');
const resting = { id: '770900000000', name: '静***时', order: '261120-000000000000001', goods: '手工紫砂壶', price: '168.00', answers: [] };
const chinese = drills.filter((one) => one.lang === 'zh');
/** Held by the guard, put right, and sent. */
const bad = '您加我微信，我私下给您补20元';
/** Longer than it takes our script to read what a click or an Enter has put up, and less than a hand needs for the next. */
const readingTime = 60;

/** Brings the page to rest: one quiet conversation, an empty box, the panel at its first tab. */
export async function rest({ page, panel }: Stand): Promise<void> {
  await page.evaluate(other);
  await page.evaluate(`shift.rest(${JSON.stringify(resting)}, ['在吗', '壶嘴断了，怎么处理'])`);
  await panel.evaluate("document.querySelector('#tab-talk')?.click()");
  await until('the quiet conversation', async () => (await wordsOn(panel, '.wait')).includes(resting.name));
  await until('an empty box', async () => (await draftOf(page, where)) === '');
}

/**
 * Works off a part of a shift: buyers write, the agent turns from one to the next, takes a suggestion, writes, is held, leaves half a
 * draft behind, looks at the case and at what is due. `from` numbers the buyers; `each` hears after every group of conversations.
 */
export async function work(
  stand: Stand,
  plan: Plan,
  from: number,
  each: (done: Done) => Promise<void> = async () => undefined,
): Promise<Done> {
  const done: Done = { messages: 0, switches: 0, sent: 0, inserted: 0, held: 0, left: 0, reminded: 0 };
  for (let group = 0; group < plan.conversations; group += plan.inHand) {
    const count = Math.min(plan.inHand, plan.conversations - group);
    const numbers = Array.from({ length: count }, (_, at) => from + group + at);
    for (let visit = 0; visit < plan.visits; visit++) for (const number of numbers) await turnTo(stand, number, visit, plan, done);
    await settle(stand, numbers.map(nameOf));
    await rest(stand);
    await each(done);
  }
  return done;
}

const nameOf = (number: number): string => `买家${number}号`;

/** Middle of a buyer's entry in the list; null where the conversation is open. */
const Place = v.nullable(v.tuple([v.number(), v.number()]));

/** What buyer and agent say in one visit; no two texts of a shift are alike. */
function saidAt(number: number, visit: number): { readonly lines: readonly string[]; readonly reply: string } {
  const drill = chinese[number % chinese.length];
  if (!drill) throw new Error('no drill');
  const own = [...drill.opening, ...Object.values(drill.facts), drill.more, drill.wants, drill.pressed, drill.threat, drill.thanks];
  const lines = Array.from({ length: linesOfBuyer }, (_, at) => `${own[(visit * linesOfBuyer + at) % own.length]} ${number}${visit}${at}`);
  return { lines, reply: `${drill.model[visit % drill.model.length] ?? ''}（${number}-${visit}）` };
}

async function turnTo(stand: Stand, number: number, visit: number, { visits }: Plan, done: Done): Promise<void> {
  const { page } = stand;
  const { lines, reply } = saidAt(number, visit);
  const buyer = {
    ...resting,
    id: `77${String(number).padStart(10, '0')}`,
    name: nameOf(number),
    order: `261121-${String(number).padStart(15, '0')}`,
  };
  const place = v.parse(Place, await page.evaluate(`shift.write(${JSON.stringify([buyer, lines, where.item])})`));
  done.messages += lines.length;
  if (place) {
    await page.mouse.click(...place);
    done.switches += 1;
    await sleep(readingTime);
  }
  await answer(stand, { reply, turn: number * 31 + visit, last: visit === visits - 1 }, done);
}

interface Reply {
  readonly reply: string;
  readonly turn: number;
  readonly last: boolean;
}

/** One of the ways in which an agent comes to a reply. */
async function answer({ page, panel }: Stand, { reply, turn, last }: Reply, done: Done): Promise<void> {
  await page.focus(where.box);
  if (await page.$eval(where.box, (box) => box instanceof HTMLTextAreaElement && box.value !== '')) await empty(page);
  if (turn % 11 === 3 && (await take(panel, 'li.sug button.btn'))) {
    await until('the reply in the draft', async () => (await draftOf(page, where)) !== '', 3_000).catch(() => undefined);
    done.inserted += 1;
    await empty(page);
  }
  if (turn % 13 === 5) {
    await put(page, bad);
    await page.keyboard.press('Enter');
    done.held += 1;
    await empty(page);
  }
  if (turn % 17 === 7) for (const key of 'kuaidi') await page.keyboard.press(key as 'k');
  await put(page, reply);
  // the last word of a conversation is the agent's
  if (turn % 19 === 11 && !last) return void (done.left += 1);
  await page.keyboard.press('Enter');
  await sleep(readingTime);
  done.sent += 1;
  done.messages += 1;
  if (turn % 23 === 9) {
    await take(panel, '#tab-case');
    await sleep(120);
    await take(panel, '#tab-reminders');
    await sleep(120);
    if (await take(panel, '.rows li button.what')) done.reminded += Number(await take(panel, '.rows li .acts .btn:nth-of-type(2)'));
    await take(panel, '#tab-talk');
  }
}

/** Keeps what was promised and closes the cases, as the desk would: what nobody owes any more is to take no room. */
async function settle({ panel }: Stand, names: readonly string[]): Promise<void> {
  // the last message is still on its way to the disk
  await sleep(500);
  await panel.evaluate(`(async () => {
    const ask = async (question, body) => (await (globalThis.browser ?? chrome).runtime.sendMessage({ question, body })).answer;
    const names = new Set(${JSON.stringify(names)});
    for (const one of await ask('reminders', null)) if (names.has(one.buyer)) await ask('done', { id: one.id }).catch(() => null);
    for (const one of await ask('cases', null))
      if (one.closed === null && names.has(one.buyer.name)) await ask('closeCase', { id: one.id, edits: [] });
  })()`);
}

/** All at once, as from the clipboard; in both browsers the page gets a real input event. */
async function put(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => document.execCommand('insertText', false, text), words);
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** Presses the first that fits, where there is one. */
function take(panel: Frame, selector: string): Promise<boolean> {
  return panel.$$eval(selector, ([one]) => {
    if (!(one instanceof HTMLElement)) return false;
    one.click();
    return true;
  });
}
