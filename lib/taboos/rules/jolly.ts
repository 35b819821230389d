import { en, zh } from '../../language/pattern.ts';
import { someoneHurt } from '../hurt.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

/** One by one: in a class each would be two halves, which other pictures share. */
const glad = '(?:😂|🤣|😅|🤭|😄|😁|😆|🥰|😘|😍|💕|💖|🎉|🥳|🙈|😜|😝|🤪|😋|✨|😊|☺)+';
const wording = meant(
  ['quoted', 'reported'],
  zh(glad, '亲亲|么么哒|宝宝棒|哈哈+|嘻嘻|抱抱|比个?心|可爱|好玩|有趣|小意思|哒[~!]'),
  en(glad, 'haha+|hehe+|oops(?:ie)?\\w*|haiyo dear|yay|woohoo|cheer up|lol|no biggie|tough cookie'),
);

export const rule = defineRule({
  id: 'jolly',
  taboo: 4,
  severity: 'warn',
  because: { zh: '有人受伤或出了危险，俏皮的语气会火上浇油。', en: 'Somebody was hurt or in danger; cheerfulness mocks the moment.' },
  instead: {
    zh: '先关心人：现在情况怎么样？请先停用，需要就医请马上去。',
    en: 'Care for the person first: how are they now? Please stop using it and see a doctor if needed.',
  },
  find: (scene) => (someoneHurt(scene) && scene.need.complaint ? findWords(scene, wording).map((hit) => ({ ...hit, fix: '' })) : []),
  flags: [
    { after: ['<孩子手被划破流血了'], draft: '‹亲亲›，贴个创可贴就好' },
    { after: ['<用了脸上过敏红肿'], draft: '换一款试试吧‹😂›' },
    { after: ['<the kettle burned my hand'], draft: '‹Oopsie›, mind your fingers next time' },
  ],
  passes: [
    '好的亲亲',
    { after: ['<孩子手被划破流血了'], draft: '很抱歉🙏孩子现在怎么样？伤口深请先去医院' },
    { after: ['<孩子手被划破流血了'], draft: '孩子现在怎么样？先用清水冲，伤口深请去医院' },
    { after: ['<好看吗这个裙子'], draft: '好看的😊' },
  ],
});
