const most = 512;
/** Longer texts are read anew each time rather than kept. */
const longest = 4000;

/** A pure function of a string that keeps its last few hundred answers, the oldest given up first. */
export const remember = <Answer>(read: (raw: string) => Answer): ((raw: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const answer = read(raw);
    if (raw.length > longest) return answer;
    if (known.size >= most) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    known.set(raw, answer);
    return answer;
  };
};
