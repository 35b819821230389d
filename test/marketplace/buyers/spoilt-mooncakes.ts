import type { PracticeBuyer } from '../buyer.ts';

export const spoiltMooncakes: PracticeBuyer = {
  id: 'rm7c2f1e80',
  name: '云朵上的茶',
  console: 'weixin-shop',
  order: '3724416018873305600',
  goods: '手工鲜花饼礼盒 12枚',
  price: '88.00',
  history: [
    { role: 'system', text: '用户从订单详情页进入', seconds: 1200 },
    { role: 'buyer', kind: 'order', seconds: 1190 },
    { role: 'buyer', text: '鲜花饼打开一股酸味，里面都长毛了', seconds: 1180 },
    { role: 'buyer', kind: 'image', seconds: 1170 },
    { role: 'agent', text: '看到照片了，饼确实不能吃，让您糟心了。', seconds: 1000 },
    { role: 'buyer', text: '家里老人已经吃了半个，现在肚子不舒服，怎么处理？', seconds: 120 },
  ],
  script: [{ role: 'buyer', text: '再不说我就打12315了', seconds: 50 }],
  answers: [
    { when: '医|主管|分钟', lines: [{ role: 'buyer', text: '行，我等你电话', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: '老人不舒服你还在说这些', seconds: 5 }] },
  ],
};
