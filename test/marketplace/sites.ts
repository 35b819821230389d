import type { PracticeBuyer } from './buyer.ts';

/** One console of the practice marketplace, under the address of the real one. */
export interface Site {
  readonly console: PracticeBuyer['console'];
  readonly title: string;
  readonly lang: 'zh-CN' | 'en';
  readonly url: string;
  /** Hosts that its pictures come from. */
  readonly pictures: readonly string[];
}

export const sites: readonly Site[] = [
  {
    console: 'pinduoduo',
    title: '拼多多商家后台-客服',
    lang: 'zh-CN',
    url: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    pictures: ['savatar.pddpic.com', 'chat-img.pddugc.com', 't16img.yangkeduo.com'],
  },
  {
    console: 'feige',
    title: '飞鸽客服系统',
    lang: 'zh-CN',
    url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
    pictures: ['p3-im.byteimg.com'],
  },
  {
    console: 'shopee',
    title: 'Seller Webchat',
    lang: 'en',
    url: 'https://seller.shopee.sg/new-webchat/conversations',
    pictures: ['cf.shopee.sg'],
  },
  {
    console: 'jd',
    title: '京麦-咚咚',
    lang: 'zh-CN',
    url: 'https://dongdong.jd.com/',
    pictures: ['img10.360buyimg.com', 'dd-static.jd.com'],
  },
];

/** Every host name that a browser must be led to the practice marketplace for. */
export const hosts: readonly string[] = [...new Set(sites.flatMap((one) => [new URL(one.url).host, ...one.pictures]))];
