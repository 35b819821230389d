import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'not-answered',
  taboo: 1,
  missing: true,
  because: { zh: '买家问的、要的，这段话没有接住。', en: 'What the buyer asked or wants is not taken up here.' },
  instead: { zh: '先用一句话回答他问的，再说别的。', en: 'Answer the question in one sentence first, then the rest.' },
  flags: [
    { after: ['<优惠券为啥用不了，明明满100了'], draft: '亲，欢迎选购我们的水壶哦' },
    { after: ['<为啥别人收到两包纸巾我只有一包'], draft: '亲纸巾是原木浆的，放心用哦' },
    { after: ['<the jumper is too small, swap it for an L please'], draft: 'The jumper is made from merino wool and is lovely and soft!' },
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
