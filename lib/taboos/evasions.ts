import { mayMatch } from '../language/gate.ts';
import { matchesOf } from '../language/matches.ts';

/** A text with hidden spellings undone; `at[i]` is where its i-th code unit stands in the normalised text. */
export interface Unmasked {
  readonly text: string;
  readonly at: readonly number[] | null;
}

/** What leads to a name: to add, to scan, to leave one. */
const lead = '(?:[加➕扫留]|(?<![a-z0-9])\\+)\\s?(?:我|下|个|一下|咱|我的|您的?)?\\s?';
/** What follows a name that is no word of the sentence: the name alone leads there. */
const tail = '(?=[号聊说详私,。!~]|联系|发您|$)';
const signs = '[❤♥💗💚💓🧡💛]';

/**
 * Other spellings of words that are hidden from filters, each with the plain word. Whoever hides a name means to lead there, so a
 * spelling that nobody types by chance also becomes the verb.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/what'?s\s?app|wh[4@]ts\s?app|\bwa(?= me\b)/g, 'whatsapp'],
  [/\bwe\s?ch[a4@]t(?= me| id|:)|\bw[e3]ch[4@]t|\b[vw]x(?= (?:id|me|is))|(?<=\b(?:my|our) )[vw]x\b/g, 'wechat'],
  [/te1egram|te[l1]egr[a4@]m|\btg(?= me|:)/g, 'telegram'],
  [/p[a4@]y\s?p[a4@][l1]\b/g, 'paypal'],
  [/venm0/g, 'venmo'],
  [/\br[e3]m[o0]v[e3]\b/g, 'remove'],
  [/\bd[e3]l[e3]t[e3]\b/g, 'delete'],
  [/\bst[a4@]r(?=s?\b)/g, 'star'],
  [/\br[e3]v[i1][e3]w/g, 'review'],
  [
    /(?:➕|✚|伽|\bjia\s?|(?<![\u3400-\u9fff])[嘉佳家])\s?(?=(?:我|wo)?\s?(?:微信|[vw]x|v\s?信|薇信|qq|wei))|十(?=微信|v(?![a-z])|我微)|➕|✚/g,
    '加',
  ],
  [/[薇嶶溦癓]\s?[信芯]|[喂巍葳]信|绿泡泡|(?<![a-z0-9])v\s?[信芯](?![号源道息噪片])|微\s?芯(?!片)/g, '加微信'],
  [new RegExp(`[薇威维徽嶶溦癓微v]\\s?${signs}|微心(?=号|聊|联系|$)`, 'gu'), '加微信'],
  [/(?:[威维徽]|wei|w)\s?(?:信|芯|xin)|wei\s?xin/g, '微信'],
  [/(?<![a-z0-9号款版型])(?:[vw]x|v)\s?[:号]?\s?(?=[a-z][a-z_-]{0,15}[\d_][a-z\d_-]{2})(?<=x\s?|[:号]\s?)/g, '加微信'],
  [
    new RegExp(
      `(?<=${lead})(?:卫星|🛰|围信|为信|喂信|[薇嶶溦]|威(?=$|[,。!聊])|vx|wx|v\\s?x|w\\s?x|v(?![a-z领])|绿色软件|绿色的(?:那个)?软件|小绿|绿信|某信)`,
      'gu',
    ),
    '微信',
  ],
  [/(?<![a-z])(?:vx|wx)(?=\s?[:号]|\s?[a-z0-9_-]{5})/g, '微信'],
  [/绿色软件|小绿书?(?=上|聊|联系|找)/g, '微信'],
  [new RegExp(`(?<=${lead})(?:q(?![a-z\\d弹])|🐧|(?:扣|球球|企鹅)${tail})|扣扣|抠抠|蔻蔻|企鹅号`, 'gu'), 'qq'],
  [new RegExp(`(?<=${lead})(?:tg(?![a-z])|飞机${tail})`, 'g'), '电报'],
  [/飞机号(?=联系|聊|找)/g, '加电报'],
  [/加(?:我|个|一?下|咱|您)*\s?加微信/g, '加微信'],
  [/闲\s?🐟|咸鱼(?=上?(?:下单|搜|拍))/gu, '闲鱼'],
  [/好\s?(?:坪|苹|平(?=返|截|晒)|ping?)|hao\s?(?:评|ping)|郝评|(?<![a-z])h\s?p(?=\s?[返反])/g, '好评'],
  [/差\s?(?:坪|苹|ping?|[^\w\s\u3400-\u9fff]{1,2}评)|cha\s?(?:评|ping)|(?<=[删撤改消]\S{0,2})c评/g, '差评'],
  [/(?:反|f|fan)\s?(?:现|xian)|返\s?(?:线|xian|❤|x(?![a-z]))|(?<=好评\s?)fx/g, '返现'],
  [/(?:⭐|🌟|★|☆){5}|[5五]\s?颗?\s?(?:⭐|🌟|★|心|个星|颗星|颗⭐|x{2})|伍星/g, '五星'],
  [/🧧|💰|💵/g, '红包'],
  [/(?<=(?:好评|五星|晒图|返)[^,。!\n]{0,5}\d)\s?(?:米(?!色|高|长)|r(?![a-z])|💰)/g, '元'],
  [/[支之知芝]\s?付\s?[宝抱饱包寳]|支\s?付\s?bao|zfb|zhi\s?fu\s?bao|支\s?fu\s?宝/g, '支付宝'],
];

/** A single sign, then a separator that no word needs, then a single sign: "w.h.a.t.s", "好 评 返 现". */
const split =
  /(?<![a-z0-9])(?:[a-z][\s.·*_\-|/~、]{1,2}){2,}[a-z](?![a-z0-9])|(?<![a-z0-9\u3400-\u9fff])(?:[a-z\u3400-\u9fff][\s.·*_\-|/~、]{1,2}){2,}[a-z\u3400-\u9fff](?![a-z0-9])/g;
/** Two signs parted where they are one word: "微 信", "好-评". */
const parted = /[微薇][\s.·*_\-|/~]{1,2}信|[好差][\s.·*_\-|/~]{1,2}评|返[\s.·*_\-|/~]{1,2}现|加[\s.·*_\-|/~]{1,2}(?=我?[微薇v])/g;
const separators = /[\s.·*_\-|/~、]/;

/** Undoes split words and other spellings of normalised text, so that one plain pattern finds them all. */
export const unmask = (text: string): Unmasked => {
  let out = text;
  let at: number[] | null = null;
  const replace = (pattern: RegExp, by: (words: string) => string, keep: (words: string, i: number) => boolean) => {
    if (!mayMatch(pattern, out)) return;
    const marks: number[] = [];
    let next = '';
    let last = 0;
    for (const match of matchesOf(out, pattern)) {
      const plain = by(match[0]);
      for (let i = last; i < match.index; i++) marks.push(at ? (at[i] ?? 0) : i);
      next += out.slice(last, match.index) + plain;
      const places: number[] = [];
      for (let i = 0; i < match[0].length; i++) if (keep(match[0], i)) places.push(match.index + i);
      for (let i = 0; i < plain.length; i++) {
        const place = i === plain.length - 1 ? (places.at(-1) ?? match.index) : (places[Math.min(i, places.length - 1)] ?? match.index);
        marks.push(at ? (at[place] ?? 0) : place);
      }
      last = match.index + match[0].length;
    }
    if (last === 0) return;
    for (let i = last; i < out.length; i++) marks.push(at ? (at[i] ?? 0) : i);
    out = next + out.slice(last);
    at = marks;
  };
  for (const pattern of [split, parted])
    replace(
      pattern,
      (words) => [...words].filter((sign) => !separators.test(sign)).join(''),
      (words, i) => !separators.test(words.charAt(i)),
    );
  for (const [pattern, plain] of spellings)
    replace(
      pattern,
      () => plain,
      () => true,
    );
  return { text: out, at };
};
