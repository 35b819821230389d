import { defineDrill } from '../drill.ts';

export const zhNotShipped = defineDrill({
  id: 'zh-not-shipped',
  lang: 'zh',
  type: 'late-shipment',
  marketplace: 'jd',
  title: { zh: '拍下六天还没发货', en: 'Six days and not shipped' },
  mood: 2,
  goods: '折叠书桌 120cm',
  opening: ['六天了还没发货，页面写的48小时', '你们是不是没货还在卖'],
  facts: { order: '尾号 7702 那单', time: '最晚下周三要用' },
  about: ['没发货', '不发货', '未发货', '发货慢', '六天', '书桌'],
  accepts: ['refund', 'compensation', 'discount', 'resend', 'other'],
  more: '孩子下周三开学，桌子不到只能趴床上写作业',
  wants: '要么给我个准日子，要么退钱我去别家买',
  pressed: '我要的是发货时间，不是道歉',
  threat: '再不发我就投诉你们虚假发货',
  thanks: '好，那我就等这个时间，谢谢你查得这么清楚',
  model: [
    '说好48小时，六天还没发货，换谁都恼火，抱歉让您干等。请您告诉我最晚哪天要用，我现在就去问仓库书桌的货到哪一步了，半小时内回来。',
    '刚问了仓库，这批书桌今天入库，您这单排在明天。两条路您选：明天18点前发出，预计周一送到；或者现在退款，1到3个工作日原路退回。晚发的部分，我按平台规则给您登记补偿。',
    '好，明天18点前发出，物流单号我当天发给您。周一上午我再看一次送到没有，给您回个话。',
  ],
});
