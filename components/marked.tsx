import type { ReactNode } from 'react';

/** A text with the words that were looked for marked, wherever they stand. */
export function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const looked = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const low = text.toLowerCase();
  const shown: ReactNode[] = [];
  let from = 0;
  // lower case may have another length in a few scripts; then nothing is marked rather than the wrong letters
  while (low.length === text.length && from < text.length) {
    const next = looked
      .map((word) => ({ at: low.indexOf(word, from), word }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    const end = next.at + next.word.length;
    shown.push(text.slice(from, next.at), <mark key={next.at}>{text.slice(next.at, end)}</mark>);
    from = end;
  }
  return (
    <>
      {shown}
      {text.slice(from)}
    </>
  );
}
