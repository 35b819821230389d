import { defineRule, type Hit } from '../rule.ts';
import { asksForPerson } from '../../conversation/question.ts';
import { readText } from '../../language/read.ts';
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
    const said = given.has('photo') ? scene.turn.said : scene.turn.last.split('\n');
    const words = said.filter((line) => !asksForPerson(readText(line))).join('\n');
    const told = words.length >= 8 && scene.need.complaint && !/\d{9}/.test(words);
    return askedFor(scene).filter((ask) => ask.facts.every((fact) => given.has(fact) && (fact !== 'story' || told)) && !ask.further);
  },
  flags: [
    { after: ['<杯子碎了', '<[图片]'], draft: '‹麻烦拍个照片给我›' },
    { after: ['<照片我都发过两遍了，你翻翻'], draft: '‹麻烦拍个照片给我›' },
    { after: ['<I have given you the order number, twice, the lamp is dead'], draft: '‹Could you send me the order number›?' },
    { after: ['<订单号 7788990011223，少发一件'], draft: '‹提供一下订单号呢›' },
    { after: ['<身高 172 体重 68 公斤，穿什么码'], draft: '‹亲报一下身高体重›' },
    { after: ['<my order no is 231122ABCD99, wrong colour'], draft: 'Hi, ‹can you give me your order number›' },
  ],
  passes: [
    { after: ['<杯子碎了'], draft: '麻烦拍个照片给我' },
    { after: ['<杯子碎了，照片还没发过'], draft: '麻烦拍个照片给我' },
    { after: ['<the lamp is dead, I have not given you the order number yet'], draft: 'Could you send me the order number?' },
    { after: ['<少发一件'], draft: '提供一下订单号呢' },
    { after: ['<订单 116839405521 送货的说找不到人'], draft: '麻烦提供一下能打通的电话' },
    { after: ['<我要转人工客服，业务咨询'], draft: '您好，方便描述下您的问题吗' },
    { after: ['<杯垫少了两个，电话13900001234'], draft: '13900001234是您的联系方式吗' },
    { after: ['<地址写错了改一下'], draft: '已经改好了，请问还有其他什么问题可以帮到您吗' },
    { after: ['<杯子碎了', '<[图片]'], draft: '照片看到了，麻烦再拍一下外箱的面单' },
    { after: ['<[image]', '<the cup is broken'], draft: 'I can see it in your photo. Which colour would you like instead?' },
  ],
});
