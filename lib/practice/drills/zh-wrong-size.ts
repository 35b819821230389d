import { defineDrill } from '../drill.ts';

export const zhWrongSize = defineDrill({
  id: 'zh-wrong-size',
  lang: 'zh',
  type: 'wrong-item',
  marketplace: 'pinduoduo',
  title: { zh: '孩子的鞋发错码，急用', en: 'Wrong size of shoes, needed soon' },
  mood: 2,
  goods: '儿童运动鞋 蓝色 31码',
  opening: ['我买的31码，发来29码，孩子根本穿不上', '周五运动会要穿的'],
  facts: { photo: '鞋标和面单都拍了', order: '单号 0719-3340', model: '要31码蓝色的' },
  about: ['码', '鞋'],
  accepts: ['exchange', 'resend', 'refund', 'return'],
  more: '周四必须拿到手，不然孩子只能穿旧鞋上场',
  wants: '给我发对的码，赶得上周五就行',
  pressed: '周五就要用，您光说这些没用啊',
  threat: '发错货还让我等，我现在就申请平台介入',
  thanks: '行，周四前能到就好，谢谢',
  model: [
    '周五运动会要穿，收到的鞋却小了两码，您着急是应该的，抱歉。麻烦拍一张鞋标的照片，我马上和仓库核对，半小时内回来告诉您怎么赶上。',
    '照片核对过了，是我们把29码发成了您的31码。两个办法：今天17点前用最快的快递补发31码，预计后天到；或者现在退款，您就近买一双，3个工作日内原路退回。错的那双我们约快递上门取，运费我们出。',
    '好，今天17点前寄出，单号一出来就发给您。后天上午我看着物流，再来问您鞋合不合脚。',
  ],
});
