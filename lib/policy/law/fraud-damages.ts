import type { Law } from './law.ts';

export const fraudDamages: Law = {
  title: { zh: '消费者权益保护法第五十五条；实施条例第四十九条', en: 'China consumer law Art. 55; regulation Art. 49' },
  text: { zh: '构成欺诈的，三倍赔偿，不足五百元按五百元。', en: 'Fraud: three times the price, at least 500 yuan.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-55'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '假货又怎么样，爱告不告', en: 'So what if it is fake' },
  safe: { zh: '我立即上报核实，今天18点前在这里答复您', en: 'I am having this checked and will answer you here by 6 pm today' },
};
