import type { Console } from './console.ts';

/** Every console that has an adapter, by id. */
export const consoles: readonly Console[] = [
  {
    id: 'pinduoduo',
    marketplace: 'pinduoduo',
    name: { zh: '拼多多', en: 'Pinduoduo' },
    matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  },
];
