import { defineRule, type Hit } from '../rule.ts';
import { stockPhrases } from '../stock.ts';

export const rule = defineRule({
  id: 'stock-reply',
  taboo: 6,
  severity: 'warn',
  because: { zh: '整段都是套话，没有一个字说到这件事。', en: 'All stock phrases; nothing here speaks of this case.' },
  instead: { zh: '说出是哪件东西、什么问题，再说您怎么办。', en: 'Name the item and what went wrong, then what you do about it.' },
  find: (scene): readonly Hit[] => stockPhrases(scene),
  flags: [
    { after: ['<奶瓶刻度是歪的'], draft: '‹尊敬的顾客›您好，给您带来不便深表歉意，我们会不断改进' },
    { after: ['<包裹破了'], draft: '‹感谢您的反馈›，您的支持是我们的动力' },
    { after: ['<the blender leaks'], draft: '‹Dear valued customer›, we apologise for any inconvenience caused.' },
  ],
  passes: [
    '感谢您的反馈',
    { after: ['<奶瓶刻度是歪的'], draft: '感谢您的反馈，奶瓶刻度歪了会影响冲奶，我今天 18 点前给您换' },
    { after: ['<the blender leaks'], draft: 'Sorry for the inconvenience. Is the rubber ring under the blade in place?' },
  ],
});
