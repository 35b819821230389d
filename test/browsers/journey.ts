import type { Frame, Page } from 'puppeteer-core';
import type { Site } from '../marketplace/sites.ts';
import type { Desktop } from './bus.ts';
import { bare, chatOf, draftOf, hands, holds, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, until, type Driver } from './driver.ts';
import { expand, press, putFirst, seeIn, takeFix } from './panel.ts';
import { markedPixels } from './picture.ts';
import type { shortTales, Tale } from './tales.ts';

/** The state of one walk through a tale. */
export interface Walk {
  readonly driver: Driver;
  readonly desktop: Desktop;
  readonly tale: Tale | (typeof shortTales)[number];
  shot(page: Page, name: string): Promise<void>;
  page: Page | null;
  panel: Frame | null;
}

export interface Step {
  readonly name: string;
  readonly do: (walk: Walk) => Promise<void>;
}

const parts = (walk: Walk): { page: Page; panel: Frame; where: (typeof hands)[Site['console']] } => {
  if (walk.page === null || walk.panel === null) throw new Error('no console is open');
  return { page: walk.page, panel: walk.panel, where: hands[walk.tale.console] };
};

/** The main job from end to end; each step fails unless it saw what it is named for. */
export const steps: readonly Step[] = [
  {
    name: 'open the console; the panel stands beside it',
    do: async (walk) => {
      walk.page = await openConsole(walk.driver, walk.tale.console);
      walk.panel = await findPanel(walk.page);
      await expand(walk.panel);
    },
  },
  {
    name: 'it reads who the buyer is and what they want',
    do: async (walk) => {
      const { page, panel, where } = parts(walk);
      await seeIn(panel, 'the buyer', '.wait', new RegExp(walk.tale.buyer.replaceAll('*', '\\*')));
      await seeIn(panel, 'the wish', '.read', walk.tale.understood);
      await chatOf(page, where).focus(where.box);
      await walk.shot(page, 'read');
    },
  },
  {
    name: 'it suggests replies',
    do: async (walk) => {
      const { panel } = parts(walk);
      await until('three replies', async () => (await panel.$$('li.sug')).length === 3, 40_000);
    },
  },
  {
    name: 'a click puts a reply into the draft, and nothing is sent',
    do: async (walk) => {
      const { page, panel, where } = parts(walk);
      const before = await sentTexts(page, where);
      const reply = await putFirst(panel);
      await holds(page, where, reply, bare);
      if ((await sentTexts(page, where)).length !== before.length) throw new Error('something was sent');
      await walk.shot(page, 'inserted');
    },
  },
  {
    name: 'it warns about a bad draft, under the words and in the panel',
    do: async (walk) => {
      const { page, panel, where } = parts(walk);
      await type(page, where, walk.tale.bad);
      await seeIn(panel, 'the finding', 'li.finding.block', walk.tale.flagged);
      await until(
        'a mark under the words',
        async () => (await markedPixels(walk.driver.browser, page, where.box, chatOf(page, where))) > 20,
      );
      await walk.shot(page, 'warned');
    },
  },
  {
    name: 'Enter is held back once, and the panel says why',
    do: async (walk) => {
      const { page, panel, where } = parts(walk);
      const before = (await sentTexts(page, where)).length;
      await chatOf(page, where).focus(where.box);
      await page.keyboard.press('Enter');
      await seeIn(panel, 'why it was held', '.hold', /./);
      if ((await sentTexts(page, where)).length !== before) throw new Error('it was sent all the same');
      if ((await draftOf(page, where)).trim() !== walk.tale.bad) throw new Error(`the draft was changed: ${await draftOf(page, where)}`);
      await walk.shot(page, 'held');
    },
  },
  {
    name: 'one click takes the better words, and one undo takes them back',
    do: async (walk) => {
      const { page, panel, where } = parts(walk);
      if (!('fixable' in walk.tale)) throw new Error('a short tale mends nothing');
      const { fixable } = walk.tale;
      await type(page, where, fixable);
      await takeFix(panel, fixable, () => draftOf(page, where));
      await walk.shot(page, 'fixed');
      await chatOf(page, where).focus(where.box);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await holds(page, where, fixable);
    },
  },
  {
    name: 'the agent sends a good reply; it goes at once',
    do: async (walk) => {
      const { page, where } = parts(walk);
      await type(page, where, walk.tale.good);
      if (where.byButton) await chatOf(page, where).click(where.send);
      else await page.keyboard.press('Enter');
      await until('the message in the page', async () => (await sentTexts(page, where)).some((one) => one.includes(walk.tale.good)));
      await holds(page, where, '');
    },
  },
  {
    name: 'the case and its promise are kept',
    do: async (walk) => {
      const { page, panel } = parts(walk);
      await press(panel, '#tab-case');
      await seeIn(panel, 'the promise', 'ul.rows', walk.tale.promised);
      await walk.shot(page, 'promise');
    },
  },
  {
    name: 'a reminder stands in the list',
    do: async (walk) => {
      const { page, panel } = parts(walk);
      await press(panel, '#tab-reminders');
      await seeIn(panel, 'the reminder', '.body', new RegExp(walk.tale.buyer.replaceAll('*', '\\*')));
      await walk.shot(page, 'reminder');
    },
  },
];

const left = ['one click takes the better words, and one undo takes them back', 'a reminder stands in the list'];

/** The same without what does not depend on the console: words put better, and what is due. */
export const shortSteps: readonly Step[] = steps.filter((one) => !left.includes(one.name));

/** A minute after the send: the browser speaks up by itself. */
export const last: Step = {
  name: 'the notification comes when it is due; a click leads back to the conversation',
  do: async (walk) => {
    const { page, panel } = parts(walk);
    const name = walk.tale.buyer;
    const shown = await walk.desktop.next((one) => !one.closed && `${one.summary}${one.body}`.includes(name), 110_000);
    const other = await walk.driver.browser.newPage();
    await other.bringToFront();
    walk.desktop.click(shown);
    await until('the console in front', () => page.evaluate(() => document.visibilityState === 'visible'));
    await other.close();
    await press(panel, '#tab-talk');
    await walk.shot(page, 'back');
  },
};
