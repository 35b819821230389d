/** What a part of a pattern matches: one of some literals and nothing else (`whole`), or something that holds one of them; null: no telling. */
interface Part {
  readonly literals: readonly string[] | null;
  readonly whole: boolean;
}

/** More literals than these are not multiplied out. */
const most = 64;
const mostOfClass = 20;
const unknown: Part = { literals: null, whole: false };
/** Matches a place, not a sign: what stands on both sides of it stays side by side. */
const place: Part = { literals: [''], whole: true };

const exactly = (literals: readonly string[]): Part => ({ literals: [...new Set(literals)], whole: true });
const shortest = (literals: readonly string[]): number => Math.min(...literals.map((one) => one.length));

/** Of two sets of literals, one of each of which must stand in a text, the one that fewer texts meet: longer ones, then fewer. */
const harder = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (a === null || b === null) return a ?? b;
  const [long, other] = [Math.min(3, shortest(a)), Math.min(3, shortest(b))];
  return long > other || (long === other && a.length <= b.length) ? a : b;
};

/** Literals side by side are joined for as long as there are few of them. */
const inRow = (parts: readonly Part[]): Part => {
  let best: readonly string[] | null = null;
  let open: readonly string[] | null = null;
  let whole = true;
  for (const part of parts) {
    const { literals } = part;
    if (part.whole && literals !== null && open !== null && open.length * literals.length <= most) {
      const before: readonly string[] = open;
      open = before.flatMap((start) => literals.map((end) => start + end));
      continue;
    }
    if (open !== null || !part.whole) whole = false;
    best = harder(best, open);
    open = null;
    if (part.whole) open = literals;
    else best = harder(best, literals);
  }
  return whole && open !== null ? exactly(open) : { literals: harder(best, open), whole: false };
};

const oneOf = (parts: readonly Part[]): Part => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  if (parts.some((part) => part.literals === null)) return unknown;
  const literals = [...new Set(parts.flatMap((part) => part.literals ?? []))];
  return { literals, whole: parts.every((part) => part.whole) && literals.length <= most };
};

/** A part that may be left out, or comes again and again. */
const times = (part: Part, least: number, greatest: number): Part => {
  if (least === 1 && greatest === 1) return part;
  if (least > 0) return { ...part, whole: false };
  return greatest === 1 && part.whole && part.literals !== null ? exactly([...part.literals, '']) : unknown;
};

/** Thrown and caught here: a construct that is not known. */
const unread = new Error('unread');

const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

/** Reads the source of a pattern without flags for case or sets. What it does not know it gives up on. */
const read = ({ source, unicode }: RegExp): Part => {
  let at = 0;
  const next = (): string => {
    if (at >= source.length) throw unread;
    return source.charAt(at++);
  };
  const take = (words: string): boolean => {
    const found = source.startsWith(words, at);
    if (found) at += words.length;
    return found;
  };
  const shaped = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  /** A sign behind a backslash; null for a kind of signs. */
  const escaped = (): string | null => {
    const code = shaped(/u([\da-f]{4})|u\{([\da-f]+)\}|x([\da-f]{2})/iy);
    if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
    if (shaped(/[dDwWsS]|[pP]\{[^}]*\}/y)) return null;
    const sign = next();
    if (/[a-z0-9]/i.test(sign) && plain[sign] === undefined) throw unread;
    return plain[sign] ?? sign;
  };

  /** Signs between brackets: the few that they are, or unknown. */
  const oneSign = (): Part => {
    let open = take('^');
    const signs: string[] = [];
    while (!take(']')) {
      const code = source.codePointAt(at) ?? 0;
      const sign = next() + (code > 0xffff ? next() : '');
      const one = sign === '\\' ? (take('b') ? '\b' : escaped()) : sign;
      // of a range, and of a kind of signs, the members are not told one by one
      if (one === null || (one.length > 1 && !unicode) || (source.charAt(at) === '-' && source.charAt(at + 1) !== ']')) open = true;
      else signs.push(one);
    }
    return open || signs.length > mostOfClass ? unknown : exactly(signs);
  };

  const group = (): Part => {
    const looks = take('?=') || take('?!') || take('?<=') || take('?<!');
    if (!looks && !take('?:') && !shaped(/\?<\w+>/y) && source.charAt(at) === '?') throw unread;
    const inside = either();
    if (next() !== ')') throw unread;
    return looks ? place : inside;
  };

  const one = (): Part => {
    const sign = next();
    if (sign === '^' || sign === '$') return place;
    if (sign === '.') return unknown;
    if (sign === '[') return oneSign();
    if (sign === '(') return group();
    if (sign !== '\\') return exactly([sign]);
    if (take('b') || take('B')) return place;
    const found = escaped();
    return found === null ? unknown : exactly([found]);
  };

  const counted = (part: Part): Part => {
    const found = shaped(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!found) return part;
    const [, mark, from, comma, to] = found;
    if (mark !== undefined) return times(part, mark === '+' ? 1 : 0, mark === '?' ? 1 : Number.POSITIVE_INFINITY);
    return times(part, Number(from), comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to));
  };

  const either = (): Part => {
    const ways: Part[] = [];
    do {
      const parts: Part[] = [place];
      while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') parts.push(counted(one()));
      ways.push(inRow(parts));
    } while (take('|'));
    return oneOf(ways);
  };

  const all = either();
  if (at < source.length) throw unread;
  return all;
};

/** Nothing, and signs that stand alone in nearly every text. */
const everywhere = /^(?:[\0-~的您你我是不了一有到给这个发说]|\s*)$/;

/**
 * Literals of which one stands in whatever a pattern matches; null where that cannot be told (nothing fixed in it, case left open,
 * a construct that is not known here).
 */
export const literalsOf = (pattern: RegExp): readonly string[] | null => {
  if (/[iv]/.test(pattern.flags)) return null;
  try {
    const { literals } = read(pattern);
    return literals === null || literals.some((one) => everywhere.test(one)) ? null : literals;
  } catch (cause) {
    if (cause === unread) return null;
    throw cause;
  }
};
