import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Promised } from '../promises/promise.ts';
import type { Case, CasePromise, Entry, FindingNote, Step } from './case.ts';
import { touched } from './edits.ts';
import { fillForm } from './fill.ts';
import { emptyForm } from './form.ts';
import { mask } from './mask.ts';
import type { Hide } from './mask.ts';
import { canMove } from './moves.ts';
import { wellOf, withWell } from './well.ts';
import { summaryOf } from './summary.ts';

/** What is known when a case begins. `now` in epoch ms. */
export interface Opening {
  readonly id: string;
  readonly now: number;
  /** Id of the console's adapter. */
  readonly console: string;
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

/** A case from what a conversation says. Nothing personal but the buyer's name as the console shows it gets in unmasked. */
export function openCase({ id, now, console, conversation, understanding, hide = mask }: Opening): Case {
  const orders = [...new Set([...conversation.orders, ...understanding.facts.orders])];
  const summary = hide(summaryOf(understanding, conversation, understanding.lang), orders);
  const one: Case = {
    id,
    schema: 3,
    console,
    marketplace: conversation.marketplace,
    shop: conversation.shop ?? { id: null, name: null },
    buyer: conversation.buyer,
    orders,
    types: understanding.complaints.map((one) => one.type),
    demands: understanding.demands.map((one) => one.demand),
    emotion: understanding.emotion.level,
    risks: understanding.risks.map((one) => one.risk),
    summary,
    step: 'receive',
    opened: now,
    changed: now,
    closed: null,
    timeline: [{ id: `${id}/opened`, at: now, kind: 'step', text: summary, findings: [], to: 'opened' }],
    promises: [],
    form: emptyForm,
    changes: [],
  };
  const well = wellOf(one, conversation, understanding, now);
  return fillForm(withWell(one, well), { now, conversation, understanding, hide });
}

/** What the case learns anew from the conversation: facts are added, never dropped; mood and wish follow the buyer. */
export function refreshCase(one: Case, { now, conversation, understanding, hide = mask }: Omit<Opening, 'id' | 'console'>): Case {
  const own = touched(one);
  const orders = own.has('orders') ? one.orders : union(one.orders, [...conversation.orders, ...understanding.facts.orders]);
  const types = union(
    one.types,
    understanding.complaints.map((c) => c.type),
  );
  const demands = union(
    one.demands,
    understanding.demands.map((d) => d.demand),
  );
  const risks = union(
    one.risks,
    understanding.risks.map((r) => r.risk),
  );
  const emotion = understanding.emotion.level;
  const summary =
    own.has('summary') || one.summary ? one.summary : hide(summaryOf(understanding, conversation, understanding.lang), orders);
  const well = wellOf(one, conversation, understanding, now);
  const same =
    well === (one.well ?? null) &&
    orders === one.orders &&
    types === one.types &&
    demands === one.demands &&
    risks === one.risks &&
    emotion === one.emotion &&
    summary === one.summary;
  const read = same ? one : withWell({ ...one, orders, types, demands, risks, emotion, summary, changed: now }, well);
  return fillForm(read, { now, conversation, understanding, hide });
}

function union<T>(before: readonly T[], more: readonly T[]): readonly T[] {
  const added = more.filter((item, i) => !before.includes(item) && more.indexOf(item) === i);
  return added.length ? [...before, ...added] : before;
}

/** A message that the agent sent. */
export interface Sent {
  /** Id of the entry; a message noted before changes nothing. */
  readonly id: string;
  readonly now: number;
  readonly text: string;
  readonly findings: readonly FindingNote[];
  /** null: nobody has read it yet. */
  readonly promised: readonly Promised[] | null;
  /** One for each promise, in order. */
  readonly ids: readonly string[];
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

/** Logs a sent message, masked, and adds what it promised. A promise said again, due at the same instant, is the same one. */
export function noteSent(one: Case, { id, now, text, findings, promised, ids, hide = mask }: Sent): Case {
  if (one.timeline.some((entry) => entry.id === id)) return one;
  const entry: Entry = {
    id,
    at: now,
    kind: 'sent',
    text: hide(text, one.orders),
    findings: findings.map(({ rule, taboo, severity }) => ({ rule, taboo, severity })),
    ...(promised === null ? { unread: true as const } : {}),
  };
  const logged = { ...one, changed: now, timeline: [...one.timeline, entry] };
  return promised === null ? logged : withPromised(logged, entry, promised, ids, hide);
}

/** An entry that was logged unread, and what it was found to promise. An entry that was read before changes nothing. */
export function noteRead(
  one: Case,
  id: string,
  promised: readonly Promised[],
  ids: readonly string[],
  now: number,
  hide: Hide = mask,
): Case {
  const found = one.timeline.find((entry) => entry.id === id && entry.unread);
  if (!found) return one;
  const { unread: _read, ...entry } = found;
  const timeline = one.timeline.map((other) => (other === found ? entry : other));
  return withPromised({ ...one, changed: now, timeline }, entry, promised, ids, hide);
}

/** Fewer signs than this answer nothing: "好的", "ok". */
const aWord = 6;

/**
 * Promises that this message may have kept: it went to the buyer after them, says something, and puts nothing off. Nobody
 * takes them as kept for that; whoever is reminded is told that there was an answer.
 */
function answeredBy(one: Case, { at, text }: Entry, promised: readonly Promised[]): readonly CasePromise[] {
  const says = text.replace(/[^\p{L}\p{N}]/gu, '').length >= aWord && promised.every(({ due }) => due === null);
  return one.promises.map((promise) =>
    says && promise.state === 'open' && promise.due !== null && promise.made < at ? { ...promise, answered: at } : promise,
  );
}

function withPromised(before: Case, entry: Entry, promised: readonly Promised[], ids: readonly string[], hide: Hide): Case {
  const { id, at: now } = entry;
  const one = { ...before, promises: answeredBy(before, entry, promised) };
  const added: CasePromise[] = [];
  promised.forEach((promise, i) => {
    const words = hide(promise.text, one.orders);
    const known = one.promises.some((other) => other.state === 'open' && other.due === promise.due && isSaidAgain(other.text, words));
    if (!known) added.push({ id: ids[i] ?? `${id}/${i}`, text: words, by: promise.by, made: now, due: promise.due, state: 'open' });
  });
  return { ...one, promises: [...one.promises, ...added] };
}

/** Whether one wording repeats another: most of their neighbouring signs are the same. Two acts by the same hour are two promises. */
function isSaidAgain(before: string, words: string): boolean {
  const pairs = (text: string): Set<string> => {
    const signs = [...text.toLowerCase().replace(/[^\p{L}]/gu, '')];
    return new Set(signs.map((sign, i) => sign + (signs[i + 1] ?? '')));
  };
  const [a, b] = [pairs(before), pairs(words)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return before === words || shared * 2 >= Math.min(a.size, b.size) + 1;
}

/** The case at another step, or closed. Unchanged (the same object) where the table of moves refuses. */
export function moveCase(one: Case, { id, now, to }: { readonly id: string; readonly now: number; readonly to: Step | 'closed' }): Case {
  if (!canMove(one.closed === null ? one.step : 'closed', to)) return one;
  const entry: Entry = { id, at: now, kind: 'step', text: '', findings: [], to };
  const timeline = [...one.timeline, entry];
  return to === 'closed' ? { ...one, closed: now, changed: now, timeline } : { ...one, step: to, closed: null, changed: now, timeline };
}

/** What became of a promise. `due` gives a condition that was met its instant, or a new one that was agreed. Unchanged where there is no such promise. */
export function setPromise(
  one: Case,
  {
    id,
    now,
    promise,
    state,
    due,
  }: { readonly id: string; readonly now: number; readonly promise: string; readonly state: CasePromise['state']; readonly due?: number },
): Case {
  const before = one.promises.find((other) => other.id === promise);
  if (!before || (before.state === state && (due === undefined || due === before.due))) return one;
  const after: CasePromise = { ...before, state, due: due ?? before.due };
  const entry: Entry = { id, at: now, kind: 'promise', text: before.text, findings: [], promise: { id: promise, state } };
  return {
    ...one,
    changed: now,
    timeline: [...one.timeline, entry],
    promises: one.promises.map((other) => (other.id === promise ? after : other)),
  };
}

/** Whether a sent message opens a case by itself: it holds a commitment with an instant, or any commitment to a complaint. */
export const shouldOpen = (promised: readonly Promised[], understanding: Understanding): boolean =>
  promised.some((promise) => promise.due !== null) || (promised.length > 0 && understanding.complaints.length > 0);

/** Promises that are still owed; a person who closes the case is told. */
export const owed = (one: Case): readonly CasePromise[] => one.promises.filter((promise) => promise.state === 'open');
