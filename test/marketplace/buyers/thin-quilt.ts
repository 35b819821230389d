import type { PracticeBuyer } from '../buyer.ts';

export const thinQuilt: PracticeBuyer = {
  id: '2190073364',
  name: '小满爱种花',
  console: 'kuaishou',
  order: '2532600187450912',
  goods: '秋冬加厚羽绒被 200x230',
  price: '329.00',
  history: [
    { role: 'buyer', kind: 'order', seconds: 700 },
    { role: 'buyer', text: '你们写的三斤半鹅绒，我称了连被套才两斤八两', seconds: 690 },
    { role: 'buyer', kind: 'image', seconds: 680 },
    { role: 'bot', text: '您的问题已收到，马上为您转接人工', seconds: 675 },
    { role: 'agent', text: '收到照片了，我这边先核对这一批的克重。', seconds: 600 },
    { role: 'buyer', text: '核对完了吗？少的绒怎么算，要么退差价要么退货退款', seconds: 95 },
  ],
  script: [{ role: 'buyer', text: '我拍了称重的视频，需要就发你', seconds: 45 }],
  answers: [
    { when: '核对|克重|分钟', lines: [{ role: 'buyer', text: '好，那我等你', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: '说重点，退还是不退', seconds: 5 }] },
  ],
};
