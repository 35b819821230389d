import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'says-too-much',
  taboo: 3,
  missing: false,
  because: { zh: '话说得太满，做不到时买家会拿它作证据。', en: 'This promises more than the shop can be sure of.' },
  instead: { zh: '换成有条件、有时限的说法。', en: 'Make it conditional and bounded.' },
  flags: [
    { after: ['<那补发的今天能寄出吗'], draft: '能!寄不出去我把自己寄给您' },
    { after: ['<能保证不掉色吗'], draft: '掉一点色您把衣服甩我脸上' },
    { after: ['<mattress has a dip after two months'], draft: 'Ten years, dip it a hundred times, a hundred new ones' },
  ],
  passes: [
    { after: ['<能保证不掉色吗'], draft: '不敢打包票，深色头两次会有少量浮色，建议单独冷水洗' },
    { after: ['<这洗碗机能用几年'], draft: '设计寿命 8 年左右，整机保修 3 年，看使用频率' },
    { after: ['<does the dye run'], draft: 'A little in the first two washes, so please wash it on its own in cold water.' },
  ],
});
