import type { PracticeBuyer } from '../buyer.ts';

export const brokenTeapot: PracticeBuyer = {
  id: '7702100913344',
  name: '林***竹',
  console: 'pinduoduo',
  order: '261119-402718836652107',
  goods: '手工紫砂壶 带茶漏 240ml',
  price: '168.00',
  history: [
    { role: 'system', kind: 'goods', text: '当前用户来自 商品详情页', seconds: 420 },
    { role: 'buyer', text: '你好，壶收到了，壶嘴是断的', seconds: 400 },
    { role: 'bot', text: '您好，客服正在赶来，请稍等一下哦', seconds: 398 },
    { role: 'buyer', kind: 'image', seconds: 370 },
    { role: 'buyer', kind: 'order', seconds: 362 },
    { role: 'agent', text: '看到照片了，壶嘴断成这样确实没法用，让您白等一场，很抱歉。我去核对发货时的称重记录。', seconds: 300 },
    { role: 'buyer', text: '我后天要拿去送长辈的，现在怎么办', seconds: 95 },
    { role: 'buyer', text: '给我重新发一个，完整的', seconds: 60 },
  ],
  script: [{ role: 'buyer', text: '还在吗？再不理我就给差评了', seconds: 25 }],
  answers: [
    { when: '补发|重发|换', lines: [{ role: 'buyer', text: '好，那我等你们的快递单号', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: '那到底什么时候能有结果', seconds: 5 }] },
  ],
};
