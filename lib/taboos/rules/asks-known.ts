import { defineRule, type Hit } from '../rule.ts';
import { askedFor } from '../asked-for.ts';
import { givenTo } from '../given.ts';

export const rule = defineRule({
  id: 'asks-known',
  taboo: 1,
  severity: 'warn',
  because: {
    zh: '买家前面已经给过了，再要一次会让人觉得没在看。',
    en: 'The buyer has already given this; asking again shows that nobody read it.',
  },
  instead: { zh: '您发的我看到了，我按这个核实，结果在这里告诉您。', en: 'I have what you sent and am checking it; I will answer here.' },
  find: (scene): readonly Hit[] => {
    const given = givenTo(scene.conversation);
    // The story counts as told by what was written since an agent last spoke, or by all of it where a photo came with it.
    const words = given.has('photo') ? scene.turn.all : scene.turn.last;
    const told = words.length >= 8 && scene.need.complaint && !/\d{9}/.test(words);
    return askedFor(scene).filter((ask) => ask.facts.every((fact) => given.has(fact) && (fact !== 'story' || told)) && !ask.further);
  },
  flags: [
    { after: ['<杯子碎了', '<[图片]'], draft: '‹麻烦拍个照片给我›' },
    { after: ['<订单号 7788990011223，少发一件'], draft: '‹提供一下订单号呢›' },
    { after: ['<身高 172 体重 68 公斤，穿什么码'], draft: '‹亲报一下身高体重›' },
    { after: ['<my order no is 231122ABCD99, wrong colour'], draft: 'Hi, ‹can you give me your order number›' },
  ],
  passes: [
    { after: ['<杯子碎了'], draft: '麻烦拍个照片给我' },
    { after: ['<少发一件'], draft: '提供一下订单号呢' },
    { after: ['<杯子碎了', '<[图片]'], draft: '照片看到了，麻烦再拍一下外箱的面单' },
    { after: ['<[image]', '<the cup is broken'], draft: 'I can see it in your photo. Which colour would you like instead?' },
  ],
});
