import { clockFor } from '../../policy/clocks.ts';
import { fallback } from '../../policy/waiting.ts';
import { defineRule, type Hit } from '../rule.ts';

export const rule = defineRule({
  id: 'waited-long',
  taboo: 5,
  severity: 'warn',
  because: {
    zh: '买家已经等超过了回复时限，开头请先为久等道歉并说明进度。',
    en: 'The buyer has waited past the limit; begin with that and say where things stand.',
  },
  instead: { zh: '让您等了这么久，抱歉。现在的进度是……', en: 'Sorry for the long wait. This is where things stand: …' },
  find: (scene): readonly Hit[] => {
    const { now, conversation, policy, turn } = scene;
    const since = scene.need.waitingSince;
    if (now === null || since === null || !conversation) return [];
    const { first, each } = clockFor(policy, conversation.marketplace);
    const seconds = (turn.sent.length === 0 ? first : each) ?? fallback;
    return now - since > seconds * 1000 ? [{ start: null, end: null }] : [];
  },
  flags: [
    { after: ['<在吗', '<杯子碎了'], draft: '‹您好，我看一下›', waited: 180 },
    { after: ['<退款呢'], draft: '‹在查›', waited: 121 },
    { after: ['<hello?'], draft: '‹Hi, let me see›', waited: 600 },
  ],
  passes: [{ after: ['<在吗'], draft: '您好，我看一下', waited: 5 }, '您好', { after: ['<退款呢'], draft: '在查', waited: 119 }],
});
