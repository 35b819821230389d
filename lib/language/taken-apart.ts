/**
 * Characters taken apart to slip a word past a filter ("加微亻言", "女子讠平"). Only such parts as stand alone in no word: each three are
 * the two parts and the whole.
 */
const parts =
  '亻言信亻寸付亻呆保亻门们亻尔你亻也他亻直值讠平评讠正证讠斥诉讠寸讨讠周调扌殳投扌丁打扌彐扫扌戈找纟工红纟合给纟色绝纟充统钅戋钱钅艮银辶反返辶艮退辶关送辶云运反辶返艮辶退关辶送册刂删禾刂利氵衮滚彡页须礻畐福忄亡忙饣包饱马扁骗';

const wholes = new Map<string, string>();
for (let i = 0; i + 2 < parts.length; i += 3) wholes.set(parts.slice(i, i + 2), parts.charAt(i + 2));

/** The same parts as signs of their own in the block of radicals. */
const radicals: Readonly<Record<string, string>> = {
  '⺅': '亻',
  '⻈': '讠',
  '⺘': '扌',
  '⺡': '氵',
  '⻐': '钅',
  '⺰': '纟',
  '⻌': '辶',
  '⺉': '刂',
};
const part = (char: string) => radicals[char] ?? char;

/** The character whose two parts stand in `raw` at `at`; null where there is none. "力口" and "女子" are whole only before their word. */
export const wholeAt = (raw: string, at: number): string | null => {
  const first = raw.charAt(at);
  const second = raw.charAt(at + 1);
  if (first === '力' && second === '口' && /^[微薇威徽vVqQwW亻⺅]/.test(raw.slice(at + 2))) return '加';
  if (first === '女' && second === '子' && /^[讠⻈评]/.test(raw.slice(at + 2))) return '好';
  return wholes.get(part(first) + part(second)) ?? null;
};
