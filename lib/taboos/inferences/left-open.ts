import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'left-open',
  taboo: 7,
  missing: true,
  because: { zh: '事情还没完，这里没有人接、也没有下一步。', en: 'The case is open and nobody takes the next step.' },
  instead: { zh: '说清谁来办、几点前在这里回话。', en: 'Say who does what and by when they write here.' },
  flags: [
    { after: ['<电钻用两分钟就冒烟', '|您好', '<怎么弄'], draft: '记好了呢，您先别用哈，后边看情况' },
    { after: ['<洗烘机烘不干'], draft: '这个我们收到很多类似的了，厂里在研究，您先晾阳台吧' },
    {
      after: ['<mattress has a dip after two months'],
      draft: 'They tend to spring back. Sleep on it!',
    },
  ],
  passes: [
    { after: ['<电钻用两分钟就冒烟'], draft: '冒烟先断电别用。我给您换新，明天 18 点前寄出，单号发这里' },
    { after: ['<洗烘机烘不干'], draft: '我约师傅明天 9 到 12 点上门，他出发前打给您' },
    {
      after: ['<dryer does not dry'],
      draft: 'An engineer can come on Thursday from 9 to 11; shall I book him? I will confirm here by 5 pm.',
    },
  ],
});
