const most = 512;
/** Of longer texts only the last is kept: one draft is read by several at once. */
const longest = 4000;

/** A pure function of a string that keeps its last few hundred answers, the oldest given up first. */
export const remember = <Answer>(read: (raw: string) => Answer): ((raw: string) => Answer) => {
  const known = new Map<string, Answer>();
  let long: { readonly raw: string; readonly answer: Answer } | null = null;
  return (raw) => {
    if (raw.length > longest) {
      if (long?.raw !== raw) long = { raw, answer: read(raw) };
      return long.answer;
    }
    const before = known.get(raw);
    if (before !== undefined) return before;
    const answer = read(raw);
    if (known.size >= most) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    known.set(raw, answer);
    return answer;
  };
};
