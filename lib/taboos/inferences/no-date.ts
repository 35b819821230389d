import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'no-date',
  taboo: 5,
  missing: true,
  because: { zh: '买家在等，这里没有说下一次什么时候有消息。', en: 'The buyer waits and gets no word on when.' },
  instead: { zh: '给一个具体钟点，到点不管有没有结果都回一条。', en: 'Name an hour, and write then, result or not.' },
  flags: [
    { after: ['<退货地址怎么还不给我'], draft: '地址仓管在弄，出来了跟您讲' },
    { after: ['<补差价的钱什么时候给'], draft: '财务统一弄，具体我也说不好' },
    { after: ['<the jumper is too small, can I swap it'], draft: 'Exchanges are in a queue, we get round to yours' },
  ],
  passes: [
    { after: ['<退货地址怎么还不给我'], draft: '退货地址我 10 分钟内发到这里，寄出后把单号填进售后单就行' },
    { after: ['<补差价的钱什么时候给'], draft: '差价今天 18 点前退回您的支付账户，到了我告诉您' },
    { after: ['<still no return address from you'], draft: 'Sorry for the wait, the address will be here within 10 minutes.' },
  ],
});
