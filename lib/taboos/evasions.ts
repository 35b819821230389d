/** A text with hidden spellings undone; `at[i]` is where its i-th code unit stands in the normalised text. */
export interface Unmasked {
  readonly text: string;
  readonly at: readonly number[] | null;
}

/** Other spellings of words that are hidden from filters, each with the plain word of the same length or shorter. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:[薇威维徽嶶溦癓]|v|wei|w)\s?(?:信|芯|xin|❤|♥|💗|💚)|微\s?(?:芯|心|xin|❤|♥|💗|💚)|wei\s?xin|v\s?信/g, '微信'],
  [
    /(?<=[加➕+扫➕]\s?(?:我|下|个|一下|咱|我的)?\s?)(?:卫星|围信|为信|喂信|vx|wx|v\s?x|w\s?x|v(?![a-z领])|绿泡泡|绿色软件|小绿|绿信|某信)/g,
    '微信',
  ],
  [/(?<![a-z])(?:vx|wx)(?=\s?[:号]|\s?[a-z0-9_-]{5})/g, '微信'],
  [/绿泡泡|绿色软件|小绿书?(?=上|聊|联系)/g, '微信'],
  [/扣扣|抠抠|蔻蔻|企鹅号/g, 'qq'],
  [/➕|✚|十(?=微信|v(?![a-z])|我微)/g, '加'],
  [/好\s?(?:坪|苹|平(?=返|截|晒)|ping)|hao\s?(?:评|ping)|郝评/g, '好评'],
  [/(?:反|f|fan)\s?(?:现|xian)|返\s?(?:线|xian|❤|x(?![a-z]))/g, '返现'],
  [/(?:⭐|🌟|★|☆){5}|[5五]\s?(?:⭐|🌟|★|心|个星|颗星|颗⭐|x{2})/g, '五星'],
  [/支\s?付\s?(?:抱|饱|包|bao)|zfb|支\s?fu\s?宝|[知芝]付宝/g, '支付宝'],
];

/** A single sign, then a separator that no word needs, then a single sign: "w.h.a.t.s", "好 评 返 现". */
const split =
  /(?<![a-z0-9])(?:[a-z][\s.·*_\-|/~、]{1,2}){2,}[a-z](?![a-z0-9])|(?<![a-z0-9\u3400-\u9fff])(?:[a-z\u3400-\u9fff][\s.·*_\-|/~、]{1,2}){2,}[a-z\u3400-\u9fff](?![a-z0-9])/g;
const separators = /[\s.·*_\-|/~、]/;

/** Undoes split words and other spellings of normalised text, so that one plain pattern finds them all. */
export const unmask = (text: string): Unmasked => {
  let out = text;
  let at: number[] | null = null;
  const replace = (pattern: RegExp, by: (words: string) => string, keep: (words: string, i: number) => boolean) => {
    const marks: number[] = [];
    let next = '';
    let last = 0;
    for (const match of out.matchAll(pattern)) {
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
  replace(
    split,
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
