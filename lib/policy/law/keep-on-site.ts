import type { Law } from './law.ts';

export const keepOnSite: Law = {
  title: { zh: '平台规则：禁止引导站外联系与交易', en: 'Marketplace rules: no contact or payment off the site' },
  text: {
    zh: '各平台均禁止以微信、QQ、电话、银行卡、二维码等方式引导买家到站外，谐音与变体写法同样算。',
    en: 'Marketplaces forbid pointing buyers to outside messengers, phones, bank accounts or sites, in any spelling.',
  },
  source: 'marketplace rules below',
  rows: [],
  shown: 'words',
  checked: 'secondary',
  markets: ['world'],
  marketplaces: [],
  breaks: { zh: '加我微信给您返差价', en: 'Add me on WhatsApp and pay me there' },
  safe: { zh: '为保障您的权益，请在平台内沟通和付款', en: 'Please keep chat and payment on the marketplace' },
};
