import type { PracticeBuyer } from '../buyer.ts';

/** Shows the same masked name as another buyer of this console. */
export const priceDrop: PracticeBuyer = {
  id: '7702100770019',
  name: '林***竹',
  console: 'pinduoduo',
  order: '261120-663901254417780',
  goods: '可折叠晾衣架 免安装',
  price: '49.90',
  history: [
    { role: 'buyer', text: '我昨天49.9买的，今天变39.9了', seconds: 150 },
    { role: 'buyer', kind: 'goods', seconds: 148 },
    { role: 'buyer', text: '差价退给我，不然我退货了', seconds: 120 },
  ],
  script: [],
  answers: [{ when: '', lines: [{ role: 'buyer', text: '那我要多久能收到', seconds: 5 }] }],
};
