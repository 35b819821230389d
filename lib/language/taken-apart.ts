/**
 * Characters taken apart to slip a word past a filter ("加微亻言", "女子讠平"): two parts and the whole. Only such parts as stand side by
 * side in no word; "力口" and "女子" count before the word that they hide.
 */
const wholes = new Map(
  '亻言信 亻寸付 讠平评 讠正证 讠斥诉 扌殳投 扌彐扫 纟工红 钅戋钱 辶反返 反辶返 辶艮退 艮辶退 册刂删 马扁骗'
    .split(' ')
    .map((one) => [one.slice(0, 2), one.charAt(2)]),
);

/** A text without any of these holds none. */
export const mayBeApart = /[亻⺅讠⻈扌纟钅辶刂]|力口|女子|马扁/;

/** The character whose two parts stand in `raw` at `at`; null where there is none. */
export const wholeAt = (raw: string, at: number): string | null => {
  const two = raw
    .slice(at, at + 2)
    .replace('⺅', '亻')
    .replace('⻈', '讠');
  const next = raw.charAt(at + 2);
  if (two === '力口' && /[微薇v亻⺅]/i.test(next)) return '加';
  if (two === '女子' && /[讠⻈评]/.test(next)) return '好';
  return wholes.get(two) ?? null;
};
