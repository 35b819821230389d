import type { Law } from './law.ts';

export const taobaoDisputes: Law = {
  title: { zh: '淘宝平台争议处理规则第七条、第十五条、第三十八条、第七十八条', en: 'Taobao dispute rules Art. 7, 15, 38, 78' },
  text: {
    zh: '买卖双方的约定优先；卖家承诺高于规则的，按承诺赔付。',
    en: 'What was agreed comes first; of promise and rule the higher is owed.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['TB-DISPUTE'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: ['taobao'],
  breaks: { zh: '我说赔十倍是随口说说的', en: 'I never meant that promise' },
  safe: { zh: '我承诺的补偿会按约定执行', en: 'The compensation that I offered stands' },
};
