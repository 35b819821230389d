import type { Case } from './case.ts';
import { moveCase } from './cases.ts';
import { editCase, valueOf } from './edits.ts';
import { asIs, mask } from './mask.ts';
import type { Hide } from './mask.ts';
import type { Edit, Outcome } from './form.ts';

/** What can be done to many cases at once. */
export type Act =
  | { readonly kind: 'close'; readonly outcome: Outcome | null }
  | { readonly kind: 'assign'; readonly who: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'untag'; readonly tag: string };

/** Under which name an act was done, so that it can be taken back, and when (epoch ms). */
export interface Doing {
  readonly id: string;
  readonly now: number;
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

const mostTags = 12;

function editsOf(one: Case, act: Act): readonly Edit[] {
  const { tags, owners } = one.form;
  switch (act.kind) {
    case 'close':
      return act.outcome === null || one.form.outcome !== null ? [] : [{ field: 'outcome', value: act.outcome }];
    case 'assign':
      return [{ field: 'owners', value: { ...owners, [one.step]: act.who } }];
    case 'tag':
      return tags.includes(act.tag) || tags.length >= mostTags ? [] : [{ field: 'tags', value: [...tags, act.tag] }];
    case 'untag':
      return [{ field: 'tags', value: tags.filter((tag) => tag !== act.tag) }];
  }
}

/** The case after an act; the same object where it changes nothing. */
export function withAct(one: Case, act: Act, { id, now, hide = mask }: Doing): Case {
  if (act.kind === 'close' && one.closed !== null) return one;
  const edited = editCase(one, editsOf(one, act), { id, now, hide });
  return act.kind === 'close' ? moveCase(edited, { id, now, to: 'closed' }) : edited;
}

/**
 * The case as if the act of this name had not been done: what was set since stays, and a case that was closed by it is open
 * again at its step. The same object where nothing of it is left.
 */
export function withoutAct(one: Case, { id, now }: Doing): Case {
  const own = one.changes.filter((change) => change.id === id || change.id.startsWith(`${id}/`));
  const fresh = own.filter(({ after }) => JSON.stringify(valueOf(one, after.field)) === JSON.stringify(after.value));
  const back = editCase(
    one,
    fresh.toReversed().map(({ before }) => before),
    // what stood there before is put back as it stood
    { id: `${id}/back`, now, hide: asIs },
  );
  const last = one.timeline.findLast((entry) => entry.kind === 'step');
  const closedByIt = one.closed !== null && last?.id === id && last.to === 'closed';
  if (own.length === 0 && !closedByIt) return one;
  return {
    ...back,
    changed: now,
    changes: one.changes.filter((change) => !own.includes(change)),
    ...(closedByIt ? { closed: null, timeline: one.timeline.filter((entry) => entry !== last) } : {}),
  };
}
