import type { Law } from './law.ts';

export const openedBox: Law = {
  title: {
    zh: '网络购买商品七日无理由退货暂行办法第八条、第九条；侵害消费者权益行为处罚办法第九条',
    en: 'China seven-day return rules Art. 8–9; penalty rules Art. 9',
  },
  text: {
    zh: '为查验而拆封、合理调试不影响商品完好，以此拒退属无理拒绝。',
    en: 'Opening the pack or trying the goods does not make them “not intact”.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['CN-RET-08'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '您试穿了就不算完好', en: 'You tried it on, so it is no longer intact' },
  safe: { zh: '吊牌、配件齐全、不影响二次销售的可以退', en: 'If tags and parts are complete, you can return it' },
};
