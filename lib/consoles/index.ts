import type { Console } from './console.ts';
import { web1688 } from './1688.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import { feige } from './feige.ts';
import { jd } from './jd.ts';
import { kuaishou } from './kuaishou.ts';
import { pinduoduo } from './pinduoduo.ts';
import { shopee } from './shopee.ts';
import { taobaoWw } from './taobao-ww.ts';
import { tiktokShop } from './tiktok-shop.ts';
import { weixinShop } from './weixin-shop.ts';
import { xiaohongshu } from './xiaohongshu.ts';

/** Every console that has an adapter, by id. */
export const consoles: readonly Console[] = [
  web1688,
  ebay,
  etsy,
  feige,
  jd,
  kuaishou,
  pinduoduo,
  shopee,
  taobaoWw,
  tiktokShop,
  weixinShop,
  xiaohongshu,
];
