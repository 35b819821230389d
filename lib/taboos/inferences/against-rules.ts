import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'against-rules',
  taboo: 10,
  missing: false,
  because: { zh: '这里可能碰到法规或平台规则，请再看一眼。', en: 'This may touch the law or the marketplace rules; please look again.' },
  instead: { zh: '改成平台内、按规则、如实的做法。', en: 'Keep it on the marketplace, by the rules and true.' },
  flags: [
    { after: ['<我要曝光你们'], draft: '曝光之前想清楚，我们有您的实名信息' },
    { after: ['<奶粉被海关扣了让我补税'], draft: '您跟海关说是朋友送的，价格说五十，就不用补了' },
    { after: ['<this phone case got magsafe or not'], draft: 'Cheaper if u pm me at IG mycaseshop, there no fee' },
  ],
  passes: [
    { after: ['<海关查到怎么办'], draft: '我们按实际品名和金额申报，需要交税的话由平台代扣，您不用另外办' },
    { after: ['<有没有便宜点的渠道'], draft: '平台下单能用店铺券，领 10 元券再拍就是最低的' },
    {
      after: ['<What if customs opens it'],
      draft: 'We declare the real value, and the duty is shown at checkout, so there is nothing for you to do.',
    },
  ],
});
