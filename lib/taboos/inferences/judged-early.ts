import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'judged-early',
  taboo: 2,
  missing: false,
  because: { zh: '听起来像在没查之前就先下了结论。', en: 'This sounds like a verdict before anything was checked.' },
  instead: { zh: '先问一句当时的情况，或说明正在查什么。', en: 'Ask how it happened, or say what is being checked.' },
  flags: [
    { after: ['<蓝牙音箱连不上手机'], draft: '十个连不上的九个都是手机太旧' },
    { after: ['<少了一包零食'], draft: '仓库有称重的，少不了，您再翻翻家里' },
    { after: ['<My skin got red after the serum'], draft: 'Redness like that comes from using too much, it always does' },
  ],
  passes: [
    { after: ['<蓝牙音箱连不上手机'], draft: '先长按蓝牙键 5 秒再搜一次；还连不上告诉我手机型号，我接着帮您看' },
    { after: ['<少了一包零食'], draft: '我先查出库称重，今天 16 点前告诉您；确实少了就补寄' },
    {
      after: ['<My skin got red after the serum'],
      draft: 'Please stop using it for now. How often did you apply it? Our quality lead answers you by 5 pm.',
    },
  ],
});
