const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern in a text. Unlike `matchAll` it makes no copy of the pattern, which costs more than most searches. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (hit === null) return none;
  const found: RegExpExecArray[] = [];
  for (; hit !== null; hit = pattern.exec(text)) {
    found.push(hit);
    if (hit[0] === '') pattern.lastIndex++;
  }
  return found;
};
