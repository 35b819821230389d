import type { Law } from './law.ts';

export const jdDisputes: Law = {
  title: { zh: '京东开放平台交易纠纷处理总则', en: 'JD general rules on trade disputes' },
  text: { zh: '纠纷中商家应在规定时限内回复并举证。', en: 'In a dispute the merchant must answer and give evidence in time.' },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['JD-24H'],
  shown: 'clock',
  checked: 'text',
  markets: ['cn'],
  marketplaces: ['jd'],
  breaks: { zh: '（纠纷单逾期未回复）', en: '(no answer to the dispute in time)' },
  safe: { zh: '我今天18点前给您答复', en: 'I will answer you by 6 pm today' },
};
