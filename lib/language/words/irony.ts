import { en, zh } from '../pattern.ts';

/** Marks of irony. A laugh is one only where nothing friendly stands beside it. */
export const irony = {
  zh: zh`呵呵 笑死 可真 真行 真棒呢 好家伙 厉害了 真会 好意思 搞笑 也是绝了 真是谢谢 牛逼 佩服 哈哈`,
  en: en`oh great / how nice / yeah right / so much for / thanks for nothing / what a joke / nice try / very funny / well done / congrat[a-z]* / lol / haha+ / wow`,
};

/** A clause with one of these is plainly friendly. */
export const friendly =
  /谢谢|感谢|喜欢|客气|开心|太好了|好的|可爱|漂亮|thank(?! you for nothing)|thanks(?! for nothing)|glad|lovely|love|happy|cute|great to|good to|enjoy|no worries|welcome/;
