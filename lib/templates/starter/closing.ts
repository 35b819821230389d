import { defineGroup, en, zh } from './define.ts';

/** The buyer has said that it is solved. */
export const closing = defineGroup('closing', { moment: 'solved', emotion: [0, 2] }, [
  zh(
    'thanks',
    '收尾：谢谢您说一声',
    'closed',
    '收到您这句我就踏实了，谢谢您专门说一声。{goods|东西}后面有任何不对，还在这个对话里找我，记录都在。',
    { tags: ['好了', '可以了', '解决', '收到了'] },
  ),
  zh('patience', '收尾：谢谢您的耐心', 'closed', '{issue|这件事}能办成，也多亏您把情况说得清楚、愿意等。祝您生活顺心，往后有事随时留言。', {
    tags: ['谢谢', '好的'],
  }),
  zh(
    'check-later',
    '收尾：过几天再问一次',
    'followed-up',
    '解决了就好。我{deadline:+3d 18:00}前再来问一次用得稳不稳，到时您回个“好”就行；中间有变化，也直接告诉我。',
    { tags: ['好了', '能用了', '先用'] },
  ),
  zh('lesson', '收尾：您的意见已记下', 'closed', '好的，这单我记为已解决。您提到的{issue|问题}我写进复盘，让后面的买家少碰到。谢谢您。', {
    tags: ['解决', '可以'],
  }),
  zh('farewell', '收尾：普通道别', 'closed', '不客气，能帮上您就好。祝您生活愉快，有需要随时来问。', {
    emotion: [0, 0],
    tags: ['谢谢', '没了', '知道了'],
  }),
  en(
    'thanks',
    'Closing: glad it is solved',
    'closed',
    'I am glad to hear it, and thank you for letting me know. If anything changes with the {goods|item}, this conversation stays here and so do the notes.',
    { tags: ['thanks', 'sorted', 'works', 'solved'] },
  ),
  en(
    'check-later',
    'Closing: one more look',
    'followed-up',
    'Good to hear. I will ask once more by {deadline:+3d 18:00} whether it is still fine; a short yes will do, and if it is not, I take it up again.',
    { tags: ['ok now', 'works now', 'test'] },
  ),
  en('farewell', 'Closing: plain goodbye', 'closed', 'You are welcome, I was happy to help. If anything else comes up, write to me here.', {
    emotion: [0, 0],
    tags: ['thank you', 'thanks', 'bye'],
  }),
]);
