import type { PracticeBuyer } from '../buyer.ts';

export const missedFitting: PracticeBuyer = {
  id: 'jd_5b81f0c77ae2',
  name: 'jd_5b81f0c77ae2',
  console: 'jd',
  order: '317702659184',
  goods: '滚筒洗衣机 10公斤 洗烘一体',
  price: '3299.00',
  history: [
    { role: 'system', text: '顾客进入咨询', seconds: 600 },
    { role: 'bot', text: '您好，这里是店铺客服，请说一下您遇到的情况', seconds: 598 },
    { role: 'buyer', kind: 'order', seconds: 560 },
    { role: 'buyer', text: '约好上午装洗衣机，师傅没来也没电话', seconds: 540 },
    { role: 'agent', text: '让您空等了一上午，抱歉。我正在问安装网点。', seconds: 420 },
    { role: 'buyer', text: '已经改了两次时间了，我不可能天天请假', seconds: 90 },
  ],
  script: [{ role: 'buyer', text: '今天到底还来不来？', seconds: 30 }],
  answers: [{ when: '', lines: [{ role: 'buyer', text: '好，我记下了', seconds: 5 }] }],
};
