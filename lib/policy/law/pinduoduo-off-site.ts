import type { Law } from './law.ts';

export const pinduoduoOffSite: Law = {
  title: { zh: '拼多多规则：诱导第三方违规', en: 'Pinduoduo: steering to a third party' },
  text: { zh: '客服工作台会直接标记引导到第三方的会话。', en: 'The workbench itself marks chats that steer to a third party.' },
  source: 'labels of the merchant workbench',
  rows: ['PDD-OFFSITE'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['pinduoduo'],
  breaks: { zh: '加微信给您返差价', en: 'Add me on WeChat for a discount' },
  safe: { zh: '平台内即可处理差价', en: 'We can handle it here' },
};
