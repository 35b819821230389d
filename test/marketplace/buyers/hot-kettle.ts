import type { PracticeBuyer } from '../buyer.ts';

export const hotKettle: PracticeBuyer = {
  id: '91f20c6a',
  name: '晚风吹过麦田',
  console: 'feige',
  order: '6940771530298841265',
  goods: '儿童保温水壶 316不锈钢 吸管款',
  price: '128.00',
  history: [
    { role: 'system', text: '客服小满接入', seconds: 86_000 },
    { role: 'buyer', kind: 'goods', seconds: 85_990 },
    { role: 'bot', text: '欢迎来店里逛逛，有问题随时说', seconds: 85_988 },
    { role: 'buyer', text: '水壶盖子一拧就漏，烫到孩子的手了', seconds: 260 },
    { role: 'buyer', kind: 'image', seconds: 250 },
    { role: 'buyer', kind: 'order', seconds: 240 },
    { role: 'agent', text: '孩子的手现在怎么样？先用流动的凉水冲十五分钟，起泡了请尽快看医生。壶先别再用了。', seconds: 200 },
    { role: 'buyer', text: '手背红了一片，刚去过社区医院', seconds: 80 },
    { role: 'buyer', text: '这种东西也敢给小孩用，我要打12315', seconds: 50 },
  ],
  script: [{ role: 'buyer', text: '医药费谁出？', seconds: 30 }],
  answers: [
    { when: '票据|单据|病历|医药费', lines: [{ role: 'buyer', text: '病历和收费单我晚点拍给你', seconds: 5 }] },
    { when: '', lines: [{ role: 'buyer', text: '我要一个明确的时间', seconds: 5 }] },
  ],
};
