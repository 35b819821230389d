/**
 * Words to look for in normalised text, written as sources of regular expressions with shorthands that keep tables readable:
 * Chinese sources stand between blanks, English ones between slashes or on lines of their own; `…` is a short gap that ends at
 * the clause; English sources begin and end at word bounds.
 */
const gapZh = '[^,。!?;:\\n ]{0,8}?';
const gapEn = '[^.!?;\\n]{0,32}?';
/** Between two English words a gap is words of its own, or nothing. */
const gapBetween = ' (?:[^.!?;\\n]{0,32}? )??';

const partsZh = (sources: readonly string[]) => sources.flatMap((source) => source.split(/\s+/)).filter(Boolean);
const partsEn = (sources: readonly string[]) =>
  sources
    .flatMap((source) => source.split(/\s*\n\s*|\s+\/\s+/))
    .map((part) => part.trim())
    .filter(Boolean);

const bounded = (written: string) => {
  const source = written.replace(/\s*…\s*$/, '').replaceAll(' … ', gapBetween);
  const before = /^[a-z0-9([]/.test(source) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9)\]?*+]$/.test(source) ? '(?![a-z0-9])' : '';
  return `${before}(?:${source.replaceAll('…', gapEn)})${after}`;
};

/**
 * "Any number of letters or digits" is 30 at most: no word and no number is longer, and where a text is one long run of them, an open
 * end sought from each place would cost the square of its length.
 */
const limited = (source: string) =>
  source.replace(/\[(?:\\.|[^\]\\])*\]([+*])?|\\[dws]([+*])|\\./g, (part: string, ofClass?: string, ofSign?: string) => {
    const many = ofClass ?? ofSign;
    return many ? `${part.slice(0, -1)}{${many === '+' ? 1 : 0},30}` : part;
  });

type Sources = readonly [TemplateStringsArray | string, ...string[]];
/** As a tag (`zh\`…\``) backslashes stand for themselves; as a call each argument is one source or more. */
const listed = ([first, ...more]: Sources): readonly string[] =>
  typeof first === 'string' ? [first, ...more] : [String.raw(first, ...more)];

/** Any of these Chinese wordings. */
export const zh = (...sources: Sources): RegExp =>
  new RegExp(
    partsZh(listed(sources))
      .map((source) => limited(source).replaceAll('…', gapZh))
      .join('|'),
    'g',
  );

/** Any of these English wordings. */
export const en = (...sources: Sources): RegExp =>
  new RegExp(
    partsEn(listed(sources))
      .map((source) => limited(bounded(source)))
      .join('|'),
    'g',
  );
