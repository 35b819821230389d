import type { Frame, Page } from 'puppeteer-core';
import type { Site } from '../marketplace/sites.ts';
import type { Desktop } from './bus.ts';
import { chatOf, draftOf, hands, holds, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, until, type Driver } from './driver.ts';
import { expand, press, putFirst, seeIn, takeFix } from './panel.ts';
import { markedPixels } from './picture.ts';

/** What an agent does and sees on one console, in that console's language. */
export interface Tale {
  readonly console: Site['console'];
  /** The buyer whose conversation is open, and a word of what the panel must have understood. */
  readonly buyer: string;
  readonly understood: RegExp;
  /** Breaks a taboo so plainly that the send is held; `flagged` stands in the panel beside it. */
  readonly bad: string;
  readonly flagged: RegExp;
  /** Breaks a taboo that one click mends. */
  readonly fixable: string;
  /** Keeps all rules and commits to something within a minute. */
  readonly good: string;
  readonly promised: RegExp;
}

export const tales: readonly Tale[] = [
  {
    console: 'pinduoduo',
    buyer: '林***竹',
    understood: /补发|sen[dt] (it )?again/i,
    bad: '您加我微信，我私下给您补20元',
    flagged: /拦截|block/i,
    fixable: '我现在就去问仓库！！！',
    good: '壶嘴断成这样，让您着急了，很抱歉。我现在去安排完整的一把，1分钟内给您回复补发单号。',
    promised: /1分钟内/,
  },
  {
    console: 'feige',
    buyer: '晚风吹过麦田',
    understood: /12315|受伤|injur|regulator/i,
    bad: '您去投诉啊，投诉也没用',
    flagged: /拦截|block/i,
    fixable: '我现在就去问主管！！！',
    good: '孩子烫伤让人心疼，医药费的事我已转给主管，1分钟内给您回复处理办法。',
    promised: /1分钟内/,
  },
  {
    console: 'shopee',
    buyer: 'rina_kwok_91',
    understood: /退款|补发|换货|refund|sen[dt] (it )?again|exchange/i,
    bad: 'Please add my WhatsApp +65 9123 4567 and I will pay you outside the app',
    flagged: /拦截|block/i,
    fixable: 'I AM CHECKING THIS WITH THE WAREHOUSE NOW!!!',
    good: 'I am sorry about the wrong colour. I will write to you within 1 minute with the new parcel number for the sage green runner.',
    promised: /within 1 minute/,
  },
];

const chinese = { flagged: /拦截|block/i, bad: '您加我微信，我私下给您补20元', promised: /1分钟内/ };
const english = {
  flagged: /拦截|block/i,
  bad: 'Please add my WhatsApp +65 9123 4567 and I will pay you outside the app',
  promised: /within 1 minute/,
};

/** The same on every other console that has a composer, in short. */
export const shortTales: readonly Omit<Tale, 'fixable'>[] = [
  {
    ...chinese,
    console: 'jd',
    buyer: 'jd_5b81f0c77ae2',
    understood: /订单号|order number/,
    good: '让您空等，很抱歉。我在问安装网点，1分钟内给您回复上门时间。',
  },
  {
    ...chinese,
    console: 'kuaishou',
    buyer: '小满爱种花',
    understood: /差价|退/,
    good: '少了绒让您失望了，很抱歉。我正在核对克重，1分钟内给您回复怎么退。',
  },
  {
    ...chinese,
    console: 'weixin-shop',
    buyer: '云朵上的茶',
    understood: /受伤|12315|怎么处理|不舒服|变质/,
    good: '老人不舒服先就医，很抱歉。我已转给主管，1分钟内给您回复处理办法。',
  },
  {
    ...chinese,
    console: 'taobao-ww',
    buyer: '北巷木匠',
    understood: /补/,
    good: '少了层板让您没法装，很抱歉。我在催仓库，1分钟内给您回复补发单号。',
  },
  {
    ...chinese,
    console: '1688',
    buyer: '宏远五金老陈',
    understood: /换/,
    good: '耽误您工期了，很抱歉。我正在核实弯管的数量，1分钟内给您回复换货安排。',
  },
  {
    ...english,
    console: 'tiktok-shop',
    buyer: 'maya.brooks',
    understood: /退款|换货|补发|refund|exchange/i,
    good: 'I am sorry about the leaking lid. I will write to you within 1 minute with what we can do about the bottle.',
  },
  {
    ...english,
    console: 'etsy',
    buyer: 'Hanna Lindqvist',
    understood: /退款|refund/i,
    good: 'I am sorry about the necklace. I will write to you within 1 minute with what the carrier says about the parcel.',
  },
];

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
      await holds(page, where, reply);
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
