import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame } from 'puppeteer-core';
import * as v from 'valibot';
import { builtIn } from '../../lib/policy/built-in.ts';
import { promisesIn } from '../../components/promises-in.ts';
import { builds, findPanel, openConsole, until } from './driver.ts';
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
  const at = late ? now - 61_000 : now;
  return {
    key,
    conversation,
    understanding: null,
    message: { id, text, at },
    findings: [],
    template: null,
    promised: promisesIn(text, at, builtIn),
  };
}

/** Two windows on the same console, as two tabs are. */
async function openPanels(): Promise<readonly [Frame, Frame]> {
  const [one, two] = [await openConsole(world.driver, 'pinduoduo'), await openConsole(world.driver, 'pinduoduo')];
  return [await findPanel(one), await findPanel(two)];
}

const toldOf = (buyer: string): number => world.desktop.shown.filter((one) => `${one.summary}${one.body}`.includes(buyer)).length;

/** How it ends: the background alone, the whole browser, or the extension put in anew, which takes all alarms away. */
type End = 'background' | 'browser' | 'extension';
const endOf = (death: number): End => (death % 3 === 2 ? 'browser' : death % 6 === 1 ? 'extension' : 'background');

async function die(end: End): Promise<void> {
  if (end === 'browser') return world.restart();
  if (end === 'extension') return world.driver.install(builds[world.driver.name]);
  // a worker that is only just starting may outlive the first attempt
  await world.driver.stopBackground().catch(() => world.driver.stopBackground());
}

test(
  `in ${deaths} deaths no answered change is lost, none is half there, and nobody is told twice`,
  { timeout: 60_000 + deaths * 40_000 },
  async () => {
    const answered = new Map<string, string[]>();
    let [panel, other] = await openPanels();
    for (let death = 0; death < deaths; death++) {
      const buyer = `买家${death}号`;
      const end = endOf(death);
      // one is answered, the next two, told by two windows at once, are under way when it ends
      const first = `m-${death}-1`;
      await until('an answer', async () => (await ask(panel, 'sent', aSent(buyer, first, death % 2 === 0))) !== null);
      answered.set(buyer, [first]);
      for (const [of, id] of [
        [panel, `m-${death}-2`],
        [other, `m-${death}-3`],
      ] as const)
        void ask(of, 'sent', aSent(buyer, id, false)).then((answer) => answer !== null && answered.get(buyer)?.push(id));
      await die(end);
      if (end !== 'background') [panel, other] = await openPanels();
      const cases = await until('the cases', async () => {
        const read = v.safeParse(Cases, await ask(panel, 'cases', null));
        return read.success ? read.output : null;
      });
      for (const [name, messages] of [...answered].slice(-40)) {
        const own = cases.filter((one) => one.buyer.name === name);
        expect(own, `${name}, death ${death}`).toHaveLength(1);
        const logged = own[0]?.timeline.map(({ id }) => id) ?? [];
        for (const message of messages)
          expect(
            logged.filter((id) => id === message),
            `${message}, death ${death}`,
          ).toHaveLength(1);
        // two say the same by the same hour: that is one promise
        const [told, kept] = [logged.filter((id) => id.startsWith('m-')).length, own[0]?.promises.length ?? 0];
        expect(kept, `promises of ${name}, death ${death}`).toBeGreaterThanOrEqual(Math.min(told, 1));
        expect(kept, `promises of ${name}, death ${death}`).toBeLessThanOrEqual(told);
      }
    }
    for (let death = 0; death < deaths; death += 2) {
      await until(`word of 买家${death}号`, async () => toldOf(`买家${death}号`) > 0, 90_000);
      // only a browser that was itself killed in the half second in which it showed a notice shows it again: it may not have been up
      expect(toldOf(`买家${death}号`), `买家${death}号`).toBeLessThanOrEqual(endOf(death) === 'browser' ? 2 : 1);
    }
  },
);
