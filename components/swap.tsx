import type { Fix } from '../lib/taboos/finding.ts';

interface Props {
  readonly fix: Fix;
  readonly draft: string;
  /** Words that stand above already and need not be struck out once more. */
  readonly quoted?: string;
}

/** Longest part of the words taken out that is shown; who takes out more knows where it begins and ends. */
const most = 30;

const ends = (words: string): string => {
  const signs = [...words];
  return signs.length <= most ? words : `${signs.slice(0, 16).join('')} … ${signs.slice(-10).join('')}`;
};

/** The words that a fix takes out and the words that it puts in. */
export function Swap({ fix, draft, quoted }: Props) {
  const words = draft.slice(fix.start, fix.end);
  const out = words === quoted && fix.text !== '' ? '' : words;
  return (
    <p className="swap">
      {out !== '' && <del className="out">{ends(out)}</del>} {fix.text !== '' && <ins className="out">{fix.text}</ins>}
    </p>
  );
}
