import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'passed-away',
  taboo: 8,
  missing: false,
  because: { zh: '买家听到的是“你去找别人”。', en: 'What the buyer hears is “go to somebody else”.' },
  instead: { zh: '由您去联系对方，把结果带回来。', en: 'Contact them yourself and bring the answer back.' },
  flags: [
    { after: ['<视频会员激活不了'], draft: '会员是视频那边发的码，跟咱店没牵扯，您上他们那儿找人工' },
    { after: ['<安装工乱收费'], draft: '收费是他个人行为，您找他退，我们不参与' },
    { after: ['<Your fitter charged me extra'], draft: 'That is between you and him, we stay out of it' },
  ],
  passes: [
    { after: ['<视频会员激活不了'], draft: '提示什么？截图给我，我去找视频方核对，换码一小时内发您' },
    { after: ['<安装工乱收费'], draft: '多收的部分我来跟安装公司要，今天 18 点前给您答复' },
    {
      after: ['<Your fitter charged me extra'],
      draft: 'I will take that up with the fitting company and tell you by 5 pm what they pay back.',
    },
  ],
});
