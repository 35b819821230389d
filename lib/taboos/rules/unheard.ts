import type { Bilingual } from '../../language/lang.ts';
import { acknowledge } from '../../language/acts/acknowledge.ts';
import { apologise } from '../../language/acts/apologise.ts';
import { askFact } from '../../language/acts/ask-fact.ts';
import { reportFinding } from '../../language/acts/report-finding.ts';
import { offer } from '../../language/acts/offer.ts';
import { restate } from '../../language/acts/restate.ts';
import { cutText, hitsOf } from '../../language/cut.ts';
import { defineRule, type Hit } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** Any of these shows that somebody listened before they answered. */
const listens = (text: string): boolean => {
  const cut = cutText(text);
  return (
    [acknowledge, apologise, restate, reportFinding].some((act) => hitsOf(cut, act).length > 0) ||
    hitsOf(cut, askFact).some(({ facts }) => facts.asks !== 'other')
  );
};

/** Two words of courtesy are `cold-reply`'s. */
const shortest = 12;
const angryLevel = 3;
const upsetLevel = 2;

const remedyFirst: Bilingual = {
  zh: '还没让买家觉得被听见，就直接给办法，容易被顶回来。',
  en: 'A remedy comes before anything shows that the buyer was heard.',
};
const noFeeling: Bilingual = {
  zh: '买家正在气头上，这里没有一句接住他的情绪。',
  en: 'The buyer is angry, and nothing here takes that up.',
};

/** The first answer sets the tone: there, and to somebody upset, it is more than a hint. */
const gradeOf = ({ turn, need }: Scene): 'warn' | 'hint' => (turn.sent.length === 0 && need.emotion >= upsetLevel ? 'warn' : 'hint');

export const rule = defineRule({
  id: 'unheard',
  taboo: 1,
  severity: 'warn',
  because: remedyFirst,
  instead: {
    zh: '先说一句“您收到就是坏的，换谁都着急，抱歉”，再给办法。',
    en: 'First one sentence such as “It arrived broken, and I am sorry about that”, then the way out.',
  },
  covers: ['plan-unasked', 'one-option'],
  find: (scene): readonly Hit[] => {
    const { need, turn, text } = scene;
    if (!need.complaint || !need.open || need.emotion === 0) return [];
    if (turn.sent.some(listens) || listens(scene.draft)) return [];
    const [first] = hitsOf(text, offer).filter(({ facts }) => facts.conditional !== true);
    const severity = gradeOf(scene);
    if (first) return [{ start: first.start, end: first.end, severity }];
    return need.emotion >= angryLevel && text.normal.text.trim().length >= shortest
      ? [{ start: null, end: null, because: noFeeling, severity: 'hint' }]
      : [];
  },
  flags: [
    { after: ['<杯子碎了，你们怎么包装的，太气人了'], draft: '您好，‹给您补发›一个，今天寄出' },
    { after: ['<收到就是坏的，太失望了'], draft: '这边‹可以给您退款›，今天提交' },
    { after: ['<The lamp came broken, this is so annoying'], draft: 'We can ‹send you a replacement› today.' },
    { after: ['<你们就是骗子，我要去投诉你们，气死我了'], draft: '‹订单今天18点前核对完，到时候把结果发到这里。›' },
  ],
  passes: [
    { after: ['<杯子碎了，你们怎么包装的，太气人了'], draft: '杯子碎成这样太闹心了，抱歉。给您补发一个，今天寄出' },
    { after: ['<收到就是坏的', '>抱歉让您收到坏的', '<那怎么办，急死了'], draft: '可以给您退款，今天提交' },
    { after: ['<几点发货'], draft: '可以给您退款' },
    '给您补发一个，今天寄出',
    { after: ['<The lamp came broken, this is so annoying'], draft: 'I am sorry it came broken. We can send you a replacement today.' },
  ],
});
