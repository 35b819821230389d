import type { Law } from './law.ts';

export const tiktokReplies: Law = {
  title: { zh: 'TikTok Shop 回复率规则', en: 'TikTok Shop response rates' },
  text: {
    zh: '按24小时（美国）、12小时（东南亚）回复率考核，空洞的寒暄不算回复。',
    en: 'Response rates over 24 hours (US) and 12 hours (South-East Asia); small talk does not count.',
  },
  source: 'seller-us.tiktok.com 7454760317110062; seller-th.tiktok.com 8345780184729361',
  rows: ['TTS-REPLY'],
  shown: 'clock',
  checked: 'secondary',
  markets: ['us', 'sea'],
  marketplaces: ['tiktok'],
  breaks: { zh: '（只回“在的”）', en: '(only "Hi")' },
  safe: {
    zh: '我看到您的问题了，正在核实，一小时内在这里回您',
    en: 'I have seen your question and am checking; I will answer here within an hour',
  },
};
