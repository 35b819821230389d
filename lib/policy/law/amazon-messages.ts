import type { Law } from './law.ts';

export const amazonMessages: Law = {
  title: { zh: '亚马逊买家消息准则', en: 'Amazon Communication Guidelines' },
  text: {
    zh: '买家消息中不得有站外链接、邮箱、电话，不得营销。',
    en: 'No outside links, e-mail or phone numbers and no marketing in buyer messages.',
  },
  source: 'junglescout.com, supplykick.com, edesk.com (quotations)',
  rows: ['AMZ-MSG'],
  shown: 'words',
  checked: 'secondary',
  markets: ['world'],
  marketplaces: ['amazon'],
  breaks: { zh: '加我微信处理', en: 'Message me on WhatsApp' },
  safe: { zh: '请直接在订单消息里回复', en: 'Please reply here in the order messages' },
};
