import { defineRule, type Hit } from '../rule.ts';

const cold =
  /^(?:哦+|噢+|嗯+|恩+|额+|呃+|啊|行|好|好吧|好的|知道了|收到|晓得了|了解|嗯嗯|哦哦|随便|无|没有|不行|不能|没办法|不知道|不清楚|ok|okay|k|fine|noted|sure|so|right|yes|no|nope|hm+|oh|ah|i see|got it|understood|sorry|[.。…?]+)[\s,.。!~哦呢的了吧啊]*$/;

/** The buyer says what they do next, or asks for a moment themselves. */
const ownStep =
  /^[^,。!?\n]{0,6}(?:(?:我|那我)(?:自己)?(?:先|再|去|来|就|这就|马上)*(?:联系|找|问|试|看|查|等|拍|发|量|弄|申请|下单|付)(?![了过到着的不])|等(?:我|一?下|会儿?|等)|稍等)|\b(?:i'll|i will|let me|give me a (?:sec|minute|moment))\b/;

export const rule = defineRule({
  id: 'cold-reply',
  taboo: 4,
  severity: 'warn',
  because: { zh: '买家正着急，一两个字的回复显得冷冰冰。', en: 'The buyer is upset; a word or two sounds cold.' },
  instead: {
    zh: '您说的情况我看到了，我先核实，10 分钟内回您。',
    en: 'I have read what happened; let me check and write back within 10 minutes.',
  },
  find: (scene): readonly Hit[] =>
    scene.need.complaint &&
    // In a talk under way a calm buyer who says what they do next needs no more than a yes.
    scene.need.emotion >= (scene.turn.sent.length > 0 ? 2 : 1) &&
    /[^?？]$/.test(scene.turn.last) &&
    !(scene.turn.sent.length > 0 && ownStep.test(scene.turn.last)) &&
    !/(?:是吧|对吧|对吗|是吗|right)$/.test(scene.turn.last) &&
    cold.test(scene.text.normal.text.trim())
      ? [{ start: null, end: null }]
      : [],
  flags: [
    { after: ['<我东西坏了没人管吗'], draft: '‹嗯›' },
    { after: ['<裤子破了气死我了'], draft: '‹知道了›' },
    { after: ['<my lamp is broken'], draft: '‹Ok.›' },
    { after: ['<气死我了灯又不亮', '>您拍一下灯座可以吗', '<我等了三天了没人管'], draft: '‹好的›' },
  ],
  passes: [
    { after: ['<灯不亮气死我了', '>您拍一下灯座可以吗', '<等我回家拍'], draft: '好的' },
    '嗯',
    { after: ['<几点下班'], draft: '嗯' },
    { after: ['<裤子破了气死我了'], draft: '嗯，破的地方我看到了，今天给您换' },
  ],
});
