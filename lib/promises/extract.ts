import { readText } from '../language/read.ts';
import type { Clause } from '../language/clauses.ts';
import { rawSpan } from '../language/normalise.ts';
import type { By, Calendar, Promised } from './promise.ts';
import { momentOf } from './bounds.ts';
import type { When } from './bounds.ts';
import * as en from './en-acts.ts';
import * as zh from './zh-acts.ts';
import { expressionsAt } from './when.ts';

/** A clause, or the part of an English one that has its own subject. Offsets into the normalised text. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly clause: Clause;
  readonly han: boolean;
  readonly whens: readonly When[];
  /** What the clause does with the time: somebody acts, it is only told, the buyer is to act. */
  readonly does: 'act' | 'fact' | 'buyer' | 'nothing';
}

const han = /[\u3400-\u9fff]/;
const subject = /\b(?:and|but|so|then|or)\s+(?=(?:i|we|he|she|they|our|the|it|you)(?:'ll|'m|'ve)?\b)/g;

function piecesOf(clause: Clause): { from: number; to: number }[] {
  if (han.test(clause.text)) return [{ from: clause.from, to: clause.to }];
  const cuts = [...clause.text.matchAll(subject)].map((match) => clause.from + match.index).filter((at) => at > clause.from);
  return [clause.from, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? clause.to }));
}

/** Quoted words and those told of somebody else are not the agent's own. */
function takenBack({ clause, from, to, text, han: isHan }: Piece, when: When): boolean {
  if (
    clause.scopes.some((reach) => reach.scope === 'quoted' && reach.from <= from + when.start && from + when.end <= reach.to && to > from)
  )
    return true;
  return (isHan ? zh.told : en.told).test(text.slice(0, when.start));
}

/** A clause that asks is no promise; "…,您看行吗" behind it is another clause and takes nothing back. */
const asks = (clause: Clause): boolean =>
  clause.mark === '?' ||
  (/(?:吗|么|嘛|呢|吧)[~!。]*$/u.test(clause.text.replace(/(?:放心|等着|好)吧$/u, '')) && /(?:[吗么]|呢)[~!。]*$/u.test(clause.text)) ||
  /(.)不\1|是否|能否|可否|有没有|要不要|几点|什么时候|哪天|多久/u.test(clause.text) ||
  /^(?:and |but |so |or )?(?:would|could|can|do|does|did|is|are|shall|should|when|what|which|how|why|who) (?:you|i|we|it|the|that|this|your|is|are|will|do|does|long)\b/i.test(
    clause.text,
  );

const deniedAct =
  /(?:不能|无法|不敢|没法|没办法|不好|不可能|不会|做不到|难以|不方便|不一定能?|未必|没(?:有)?(?:说|答应|承诺|保证)|不(?:做|作|给)?(?:保证|承诺|打包票)|不是|并非|[\u4e00-\u9fff]不(?:到|了|上|成|出)(?=的|了|哦|哈|呢|$)|不用|不需要|无需|不必|别)(?!.{0,4}(?:超过|晚于|迟于|让您|忘|食言|耽误))/u;
const deniedEn =
  /\b(?:not|can't|cannot|won't|don't|didn't|isn't|never|unable|no (?:guarantee|promise)|doesn't|couldn't|wouldn't)\b(?! (?:later|worry|only|just))/i;

function readPiece(text: string, whens: readonly When[]): Piece['does'] {
  const first = whens[0];
  if (han.test(text)) {
    const rest = whens.reduceRight(
      (words, one) => words.slice(0, one.start) + ' '.repeat(one.end - one.start) + words.slice(one.end),
      text,
    );
    if (deniedZh(rest)) return 'fact';
    const dative = zh.towards.test(rest);
    if (
      zh.byBuyer.test(rest.replace(zh.polite, '')) &&
      !/(?:我们?|这边|仓库|主管|专员|同事)[^,]{0,12}(?:给|跟|为|帮|回|联系)(?:您|你)/u.test(rest)
    )
      return 'buyer';
    if (zh.asFact.test(rest) || (first?.kind === 'span' && zh.needs.test(text.slice(0, first.start)))) return 'fact';
    if (zh.asDone.test(rest) && !/(?:会|将|要|就|来|能)[^,]{0,8}$/u.test(rest.slice(0, rest.search(zh.asDone)))) return 'fact';
    const acts = dative || zh.carryOut.test(rest);
    if (!acts) return 'nothing';
    if (first && zh.depends.test(text.slice(first.end))) return 'fact';
    // "今天18点前提交的服务单" names a thing, not an act.
    if (first && /^[^,]{1,8}的(?:服务单|订单|单子?|包裹|快递|商品|申请|时候|话|顾客|买家|客户)/u.test(text.slice(whens.at(-1)?.end ?? 0)))
      return 'fact';
    // A bare length ("48小时") or a bare point ("明天上午") needs its verb behind it; "派送安排明天上午" only tells a plan.
    if (first && !whens.some((one) => one.bound)) {
      const behind = text.slice(first.end);
      const verb = dative ? zh.towards.test(behind) || zh.carryOut.test(behind) : zh.carryOut.test(behind);
      if (!verb && !/(?:最迟|最晚|不超过|不晚于|预计)\s*$/u.test(text.slice(0, first.start))) return 'fact';
      if (first.kind === 'span' && !dative && !/^.{0,4}(?:到账|发|退|处理|解决|送|补|寄|上门|回|答)/u.test(behind)) return 'fact';
    }
    return 'act';
  }
  if (deniedEn.test(text)) return 'fact';
  if (en.byBuyer.test(text)) return 'buyer';
  if (en.asFact.test(text)) return 'fact';
  if (!en.act.test(text)) return 'nothing';
  if (en.asDone.test(text.replace(en.stillAhead, '')) && !/\b(?:will|'ll|shall|going to)\b/i.test(text)) return 'fact';
  return 'act';
}

const deniedZh = (words: string): boolean =>
  deniedAct.test(
    words.replace(
      /不好意思|不管|不论|不用(?:您|你)?(?:担心|操心|跑|管|再)|不会(?:超过|忘|让您|耽误|食言)|不(?:超过|晚于|迟于)|是不是|能不能|不过|不是您/gu,
      '',
    ),
  );

/** Whether a condition stands before the time, in its sentence. */
function isConditional(words: string, isHan: boolean, when: When, latest: boolean, relative = false): boolean {
  if (!isHan) {
    const bare = words.replace(en.polite, '');
    return en.condition.test(bare) && !(latest && when.kind === 'point' && !en.ifs.test(bare));
  }
  if (relative) return true;
  const bare = words.replace(zh.polite, '');
  if (zh.condition.test(bare)) return true;
  // "X后3天内" counts from X, whatever X is.
  return when.kind === 'span' && (zh.ownStep.test(bare) || /[^,。;!?]{2,}后的?\s*$/u.test(bare));
}

function byOf(words: string, isHan: boolean): By {
  const last = (form: RegExp): number => Math.max(-1, ...[...words.matchAll(form)].map((match) => match.index));
  const [self, colleague, other] = isHan
    ? [last(zh.selves), last(zh.colleagues), last(zh.others)]
    : [last(en.selves), last(en.colleagues), last(en.others)];
  const most = Math.max(self, colleague, other);
  return most < 0 || most === self ? 'agent' : most === colleague ? 'colleague' : 'other';
}

/**
 * Commitments with an act and a bound in time that stand in a draft or a sent message, in the order of the text.
 * `at` (epoch ms) is the moment of sending, or now for a draft. Offsets lead into `raw`. Pure; never throws for any string.
 */
export function extract(raw: string, at: number, calendar: Calendar): Promised[] {
  const { normal, clauses } = readText(raw);
  const moment = momentOf(at, calendar);
  const pieces: Piece[] = [];
  for (const clause of clauses) {
    for (const { from, to } of piecesOf(clause)) {
      const text = normal.text.slice(from, to);
      const whens = expressionsAt(text, moment).filter((one) => one.due > at);
      pieces.push({ from, to, text, clause, han: han.test(text), whens, does: readPiece(text, whens) });
    }
  }
  const found: Promised[] = [];
  const choices = [zh.choice, en.choice].flatMap((form) => [...normal.text.matchAll(form)].map((match) => [match.index, match.index + match[0].length] as const));
  const used = new Set<Piece>();
  pieces.forEach((piece, i) => {
    const when = pick(piece);
    if (!when || used.has(piece)) return;
    const own = piece.does === 'act' ? [piece] : piece.does === 'nothing' ? partnerOf(pieces, i) : null;
    if (!own || own.some((one) => asks(one.clause)) || takenBack(piece, when)) return;
    if (choices.some(([start, end]) => start <= piece.from && piece.from < end)) return;
    for (const one of own) used.add(one);
    const first = Math.min(...own.map((one) => one.from));
    const from = first + (/^[^\p{L}\p{N}]*/u.exec(normal.text.slice(first, first + 40))?.[0].length ?? 0);
    const to = Math.max(...own.map((one) => one.to));
    const sentence = pieces.filter((one) => one.clause.sentence === piece.clause.sentence);
    const ahead = normal.text.slice(sentence[0]?.from ?? from, piece.from + when.start);
    const behind = piece.han ? '' : normal.text.slice(piece.from + when.end, piece.clause.to);
    const latest = piece.han ? false : en.latest.test(piece.text);
    const conditional = isConditional(ahead, piece.han, when, latest, piece.han && zh.relativeDay.test(piece.text.slice(when.start))) || (behind !== '' && isConditional(behind, false, when, latest));
    const span = rawSpan(normal, from, to);
    found.push({
      ...span,
      text: raw.slice(span.start, span.end),
      by: byOf(normal.text.slice(from, to), piece.han),
      due: conditional ? null : when.due,
      earliest: conditional ? null : when.earliest,
      conditional,
    });
  });
  return found;
}

/** The time that binds, where a clause names several: one with a bound first, then the last. */
function pick(piece: Piece): When | null {
  return piece.whens.findLast((one) => one.bound) ?? piece.whens.at(-1) ?? null;
}

/** A time alone ("最迟周五,") belongs to the act beside it: the one behind, else the one before. */
function partnerOf(pieces: readonly Piece[], i: number): Piece[] | null {
  const piece = pieces[i];
  if (!piece) return null;
  const beside = [1, -1, -2].map((step) => pieces[i + step]).find(
    (one) => one && one.clause.sentence === piece.clause.sentence && one.does === 'act' && one.whens.length === 0,
  );
  return beside ? [piece, beside] : null;
}
