import type { Law } from './law.ts';

export const tiktokConduct: Law = {
  title: { zh: 'TikTok Shop 客服行为规则', en: 'TikTok Shop: conduct' },
  text: {
    zh: '不得辱骂威胁，沟通与交易留在平台内，不得主动营销。',
    en: 'No abuse or threats; keep it on the platform; no unsolicited marketing.',
  },
  source: 'seller-us.tiktok.com, seller-th.tiktok.com',
  rows: ['TTS-CONDUCT'],
  shown: 'words',
  checked: 'text',
  markets: ['us', 'sea'],
  marketplaces: ['tiktok'],
  breaks: { zh: '加微信买更便宜', en: 'Message me on WhatsApp, cheaper there' },
  safe: { zh: '请在平台内处理', en: 'Let us handle it here' },
};
