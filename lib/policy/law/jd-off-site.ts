import type { Law } from './law.ts';

export const jdOffSite: Law = {
  title: { zh: '京东咚咚规则：禁止外部联系方式与收款账户', en: 'JD Dongdong: no outside contacts or pay accounts' },
  text: { zh: '咚咚中不得留外部联系方式、收款账户，不得发与商品无关的信息。', en: 'No outside contacts or pay accounts in Dongdong.' },
  source: 'menggucrm.com (copy of the rule)',
  rows: ['JD-CHAT'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['jd'],
  breaks: { zh: '加我V信详聊', en: 'Pay me on WhatsApp' },
  safe: { zh: '请在平台内沟通和付款', en: 'Please keep it here' },
};
