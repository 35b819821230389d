import { defineDrill } from '../drill.ts';

export const zhExchangeAgain = defineDrill({
  id: 'zh-exchange-again',
  lang: 'zh',
  type: 'exchange',
  marketplace: 'taobao',
  title: { zh: '换来的还是坏的', en: 'The replacement is faulty too' },
  mood: 3,
  goods: '无线键盘',
  opening: ['换来的这个键盘还是有两个键不灵', '我已经换过一次了，你们玩我呢'],
  facts: { video: '按 E 和空格没反应，录了', photo: '机器背面拍了', order: '换货单 EX-220', model: '背面写 K380' },
  about: ['键盘', '按键', '个键', '键不灵', '键失灵', '又坏', '第二次'],
  accepts: ['refund', 'exchange', 'return', 'compensation'],
  more: '来回寄花了我两个星期',
  wants: '别再给我寄坏的，退钱或者给我一个测过的',
  pressed: '我都换过一次了，还要说几遍',
  threat: '再来一次我就找平台判了',
  thanks: '好，这回测过再发我就放心，谢谢',
  model: [
    '换来的键盘还是有键不灵，来回折腾两个星期，换成是我也生气，对不起。麻烦您录一小段按键的视频，我拿给质检比对两次的机器，今天15点前给您结果。',
    '视频质检看过了，两台都是同一批的按键有毛病，不是您用的问题。您看怎么合适：退货退款，上门取件，到仓后3个工作日内原路退回；或者换一台别的批次，明天18点前测好再寄出，测试视频一起发您。',
    '好，我今天就登记。取件和寄出的时间我都会告诉您，货到那天再来问您每个键灵不灵。',
  ],
});
