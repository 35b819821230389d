import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'not-answered',
  taboo: 1,
  missing: true,
  because: { zh: '买家问的、要的，这段话没有接住。', en: 'What the buyer asked or wants is not taken up here.' },
  instead: { zh: '先用一句话回答他问的，再说别的。', en: 'Answer the question in one sentence first, then the rest.' },
  flags: [
    { after: ['<发票什么时候开，抬头发过了'], draft: '亲，质量问题可以退货哦' },
    { after: ['<红色有没有货，我要两件'], draft: '您好，退货请在七天内申请，包装要完整' },
    {
      after: ['<Can you change the address before it ships?'],
      draft: 'Hello, to return an item please go to Your Orders and choose Return.',
    },
  ],
  passes: [
    { after: ['<发票什么时候开，抬头发过了'], draft: '发票今天 18 点前开好，传到订单里，您在订单页能下载' },
    { after: ['<红色有没有货，我要两件'], draft: '红色还有 5 件，您直接拍两件就行，今天 18 点前发出' },
    {
      after: ['<Can you change the address before it ships?'],
      draft: 'Yes, it has not shipped yet; send me the new address and I will change it before 5 pm.',
    },
  ],
});
