const runs = /[\u3400-\u9fff]+|[a-z]+(?:'[a-z]+)?|\d+|[!?~…]+|[\u{1f300}-\u{1faff}\u2600-\u27bf]/gu;
const han = /^[\u3400-\u9fff]/;

/** English words by their stem, roughly, so that "leaks", "leaked" and "leaking" teach the same; numbers and pictures by their kind. */
const kindOf = (run: string): string => {
  if (/^\d/.test(run)) return '0';
  if (/^[\u{1f300}-\u{1faff}\u2600-\u27bf]/u.test(run)) return '☺';
  if (/^[!?~…]/.test(run)) return run.length > 1 ? `${run.charAt(0)}${run.charAt(0)}` : run;
  return run.length > 4 ? run.replace(/(?:ing|ed|es|s|ly)$/, '').replace(/([a-z])\1$/, '$1') : run;
};

/**
 * The names under which a learned scorer knows a normalised text: single Han signs, pairs and triples of them and how a run of them
 * begins and ends; English stems and pairs of them. In the order of the text, repeated ones too.
 */
export const namesIn = (text: string): string[] => {
  const names: string[] = [];
  let before = '^';
  for (const [run] of text.matchAll(runs)) {
    if (!han.test(run)) {
      const word = kindOf(run);
      names.push(word, `${before} ${word}`);
      before = word;
      continue;
    }
    for (let i = 0; i < run.length; i++) {
      names.push(run.charAt(i));
      if (i + 1 < run.length) names.push(run.slice(i, i + 2));
      if (i + 2 < run.length) names.push(run.slice(i, i + 3));
    }
    names.push(`^${run.slice(0, 2)}`, `${run.slice(-2)}$`);
    before = run.slice(-1);
  }
  return names;
};
