// Control characters, zero-width ones, line and paragraph separators, and everything that turns the direction of writing.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{E000}-\u{F8FF}]+/gu;
const tags = /<\/?[a-zA-Z!][^<>]{0,500}>/g;
const brackets = /[{}<>【】‹›[\]]/g;
/** Halves of characters that have lost their other half. */
export const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Nothing to clean in these: letters, figures, Chinese characters and a few signs. */
const already = /^[A-Za-z\d:.,'\u4e00-\u9fff，。、：“”]*$/;

/**
 * One line of plain text out of anything: no braces or brackets that could pass for a slot, no mark-up, no unseen characters; at most
 * `max` code points, cut with an ellipsis. Never longer than that, whatever comes in.
 */
export const clean = (value: string, max: number): string => {
  if (value.length <= max && already.test(value)) return value;
  const plain = value
    .slice(0, 2000)
    .replace(tags, ' ')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(loneSurrogates, '')
    .replace(brackets, '')
    .trim();
  const points = [...plain];
  return points.length <= max
    ? plain
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};
