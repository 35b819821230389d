import type { Law } from './law.ts';

export const complaintChannel: Law = {
  title: { zh: '电子商务法第五十九条、第六十二条', en: 'China e-commerce law Art. 59, 62' },
  text: {
    zh: '应有有效的投诉渠道，及时受理处理，并保存原始记录。',
    en: 'Have a working complaint channel, handle in time, keep the original record.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-EC-59'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '投诉没人管的，聊天记录我也删了', en: 'Nobody handles complaints here' },
  safe: { zh: '您的投诉我已登记，明天12点前在这里答复您', en: 'Your complaint is logged; I will answer you here by noon tomorrow' },
};
