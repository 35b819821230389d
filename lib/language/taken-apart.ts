/**
 * Characters taken apart to slip a word past a filter ("加微亻言", "女子讠平"). Only such parts as stand alone in no word: each three are
 * the two parts and the whole.
 */
const parts = '亻言信亻寸付讠平评讠正证讠斥诉扌殳投扌彐扫纟工红钅戋钱辶反返反辶返辶艮退艮辶退册刂删马扁骗';

const wholes = new Map<string, string>();
for (let i = 0; i + 2 < parts.length; i += 3) wholes.set(parts.slice(i, i + 2), parts.charAt(i + 2));

/** The same parts as signs of their own in the block of radicals. */
const radicals = '⺅⻈⺘⺰⻐⻌⺉';
const part = (char: string) => '亻讠扌纟钅辶刂'.charAt(radicals.indexOf(char)) || char;

/** The character whose two parts stand in `raw` at `at`; null where there is none. "力口" and "女子" are whole only before their word. */
export const wholeAt = (raw: string, at: number): string | null => {
  const first = raw.charAt(at);
  const second = raw.charAt(at + 1);
  if (first === '力' && second === '口' && /^[微薇威徽vVqQwW亻⺅]/.test(raw.slice(at + 2))) return '加';
  if (first === '女' && second === '子' && /^[讠⻈评]/.test(raw.slice(at + 2))) return '好';
  return wholes.get(part(first) + part(second)) ?? null;
};
