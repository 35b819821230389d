import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'says-nothing',
  taboo: 6,
  missing: true,
  because: { zh: '这段话放到哪个买家那里都一样，没说到这件事。', en: 'This would fit any buyer; it says nothing of this case.' },
  instead: { zh: '点出是哪件东西、什么问题。', en: 'Name the item and the trouble.' },
  flags: [
    { after: ['<枕头一股胶水味睡不了'], draft: '您好，感谢您选择本店，亲的每一条建议我们都会用心聆听' },
    { after: ['<鱼缸裂了水漏一地'], draft: '亲，愿美好与您常伴，每一条声音都是我们前进的方向' },
    {
      after: ['<The pillow smells of glue'],
      draft: 'Dear friend, your voice matters to us and we will keep improving for you.',
    },
  ],
  passes: [
    { after: ['<枕头一股胶水味睡不了'], draft: '胶水味这么重确实没法睡，先拆套通风。我给您换一只，明天 18 点前寄出' },
    { after: ['<鱼缸裂了水漏一地'], draft: '水先别碰插座。请拍一下裂口，我今天 17 点前给您赔付的答复' },
    { after: ['<The pillow smells of glue'], draft: 'A glue smell is no way to sleep. I will send a new pillow tomorrow by 5 pm.' },
  ],
});
