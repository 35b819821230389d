import { defineRule, type Hit } from '../rule.ts';

/** A buyer who wrote within these seconds and whose words are not finished is still telling. */
const soon = 12_000;
const unfinished =
  /^(?:然后|还有|而且|因为|就是|但是|那个|另外|等等?一?下|我想|我要|我说|它|他|and|so|but|because|also|wait|then|hi|hello|the thing|so the|you know|btw|well|ok so|one more)|(?:然后|还有|而且|因为|就是|但是|,|、|…|\.\.\.|:|它|and|so|but|because|is|was|the thing is|the box was|that|if|when|with|to|the)$/;

export const rule = defineRule({
  id: 'mid-burst',
  taboo: 1,
  severity: 'warn',
  because: { zh: '买家还在接着发，话没说完。', en: 'The buyer is still writing.' },
  instead: { zh: '等他停下来，再一起回答。', en: 'Wait for a pause and answer it all.' },
  find: (scene): readonly Hit[] => {
    const { turn, now } = scene;
    if (turn.typing && turn.said.length > 0) return [{ start: null, end: null }];
    const last = turn.said.at(-1);
    if (now === null || turn.at === null || last === undefined || turn.last === '') return [];
    const since = now - turn.at;
    return since >= 0 && since <= soon && unfinished.test(last) ? [{ start: null, end: null }] : [];
  },
  flags: [
    { after: ['<我想退货', '<因为'], draft: '‹亲可以退的›', waited: 0 },
    { after: ['<hi', '<so the thing is'], draft: '‹Please reset it›', waited: 0 },
    { after: ['<杯子'], draft: '‹怎么了›', typing: true },
  ],
  passes: [
    { after: ['<杯子碎了，怎么办？'], draft: '请拍一下', waited: 0 },
    { after: ['<我想退货', '<因为'], draft: '亲可以退的', waited: 3 },
    '好的',
  ],
});
