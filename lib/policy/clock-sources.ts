import type { Marketplace } from '../conversation/conversation.ts';

/** Where the limits of `knownClocks` were read, and when this was last looked at; marketplaces change their measures. */
export const clockSources: Readonly<Record<Marketplace, string>> = {
  pinduoduo: '3分钟人工回复率 in the merchant back office',
  douyin: '3分钟人工回复率(会话) in Feige statistics',
  kuaishou: '3分钟人工回复率 in the Kuaishou shop console',
  weixin: '3分钟回复率 in the Weixin shop console',
  amazon: 'Buyer-Seller Messaging: answer within 24 hours, weekends and holidays included',
  taobao: 'a list of sessions without an answer in 3 minutes exists, no common limit',
  jd: 'no limit found',
  xiaohongshu: 'no limit found',
  '1688': 'no limit found',
  shopee: 'a response rate over 12 hours is measured, no limit on a single answer found',
  lazada: 'a daily response rate is measured, no limit on a single answer found',
  tiktok: 'a response rate over 12 hours is measured, no limit on a single answer found',
  ebay: 'no limit found',
  etsy: 'no limit found',
};
export const sourcesAsOf = '2026-11';
