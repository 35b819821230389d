import type { Marketplace } from '../conversation/conversation.ts';
import type { Policy } from './schema.ts';

/** Limits on waiting, in seconds; null where none is known. */
export interface Clock {
  /** Until the first answer of a person. */
  readonly first: number | null;
  /** Until each later answer. */
  readonly each: number | null;
}

const known = (seconds: number | null): Clock => ({ first: seconds, each: seconds });
const minutes = known(180);
const none = known(null);

/** What each marketplace measures; on what ground stands in `clock-sources.ts`. A shop's own policy goes before it. */
export const knownClocks: Readonly<Record<Marketplace, Clock>> = {
  pinduoduo: minutes,
  douyin: minutes,
  kuaishou: minutes,
  weixin: minutes,
  amazon: known(86_400),
  taobao: none,
  jd: none,
  xiaohongshu: none,
  '1688': none,
  shopee: none,
  lazada: none,
  tiktok: none,
  ebay: none,
  etsy: none,
};

/** The clock that holds in a conversation: the shop's own for that marketplace, then its own for every one, then what the marketplace measures. */
export function clockFor(policy: Policy, marketplace: Marketplace | null): Clock {
  const clocks = [
    marketplace === null ? undefined : policy.clocks[marketplace],
    policy.clock,
    marketplace === null ? undefined : knownClocks[marketplace],
  ];
  const nearest = (which: keyof Clock) => clocks.reduce<number | null>((limit, clock) => limit ?? clock?.[which] ?? null, null);
  return { first: nearest('first'), each: nearest('each') };
}
