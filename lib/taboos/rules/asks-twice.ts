import { cutText } from '../../language/cut.ts';
import type { Clause } from '../../language/clauses.ts';
import { defineRule, type Hit } from '../rule.ts';
import { matterOf } from '../topic.ts';

/** Which kind of question it is; two questions are one only where this is the same. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['which', /哪(?:个|款|种|只|条|张|一|盏|台)|什么(?:型号|颜色|款|样|牌子?|尺寸)|\b(?:which|what (?:kind|type|model|size|colou?r))\b/],
  ['many', /多少|几(?!天内|小时内|个工作日)|多大|多高|多长|多重|\bhow (?:many|much|big|tall|long|old)\b/],
  ['when', /什么时候|啥时候|何时|哪天|几号|几点|\b(?:when|what (?:day|date|time))\b/],
  ['where', /哪里|哪儿|什么地方|何处|\bwhere\b/],
  ['whether', /吗$|有没有|是不是|^(?:(?:and|so|but|then) )?(?:did|do|does|have|has|is|are|was|were) (?:you|it|the|they)\b/],
];
const kindOf = (clause: Clause): string | null => kinds.find(([, words]) => words.test(clause.text))?.[0] ?? null;

/** Who answers so has not answered yet: the question may be put again. */
const putOff =
  /[?？]|吗|呢|等|稍|找|看看|哪|什么|怎么|不(?:知道|清楚|懂|确定|明白)|\b(?:wait|sec|moment|looking|not sure|don't know|no idea|where|what|how|why)\b/;

/** A greeting or a word to say goodbye is put to everybody, and asks for nothing. */
const courtesy = /还有|别的|其他|帮(?:到|助)?您|可以帮|anything else|help/;

const asksTheSame = (mine: Clause, theirs: Clause): boolean => {
  const kind = kindOf(mine);
  if (kind === null || kind !== kindOf(theirs) || courtesy.test(mine.text)) return false;
  const asked = matterOf(mine.text);
  const before = matterOf(theirs.text);
  let shared = 0;
  for (const word of asked) if (before.has(word)) shared++;
  return shared > 0 && 2 * shared >= Math.min(asked.size, before.size);
};

export const rule = defineRule({
  id: 'asks-twice',
  taboo: 1,
  severity: 'warn',
  because: {
    zh: '刚问过、买家也答了，换个说法再问一遍，像是没看回复。',
    en: 'This was asked a moment ago and answered: asking it in other words shows that nobody read the answer.',
  },
  instead: {
    zh: '您刚才答的我记下了，我按这个往下办，结果在这里告诉您。',
    en: 'I have noted your answer and will go on from there; I will write to you here.',
  },
  find: (scene): readonly Hit[] => {
    const { sent, last } = scene.turn;
    if (last.length < 2 || putOff.test(last)) return [];
    const before = sent.slice(-1).flatMap((text) => cutText(text).clauses);
    return scene.text.clauses
      .filter((mine) => before.some((theirs) => asksTheSame(mine, theirs)))
      .map(({ start, end }) => ({ start, end }));
  },
  flags: [
    { after: ['<水壶烧不开', '>请问您买的是哪个容量的水壶', '<一升半那个'], draft: '好的，‹您的水壶是哪个容量呢›' },
    { after: ['<少了配件', '>螺丝一共收到几颗', '<四颗'], draft: '‹收到了几颗螺丝›？我登记一下' },
    { after: ['<the strap tore', '>Which strap did you buy?', '<the long one'], draft: '‹Which strap do you have›?' },
  ],
  passes: [
    { after: ['<水壶烧不开', '>请问您买的是哪个容量的水壶', '<在哪里看容量'], draft: '壶底有贴纸，您的水壶是哪个容量' },
    { after: ['<水壶烧不开', '>请问您买的是哪个容量的水壶', '<一升半那个'], draft: '一升半的好，底座的灯亮是哪种颜色' },
    {
      after: ['<the strap tore', '>Which strap did you buy?', '<the long one'],
      draft: 'Thank you. Where did it tear, at the buckle or at the end?',
    },
    { after: ['<谢谢', '>请问还有什么可以帮您', '<裤子破了'], draft: '请问还有什么可以帮您吗' },
  ],
});
