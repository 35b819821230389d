import type { PracticeBuyer } from './buyer.ts';

/** One console of the practice marketplace, under the address of the real one. */
export interface Site {
  readonly console: PracticeBuyer['console'];
  readonly title: string;
  readonly lang: 'zh-CN' | 'en';
  readonly url: string;
  /** Hosts that its pictures come from. */
  readonly pictures: readonly string[];
  /** Path of the frame that holds the chat; its script has the name of the page's and `-core`. */
  readonly frame?: string;
  /** A style sheet that several share. */
  readonly dress?: string;
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
  {
    console: 'kuaishou',
    title: '快手小店客服工作台',
    lang: 'zh-CN',
    url: 'https://im.kwaixiaodian.com/workbench',
    pictures: ['p2-pro.a.yximgs.com'],
  },
  {
    console: 'weixin-shop',
    title: '微信小店 客服',
    lang: 'zh-CN',
    url: 'https://store.weixin.qq.com/shop/kf',
    pictures: ['wx.qlogo.cn'],
  },
  {
    console: 'taobao-ww',
    title: '旺旺',
    lang: 'zh-CN',
    url: 'https://market.m.taobao.com/app/im/chat/index.html',
    pictures: [],
    frame: '/app/im/chat-core/index.html',
    dress: 'wangwang',
  },
  {
    console: '1688',
    title: '1688旺旺',
    lang: 'zh-CN',
    url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
    pictures: [],
    frame: '/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html',
    dress: 'wangwang',
  },
  {
    console: 'tiktok-shop',
    title: 'Customer messages',
    lang: 'en',
    url: 'https://seller-us.tiktok.com/chat/inbox/current',
    pictures: ['p16-oec-ttp.tiktokcdn-us.com'],
  },
  {
    console: 'etsy',
    title: 'Messages - Etsy',
    lang: 'en',
    url: 'https://www.etsy.com/messages/all',
    pictures: ['i.etsystatic.com'],
  },
];

/** Every host name that a browser must be led to the practice marketplace for. */
export const hosts: readonly string[] = [...new Set(sites.flatMap((one) => [new URL(one.url).host, ...one.pictures]))];
