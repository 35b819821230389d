import type { Law } from './law.ts';

export const personalSecrecy: Law = {
  title: { zh: '消费者权益保护法第二十九条；个人信息保护法第十条', en: 'China consumer law Art. 29; personal information law Art. 10' },
  text: { zh: '对他人个人信息须严格保密，不得泄露或非法提供。', en: 'Personal information must be kept secret and not handed on.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-29'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '上一位买家的电话是13812345678', en: 'The other buyer is on 13812345678' },
  safe: { zh: '其他顾客的信息不方便透露', en: 'I cannot share details of another customer' },
};
