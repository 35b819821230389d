import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame } from 'puppeteer-core';
import * as v from 'valibot';
import { findPanel, openConsole, until } from './driver.ts';
import { begin, type World } from './world.ts';

/** Deaths that one run of the tests tries in each browser; `CHAOS=200` for a long night. */
const deaths = Number(process.env['CHAOS'] ?? 10);

let world: World;
beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

const Cases = v.array(
  v.object({
    buyer: v.object({ name: v.nullable(v.string()) }),
    timeline: v.array(v.object({ id: v.string() })),
    promises: v.array(v.unknown()),
  }),
);

/** Ask the background as our own page would; null when it died before it answered. */
async function ask(panel: Frame, question: string, body: unknown): Promise<unknown> {
  const asked = JSON.stringify({ question, body });
  const answered = await panel.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${asked})`).catch(() => null);
  const reply = v.safeParse(v.object({ answer: v.unknown() }), answered);
  return reply.success ? reply.output.answer : null;
}

/** A message of ours as a console's page would tell it; `late` has its promise come due at once. */
function aSent(buyer: string, id: string, late: boolean) {
  const now = Date.now();
  const key = { console: 'pinduoduo', shop: null, buyer };
  const message = { id: 'b-1', role: 'buyer', kind: 'text', text: '杯子收到就碎了', at: now - 90_000 };
  const conversation = {
    marketplace: 'pinduoduo',
    shop: null,
    buyer: { id: null, name: buyer },
    orders: [],
    messages: [message],
    typing: false,
  };
  const text = late ? '1分钟内给您补发' : '48小时内给您补发';
  return { key, conversation, understanding: null, message: { id, text, at: late ? now - 61_000 : now }, findings: [], template: null };
}

const openPanel = async (): Promise<Frame> => findPanel(await openConsole(world.driver, 'pinduoduo'));
const toldOf = (buyer: string): number => world.desktop.shown.filter((one) => `${one.summary}${one.body}`.includes(buyer)).length;

test(
  `in ${deaths} deaths no answered change is lost, none is half there, and nobody is told twice`,
  { timeout: 60_000 + deaths * 40_000 },
  async () => {
    const answered = new Map<string, string[]>();
    let panel = await openPanel();
    for (let death = 0; death < deaths; death++) {
      const buyer = `买家${death}号`;
      // one is answered, the next is under way when it ends
      const first = `m-${death}-1`;
      await until('an answer', async () => (await ask(panel, 'sent', aSent(buyer, first, death % 2 === 0))) !== null);
      answered.set(buyer, [first]);
      const second = ask(panel, 'sent', aSent(buyer, `m-${death}-2`, false));
      void second.then((answer) => answer !== null && answered.get(buyer)?.push(`m-${death}-2`));
      // the browser is killed every third time; else the background alone ends
      if (death % 3 === 2) {
        await world.restart();
        panel = await openPanel();
      } else {
        // a worker that is only just starting may outlive the first attempt
        await world.driver.stopBackground().catch(() => world.driver.stopBackground());
      }
      const cases = await until('the cases', async () => {
        const read = v.safeParse(Cases, await ask(panel, 'cases', null));
        return read.success ? read.output : null;
      });
      for (const [name, messages] of answered) {
        const own = cases.filter((one) => one.buyer.name === name);
        expect(own, `${name}, death ${death}`).toHaveLength(1);
        const logged = own[0]?.timeline.map(({ id }) => id) ?? [];
        for (const message of messages)
          expect(
            logged.filter((id) => id === message),
            `${message}, death ${death}`,
          ).toHaveLength(1);
        expect(own[0]?.promises.length, `promises of ${name}, death ${death}`).toBe(logged.filter((id) => id.startsWith('m-')).length);
      }
    }
    for (let death = 0; death < deaths; death += 2) {
      await until(`word of 买家${death}号`, async () => toldOf(`买家${death}号`) > 0, 60_000);
      // a browser that was killed in the half second in which it showed a notice shows it again: it may not have been up
      expect(toldOf(`买家${death}号`), `买家${death}号`).toBeLessThanOrEqual(death % 3 === 2 ? 2 : 1);
    }
  },
);
