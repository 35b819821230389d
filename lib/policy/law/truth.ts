import type { Law } from './law.ts';

export const truth: Law = {
  title: { zh: '电子商务法第十七条；消费者权益保护法第二十条', en: 'China e-commerce law Art. 17; consumer law Art. 20' },
  text: { zh: '经营者应当真实、全面地提供信息，不得作虚假陈述。', en: 'Information must be true and complete.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-20'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '申请时选‘不想要了’，别选质量问题', en: 'When you apply, choose "changed my mind", not "faulty"' },
  safe: { zh: '请按实际情况选择退货原因', en: 'Please choose the true reason for the return' },
};
