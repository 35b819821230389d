import type { PracticeBuyer } from '../buyer.ts';

export const stuckParcel: PracticeBuyer = {
  id: '7702100556218',
  name: '周***舟',
  console: 'pinduoduo',
  order: '261112-118830457926633',
  goods: '加绒登山裤 男 XL 黑色',
  price: '89.90',
  history: [
    { role: 'system', text: '以上为历史消息', seconds: 900 },
    { role: 'buyer', text: '十一号拍的裤子，到今天还没动', seconds: 240 },
    { role: 'buyer', kind: 'order', seconds: 232 },
    { role: 'bot', text: '亲，订单信息已收到，正在为您查询', seconds: 230 },
    { role: 'buyer', text: '物流一直停在揽收，你们是不是根本没发', seconds: 205 },
  ],
  script: [
    { role: 'buyer', text: '今天不给说法我就申请平台介入', seconds: 40 },
    { role: 'system', text: '机器人已暂停接待该消费者，点此【恢复接待】', seconds: 41 },
  ],
  answers: [
    { when: '核实|查|联系', lines: [{ role: 'buyer', text: '行，那你几点给我回话', seconds: 5 }] },
    { when: '', lines: [{ role: 'buyer', text: '别光说好听的', seconds: 5 }] },
  ],
};
