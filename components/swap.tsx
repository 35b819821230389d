import type { Fix } from '../lib/taboos/finding.ts';

/** The words that a fix takes out and the words that it puts in. */
export function Swap({ fix, draft }: { readonly fix: Fix; readonly draft: string }) {
  const out = draft.slice(fix.start, fix.end);
  return (
    <p className="swap">
      {out !== '' && <del className="out">{out}</del>} {fix.text !== '' && <ins className="out">{fix.text}</ins>}
    </p>
  );
}
