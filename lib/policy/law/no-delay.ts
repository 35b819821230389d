import type { Law } from './law.ts';

export const noDelay: Law = {
  title: {
    zh: '消费者权益保护法第五十六条；侵害消费者权益行为处罚办法第八至十条',
    en: 'China consumer law Art. 56; penalty rules Art. 8–10',
  },
  text: {
    zh: '故意拖延或无理拒绝退换修赔的要受处罚，无正当理由超过十五日即算。',
    en: 'Deliberate delay or unreasonable refusal is punishable; over fifteen days without good reason counts.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-56'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '退款下个月再说，我们财务没空', en: 'We will refund you some time next month' },
  safe: {
    zh: '退款申请我现在提交，今天18点前告诉您进度',
    en: 'I am submitting the refund now and will tell you by 6 pm today where it stands',
  },
};
