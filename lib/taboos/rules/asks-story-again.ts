import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?<!不用|不必|不需要|无需)(?:麻烦|请|劳烦|烦请|需要|再)(?:您|你)?(?:把|将)?[^,。!?]{0,8}?(?:再|重新|从头|重头)(?:说|讲|描述|叙述|复述|讲述)(?:一遍|一下|下|一次|遍)',
    '(?<!不用您|不用|不必|不需要|无需|不用你)(?:从头|重头|重新)(?:说|讲|描述)',
    '再(?:说|讲|描述)(?:一遍|一次|遍)',
  ),
  en(
    '(?:explain|describe|tell(?: me| us)?|say|repeat|go over|start)[^.!?\\n]{0,24}? (?:again|once more|all over|from the (?:start|beginning|top)|one more time)',
    'start (?:over|again|from the beginning)',
    'repeat (?:the|your|what)',
  ),
);

export const rule = defineRule({
  id: 'asks-story-again',
  taboo: 1,
  severity: 'warn',
  because: { zh: '让买家把经过再讲一遍，等于前面的话都白说了。', en: 'Having the buyer tell it all again wastes what was already said.' },
  instead: {
    zh: '您前面说的我都看了，我复述一下，有不对的您纠正我。',
    en: 'I have read all of it; let me sum it up, and correct me if I am wrong.',
  },
  find: (scene) => (scene.conversation && scene.turn.said.length === 0 ? [] : findWords(scene, wording)),
  flags: ['‹麻烦您把经过再说一遍›', '您‹从头讲›一下吧', 'Could you ‹explain it again› please'],
  passes: ['您不用再说一遍，记录我都看了', '我再跟您确认一下尺寸', 'You need not explain it again'],
});
