import { endsOpen, saysGoodbye } from '../ends.ts';
import { repeats } from '../repeats.ts';
import { defineRule, type Hit } from '../rule.ts';

/** The buyer's last words ask for something in so many words. */
const asked =
  /[?]|什么时候|几时|多久|谁|怎么(?:办|说|弄|处理|样)|能不能|可不可以|行不行|是不是|有没有|为什么|到底|给我|我要|吗|没$|呢$|\b(?:when|which|who|why|where|how|can you|can i|could you|will you|did you|do you|or not|i want|i need)\b/;

export const rule = defineRule({
  id: 'walks-past',
  taboo: 1,
  severity: 'warn',
  because: { zh: '买家刚问了具体的，这里一句没答。', en: 'The buyer just asked something, and it is not answered at all.' },
  instead: { zh: '先回答刚问的那一句，答不上来就说几点前给答案。', en: 'Answer that question first, or say by when the answer comes.' },
  find: (scene): readonly Hit[] =>
    asked.test(scene.turn.last) && (repeats(scene) || (saysGoodbye(scene) && endsOpen(scene).length > 0))
      ? [{ start: null, end: null }]
      : [],
  flags: [
    { after: ['<充不进电', '>换个插座试试', '<换了也不行，到底怎么办'], draft: '‹好的，那先这样，再见›' },
    { after: ['<桌腿裂了', '>我去问下仓库', '<问到没'], draft: '‹先不打扰您啦，有缘再见›' },
    {
      after: ['<where is it', '>Your order is on its way and should arrive soon.', '<which carrier has it?'],
      draft: '‹Your order is on its way and should arrive soon!›',
    },
  ],
  passes: [
    { after: ['<充不进电', '>换个插座试试', '<换了也不行，到底怎么办'], draft: '我给您换新，今天 18 点前寄出' },
    { after: ['<充不进电', '>换个插座试试', '<可以了谢谢'], draft: '好的，再见' },
    '那先这样，再见',
  ],
});
