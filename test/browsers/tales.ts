import type { Site } from '../marketplace/sites.ts';

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
