import { repeats } from '../repeats.ts';
import { defineRule, type Hit } from '../rule.ts';

export const rule = defineRule({
  id: 'repeated-reply',
  taboo: 6,
  severity: 'warn',
  because: {
    zh: '这段话前面已经发过，买家会觉得在跟机器说话。',
    en: 'This was sent before in this conversation; it reads like a machine.',
  },
  instead: {
    zh: '先回答他这次新问的，再说明比上次多了什么进展。',
    en: 'Answer what is new in the last message, and say what has changed.',
  },
  covers: ['nobody-follows', 'puts-off', 'no-bound', 'stock-reply', 'sells-instead', 'leaves-to-buyer'],
  find: (scene): readonly Hit[] => (repeats(scene) ? [{ start: null, end: null }] : []),
  flags: [
    { after: ['<退款呢', '>亲，已经帮您反馈财务了，请耐心等待哦', '<到底几时'], draft: '‹亲，已经帮您反馈财务了，请您耐心等待›' },
    {
      after: ['<where is it', '>Your order is on its way and should arrive soon.', '<which carrier'],
      draft: '‹Your order is on its way and should arrive soon!›',
    },
    { after: ['<有异味', '>您好，建议您多通风，有异味是正常现象哦', '<通了十天还有'], draft: '‹您好，建议您多通风哦，有异味属于正常现象›' },
  ],
  passes: [
    { after: ['<退款呢', '>亲，已经帮您反馈财务了，请耐心等待哦', '<到底几时'], draft: '财务回了，今天 18 点前打款' },
    { after: ['<谢谢', '>不客气的亲', '<再见'], draft: '不客气的亲' },
    {
      after: ['<where is it', '|Your order is on its way and should arrive soon.'],
      draft: 'Your order is on its way and should arrive soon.',
    },
  ],
});
