import type { Law } from './law.ts';

export const falseScarcity: Law = {
  title: { zh: '网络交易监督管理办法第十四条第三项', en: 'China online trade rules Art. 14(3)' },
  text: { zh: '不得虚构现货、预订、抢购等误导消费者。', en: 'No claiming stock that is not there, no fake rush.' },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['CN-OTM-14'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '最后一件了，再不拍马上没', en: 'Last one, gone in a minute' },
  safe: { zh: '目前页面显示有货，以页面库存为准', en: 'The page shows it in stock' },
};
