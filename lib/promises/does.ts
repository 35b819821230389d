import { without } from './bounds.ts';
import type { When } from './bounds.ts';
import * as en from './en-acts.ts';
import * as zh from './zh-acts.ts';

/** What a clause does: somebody of the shop's side acts, it only tells, the buyer is to act. */
export type Does = 'act' | 'fact' | 'buyer' | 'nothing';

/** Of a Chinese clause (normalised) with the times in it. */
export function zhDoes(text: string, whens: readonly When[]): Does {
  const first = whens[0];
  // The times are blanked, so that 明天 is no 天 and 后天 no 后.
  const rest = without(text, whens);
  if (zh.denied.test(rest.replace(zh.noDenial, '').replace(/^[^,]*?的话/u, ''))) return 'fact';
  if (zh.byBuyer.test(rest.replace(zh.polite, '')) && !zh.shopToBuyer.test(rest)) return 'buyer';
  if (zh.asFact.test(rest)) return 'fact';
  const done = rest.search(zh.asDone);
  if (done >= 0 && !/(?:会|将|要|就|来|能)[^,]{0,8}$/u.test(rest.slice(0, done))) return 'fact';
  const towards = zh.towards.test(rest);
  if (!towards && !zh.carryOut.test(rest)) return 'nothing';
  return first && tells(text, first, whens, towards) ? 'fact' : 'act';
}

/** The time is there, and an act, and yet only something is told. */
function tells(text: string, first: When, whens: readonly When[], towards: boolean): boolean {
  const ahead = text.slice(0, first.start);
  const behind = text.slice(first.end);
  if (first.kind === 'span' && zh.needs.test(ahead)) return true;
  if (zh.depends.test(behind) || zh.ofThing.test(text.slice(whens.at(-1)?.end ?? 0))) return true;
  if (whens.some((one) => one.bound)) return false;
  // A bare length ("48小时") or point ("明天上午") needs its verb behind it; "派送安排明天上午" only tells a plan.
  const verb = zh.carryOut.test(behind) || (towards && zh.towards.test(behind));
  if (!verb && !/(?:最迟|最晚|不超过|不晚于|预计)\s*$/u.test(ahead)) return true;
  return first.kind === 'span' && !towards && !/^.{0,4}(?:到账|发|退|处理|解决|送|补|寄|上门|回|答)/u.test(behind);
}

/** Of an English clause, or the part of one with its own subject (normalised), with the times in it. */
export function enDoes(text: string, whens: readonly When[]): Does {
  if (en.denied.test(text)) return 'fact';
  if (en.byBuyer.test(text)) return 'buyer';
  if (en.asFact.test(text)) return 'fact';
  // A bare length is mostly a fact: "we honour 30 days".
  const bare = whens.length > 0 && !whens.some((one) => one.bound || one.kind === 'point');
  if (bare && !/\b(?:give|need|allow|grant)\b/i.test(text)) return 'fact';
  if (!en.act.test(text)) return 'nothing';
  const done = en.asDone.test(text.replace(en.stillAhead, '')) && !/\b(?:will|'ll|shall|going to)\b/i.test(text);
  return done ? 'fact' : 'act';
}
