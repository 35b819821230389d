import { endsOpen, saysGoodbye } from '../ends.ts';
import { defineRule } from '../rule.ts';
import { isStock } from '../stock.ts';

export const rule = defineRule({
  id: 'closes-open',
  taboo: 7,
  severity: 'warn',
  because: { zh: '问题还没解决就收尾，买家会觉得被打发了。', en: 'This ends the conversation while the problem is open.' },
  instead: { zh: '先说下一步：谁来办、什么时候有结果，再道别。', en: 'Say the next step first: who does it and when the answer comes.' },
  // Thanks and wishes with nothing of the case are a stock reply; a goodbye is the end of it.
  covers: ['stock-reply'],
  find: (scene) => (isStock(scene) && !saysGoodbye(scene) ? [] : endsOpen(scene)),
  flags: [
    { after: ['<充不进电', '>擦一下触点试试', '<还是不行'], draft: '好的，‹那先这样›，再见' },
    { after: ['<电视屏幕碎了'], draft: '收到啦，‹祝您生活愉快›' },
    { after: ['<the chair still wobbles'], draft: 'Okay! ‹Have a lovely weekend›' },
  ],
  passes: [
    { after: ['<充不进电', '>换个头试试', '<可以了，谢谢'], draft: '好的，祝您生活愉快' },
    '祝您生活愉快',
    { after: ['<充不进电'], draft: '我安排换新，今天 18 点前寄出，有问题随时找我' },
  ],
});
