import type { PracticeBuyer } from '../buyer.ts';

export const bentPipes: PracticeBuyer = {
  id: 'alibaba5501998',
  name: '宏远五金老陈',
  console: '1688',
  order: '1899204417765023311',
  goods: '304不锈钢圆管 外径25 壁厚1.2',
  price: '1460.00',
  history: [
    { role: 'buyer', kind: 'order', seconds: 5000 },
    { role: 'buyer', text: '这批管子弯了三十多根，没法用', seconds: 4900 },
    { role: 'buyer', kind: 'image', seconds: 4890 },
    { role: 'agent', text: '陈老板，照片收到，我联系发货的同事核实装车情况。', seconds: 4500 },
    { role: 'buyer', text: '我工地等着用，弯的这些今天能不能安排换货？', seconds: 140 },
  ],
  script: [],
  answers: [
    { when: '换|核实|分钟', lines: [{ role: 'buyer', text: '抓紧，工期不等人', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: '你就说换不换', seconds: 5 }] },
  ],
};
