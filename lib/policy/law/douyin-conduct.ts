import type { Law } from './law.ts';

export const douyinConduct: Law = {
  title: { zh: '抖音规则：不得引导至第三方客服或站外交易', en: 'Douyin: no third-party support, no off-site trade' },
  text: {
    zh: '回复用户不得引导站外，不得辱骂，不得回避问题，不得冒充官方。',
    en: 'Replies may not steer off the site, abuse, dodge the question or pose as official.',
  },
  source: 'developer.open-douyin.com, handle-user-feedback',
  rows: ['DY-CONDUCT'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: ['douyin'],
  breaks: { zh: '加客服微信处理', en: 'Contact me on WeChat' },
  safe: { zh: '我在这里为您处理', en: 'I will handle it here' },
};
