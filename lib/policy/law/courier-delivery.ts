import type { Law } from './law.ts';

export const courierDelivery: Law = {
  title: {
    zh: '快递暂行条例第二十五条、第二十八条；快递市场管理办法（2024）',
    en: 'China courier regulation Art. 25, 28; courier market rules 2024',
  },
  text: {
    zh: '应按约定地址投递给收件人；未经同意不得代签或投入快递柜、驿站。',
    en: 'Deliver to the agreed address and person; no locker or station drop without consent.',
  },
  source: 'LawRefBook/Laws @2f4c5c2; jdsec.com/news/hlw/5271.html',
  rows: ['CN-EXP-25'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '放驿站是正常的，您自己去拿', en: 'The locker drop is normal, pick it up yourself' },
  safe: { zh: '我联系快递，按您要求送上门', en: 'I will ask the carrier to deliver to your door' },
};
