import type { Scene } from './scene.ts';
import { asks } from './wording.ts';

const longest = { zh: 36, en: 90 };
/** How a question ends in chat, where nobody types its mark. */
const open =
  /(?:是吗|对吗|是吧|对吧|可以吗|哪(?:个|款|单|笔|种|一(?:个|单|笔))|(?:是|叫|买的)什么[\u4e00-\u9fff]{0,3}|多少|几(?:个|件|号|单))[呢哈哦呀啊亲~,。.?\s]*$/;
/** What no question for clearing up holds: a hint that the buyer is slow, blind or at fault. */
const pointed =
  /[喊急吵催叫闹慌凶]什么|干什么|干[嘛吗]|难道|凭什么|至于|就这|才|自己|不会|没看|看不懂|听不懂|是不是|不是(?:说|讲)|到底|第一次|really|seriously|did you even|can't you|didn't you/;

/** Asked of somebody who has just named one, it clears nothing up. */
const number = /多少|几|how (?:many|much)/;

/** A short question that clears up what the buyer wrote (which order, which number, whether it was meant so): nothing is passed over by it. */
export const asksBack = (scene: Scene): boolean => {
  const { lang, normal, clauses } = scene.text;
  const text = normal.text.trim();
  const last = clauses.at(-1);
  if (number.test(text) && /\d/.test(scene.turn.last)) return false;
  return (
    text.length < longest[lang] &&
    !pointed.test(text) &&
    (open.test(text) || (last !== undefined && asks(last) && (lang === 'zh' || last.sentence === 0)))
  );
};
