import type { Law } from './law.ts';

export const taobaoConduct: Law = {
  title: { zh: '淘宝规则：禁止辱骂、骚扰、泄露买家信息', en: 'Taobao rules: no abuse, harassment or leaking' },
  text: { zh: '不得辱骂、骚扰买家，不得泄露买家信息。', en: 'No abuse, harassment or leaking of buyer data.' },
  source: 'm.richlegacy2u.com/ask/5201.html',
  rows: ['TB-CONDUCT'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['taobao'],
  breaks: { zh: '再骂我也骂回去，你的电话我发到群里', en: 'Remove it or I will post your address' },
  safe: { zh: '很抱歉让您有这样的感受，我来处理', en: 'I am sorry for this experience; let me fix it' },
};
