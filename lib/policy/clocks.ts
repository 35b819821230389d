import type { Marketplace } from '../conversation/conversation.ts';
import type { Policy } from './schema.ts';

/** Limits on waiting, in seconds; null where none is known. */
export interface Clock {
  /** Until the first answer of a person. */
  readonly first: number | null;
  /** Until each later answer. */
  readonly each: number | null;
}

export interface KnownClock extends Clock {
  readonly source: string;
  /** When this was last looked at; marketplaces change their measures. */
  readonly asOf: string;
}

const threeMinutes = (source: string): KnownClock => ({ first: 180, each: 180, source, asOf: '2026-11' });
const none = (source: string): KnownClock => ({ first: null, each: null, source, asOf: '2026-11' });

/** What each marketplace measures. A shop's own policy goes before it. */
export const knownClocks: Readonly<Record<Marketplace, KnownClock>> = {
  pinduoduo: threeMinutes('3分钟人工回复率 in the merchant back office'),
  douyin: threeMinutes('3分钟人工回复率(会话) in Feige statistics'),
  kuaishou: threeMinutes('3分钟人工回复率 in the Kuaishou shop console'),
  weixin: threeMinutes('3分钟回复率 in the Weixin shop console'),
  amazon: {
    first: 86_400,
    each: 86_400,
    source: 'Buyer-Seller Messaging: answer within 24 hours, weekends and holidays included',
    asOf: '2026-11',
  },
  taobao: none('a list of sessions without an answer in 3 minutes exists, no common limit'),
  jd: none('no limit found'),
  xiaohongshu: none('no limit found'),
  '1688': none('no limit found'),
  shopee: none('a response rate over 12 hours is measured, no limit on a single answer found'),
  lazada: none('a daily response rate is measured, no limit on a single answer found'),
  tiktok: none('a response rate over 12 hours is measured, no limit on a single answer found'),
  ebay: none('no limit found'),
  etsy: none('no limit found'),
};

/** The clock that holds in a conversation: the shop's own for that marketplace, else what the marketplace measures. */
export function clockFor(policy: Policy, marketplace: Marketplace | null): Clock {
  if (marketplace === null) return { first: null, each: null };
  const own = policy.clocks[marketplace];
  if (own) return own;
  const { first, each } = knownClocks[marketplace];
  return { first, each };
}
