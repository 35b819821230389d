/**
 * Words to look for in normalised text, written as sources of regular expressions, with two shorthands that keep them readable:
 * `…` is a short gap that ends at the clause, and English sources begin and end at word bounds.
 */
const gapZh = '[^,。!?;:\\n]{0,8}?';
const gapEn = '[^.!?;\\n]{0,32}?';

/** Any of these Chinese wordings. */
export const zh = (...sources: readonly string[]): RegExp => new RegExp(sources.map((s) => s.replaceAll('…', gapZh)).join('|'), 'g');

/** Any of these English wordings. */
export const en = (...sources: readonly string[]): RegExp =>
  new RegExp(
    sources
      .map((s) => `${/^[a-z0-9(\\[]/.test(s) ? '\\b' : ''}(?:${s.replaceAll('…', gapEn)})${/[a-z0-9)\]?]$/.test(s) ? '(?![a-z0-9])' : ''}`)
      .join('|'),
    'g',
  );

/** A pattern that never matches, for what a language does not say. */
export const never = /(?!)/g;
