import type { Marketplace } from '../conversation/conversation.ts';
import type { Bilingual } from '../language/lang.ts';

const none = { zh: '没有查到时限', en: 'no limit found' } as const;
const rate12 = {
  zh: '只考核 12 小时回复率，没有查到单次时限',
  en: 'a response rate over 12 hours is measured; no limit on a single answer found',
} as const;

/** Where the limits of `knownClocks` were read, and when this was last looked at; marketplaces change their measures. */
export const clockSources: Readonly<Record<Marketplace, Bilingual>> = {
  pinduoduo: { zh: '商家后台的“3分钟人工回复率”', en: '3分钟人工回复率 in the merchant back office' },
  douyin: { zh: '飞鸽数据里的“3分钟人工回复率（会话）”', en: '3分钟人工回复率(会话) in Feige statistics' },
  kuaishou: { zh: '快手小店后台的“3分钟人工回复率”', en: '3分钟人工回复率 in the Kuaishou shop console' },
  weixin: { zh: '微信小店后台的“3分钟回复率”', en: '3分钟回复率 in the Weixin shop console' },
  amazon: {
    zh: '买家与卖家消息：24 小时内答复，周末和假日也算',
    en: 'Buyer-Seller Messaging: answer within 24 hours, weekends and holidays included',
  },
  taobao: {
    zh: '后台列出 3 分钟未回复的会话，没有统一时限',
    en: 'the console lists sessions without an answer in 3 minutes; no common limit',
  },
  jd: none,
  xiaohongshu: none,
  '1688': none,
  shopee: rate12,
  lazada: { zh: '只考核每日回复率，没有查到单次时限', en: 'a daily response rate is measured; no limit on a single answer found' },
  tiktok: rate12,
  ebay: none,
  etsy: none,
};
export const sourcesAsOf = '2026-11';
