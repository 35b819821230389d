import type { Conversation, Evidence } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Case } from './case.ts';
import { editCase, touched, valueOf } from './edits.ts';
import type { Edit, Field, Payment, Piece } from './form.ts';
import { mask } from './mask.ts';
import type { Hide } from './mask.ts';

interface Read {
  readonly now: number;
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

const longest = 200;
/** Pieces and sums that a reading may write at most: a long conversation does not make the form unreadable. */
const most = 40;

/** What a conversation says for the form of a case, field by field; nothing is guessed. */
function readings(one: Case, { now, conversation, understanding, hide = mask }: Read): readonly Edit[] {
  const { facts, complaints, demands, given, offered, emotion, risks } = understanding;
  const messageOf = (evidence: Evidence) => conversation.messages[evidence.message];
  const words = (evidence: Evidence): string =>
    hide((messageOf(evidence)?.text ?? '').replace(/\s+/gu, ' ').trim(), one.orders).slice(0, longest);
  const at = (evidence: Evidence): number => Math.min(messageOf(evidence)?.at ?? now, now);
  const story = [...new Set(complaints.map(({ evidence }) => words(evidence)).filter(Boolean))].slice(0, 3).join('\n');
  const wish = [...new Set(demands.map(({ evidence }) => words(evidence)).filter(Boolean))].slice(0, 3).join('\n');
  const pieces = given
    .filter((each) => ['photo', 'video', 'tracking', 'batch'].includes(each.given))
    .slice(0, most)
    .map((each): Piece => ({
      id: `${each.given}/${messageOf(each.evidence)?.id ?? each.evidence.message}`.slice(0, longest),
      at: at(each.evidence),
      what: each.given,
      words: words(each.evidence),
    }));
  const sums = offered.slice(-most).flatMap(({ amount, evidence }): readonly Payment[] => {
    const value = amount?.value;
    if (value === null || value === undefined || value < 0 || !Number.isFinite(value)) return [];
    const id = `${messageOf(evidence)?.id ?? evidence.message}`.slice(0, longest);
    return [{ id, at: at(evidence), amount: value, currency: (amount?.currency ?? '').slice(0, 3), state: 'offered', reason: '' }];
  });
  const goods = facts.goods ?? conversation.messages.findLast((message) => message.goods)?.goods ?? '';
  const date = facts.dates[0];
  return [
    { field: 'goods', value: goods.slice(0, longest) },
    { field: 'problem', value: story },
    { field: 'happened', value: date ? date.words.slice(0, longest) : '' },
    { field: 'wish', value: wish },
    { field: 'evidence', value: joined(one.form.evidence, pieces) },
    { field: 'money', value: joined(one.form.money, sums) },
    { field: 'weight', value: emotion.level >= 4 || risks.some(({ risk }) => risk === 'injury') ? 'grave' : one.form.weight },
  ];
}

/** What is there, and what is new, by id. */
function joined<T extends { readonly id: string }>(before: readonly T[], more: readonly T[]): readonly T[] {
  const added = more.filter(
    (item, place) => more.findIndex(({ id }) => id === item.id) === place && !before.some(({ id }) => id === item.id),
  );
  return added.length > 0 ? [...before, ...added].slice(-most * 2) : before;
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || (Array.isArray(value) && value.length === 0);
/** Lists and the weight grow with the conversation; a text that was read once stays. */
const grows: readonly Field[] = ['evidence', 'money', 'weight'];

/** The case with its empty fields filled from the conversation. What a person set, or took out, stays as it is. */
export function fillForm(one: Case, read: Read): Case {
  const own = touched(one);
  const edits = readings(one, read).filter(
    ({ field, value }) => !own.has(field) && !isEmpty(value) && (grows.includes(field) || isEmpty(valueOf(one, field))),
  );
  return editCase(one, edits, { id: `read/${read.now}`, now: read.now, by: 'reading', ...(read.hide && { hide: read.hide }) });
}
