import type { Bilingual } from '../language/lang.ts';
import type { Taboo } from './finding.ts';

/**
 * What stands in the place of words that break a taboo, ready to be sent. `{by}` becomes the next sensible hour,
 * `{said}` the buyer's own words; the first line that can be filled is taken. Data, so that a team can read at a glance what a click would put there.
 */
export const mending: Readonly<Partial<Record<Taboo, readonly [Bilingual, ...Bilingual[]]>>> = {
  1: [
    {
      zh: '您说的“{said}”我看到了，我去核实，{by}在这里答复您。',
      en: 'You wrote "{said}": let me check that, and I will answer you here {by}.',
    },
    {
      zh: '您前面发的我都看到了，我先核实，{by}在这里答复您。',
      en: 'I have read all that you sent. Let me check, and I will answer you here {by}.',
    },
  ],
  2: [{ zh: '原因我先核实，{by}在这里告诉您结果。', en: 'Let me find out the cause first; I will tell you here {by}.' }],
  3: [{ zh: '我来跟进，{by}在这里给您答复。', en: 'I will follow this up and write to you here {by}.' }],
  4: [
    {
      zh: '您着急我理解，我先核实清楚，{by}在这里给您处理办法。',
      en: 'I understand how you feel. Let me check, and I will come back to you here {by}.',
    },
  ],
  5: [{ zh: '我在跟进，{by}不管有没有结果都在这里回您。', en: 'I am following it up and will write to you here {by}, result or not.' }],
  6: [
    {
      zh: '您说的“{said}”我看到了，我先核实，{by}在这里告诉您怎么处理。',
      en: 'I read what you wrote, "{said}". Let me check, and I will tell you here {by} what we do.',
    },
    {
      zh: '您的问题我看到了，我先核实，{by}在这里告诉您怎么处理。',
      en: 'I have read your message. Let me check, and I will tell you here {by} what we do.',
    },
  ],
  7: [{ zh: '这件事我来跟到底，{by}在这里给您答复。', en: 'I will see this through and write to you here {by}.' }],
  8: [{ zh: '这件事我来联系对方核实，{by}把结果告诉您。', en: 'I will take this up with them and tell you here {by} what they say.' }],
  10: [{ zh: '这件事我按平台规则给您办，{by}在这里答复您。', en: 'I will handle this by the marketplace rules and answer you here {by}.' }],
};

/** Said first where somebody was hurt or in danger; under any rule about the tone. */
export const care: Bilingual = {
  zh: '先确认一下，人现在怎么样？请先停用这件商品，不舒服的话马上去医院；其他的我来核实，{by}在这里给您处理办法。',
  en: 'First of all, how is everybody now? Please stop using it, and let a doctor look at anything that hurts. I will check the rest and tell you here {by} what we do.',
};
