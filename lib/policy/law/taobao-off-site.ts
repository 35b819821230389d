import type { Law } from './law.ts';

export const taobaoOffSite: Law = {
  title: { zh: '淘宝规则：禁止引导站外联系与交易', en: 'Taobao: no steering to other channels' },
  text: {
    zh: '不得以微信、QQ、电话、银行卡、二维码、站外链接引导买家，谐音与变体写法同样算。',
    en: 'No messengers, phones, bank cards, codes or outside links, in any spelling.',
  },
  source: 'lingtaoedu.com/378.html',
  rows: ['TB-OFFSITE'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['taobao'],
  breaks: { zh: '加我V信详聊', en: 'Pay me on WhatsApp' },
  safe: { zh: '请在平台内沟通和付款', en: 'Please keep it here' },
};
