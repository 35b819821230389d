import type { PracticeBuyer } from '../buyer.ts';

export const wrongSizeShelf: PracticeBuyer = {
  id: 'tb77120033',
  name: '北巷木匠',
  console: 'taobao-ww',
  order: '2266014478893012345',
  goods: '落地书架 原木色 五层',
  price: '268.00',
  history: [
    { role: 'buyer', kind: 'order', seconds: 3000 },
    { role: 'buyer', text: '书架到了，少了两块层板，螺丝也缺一包', seconds: 2950 },
    { role: 'buyer', kind: 'image', seconds: 2940 },
    { role: 'agent', text: '收到，我对照装箱单核一下。', seconds: 2700 },
    { role: 'buyer', text: '核了没有？书堆在地上两天了，什么时候把缺的补寄给我', seconds: 160 },
  ],
  script: [],
  answers: [
    { when: '补|仓库|分钟', lines: [{ role: 'buyer', text: '补寄记得给我单号', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: '别拖了', seconds: 5 }] },
  ],
};
