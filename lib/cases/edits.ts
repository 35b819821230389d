import type { Case } from './case.ts';
import { textFields } from './form.ts';
import type { Change, Edit, Editable, Field, TextField } from './form.ts';
import { mask } from './mask.ts';
import type { Hide } from './mask.ts';

/** Changes that a case remembers. */
const remembered = 100;

const isText = (field: Field): field is TextField => textFields.some((one) => one === field);

/** What a field holds now. */
export const valueOf = <F extends Field>(one: Case, field: F): Editable[F] =>
  ({ ...one.form, orders: one.orders, summary: one.summary })[field];

/** A case with one field set, whatever stood there. */
function withEdit(one: Case, { field, value }: Edit): Case {
  return field === 'orders' || field === 'summary' ? { ...one, [field]: value } : { ...one, form: { ...one.form, [field]: value } };
}

/** Fields that hold people's words, and how each is written with everything personal hidden. */
const hiding: { readonly [F in Field]?: (value: Editable[F], hide: (words: string) => string) => Editable[F] } = {
  summary: (value, hide) => hide(value),
  money: (value, hide) => value.map((each) => ({ ...each, reason: hide(each.reason) })),
  waiting: (value, hide) => value && { ...value, department: hide(value.department), person: hide(value.person) },
  agreement: (value, hide) => ({ ...value, words: hide(value.words) }),
  others: (value, hide) => value.map((each) => ({ ...each, who: hide(each.who), part: hide(each.part) })),
  evidence: (value, hide) => value.map((each) => ({ ...each, words: hide(each.words) })),
  owners: (value, hide) => Object.fromEntries(Object.entries(value).map(([step, who]) => [step, hide(who ?? '')])),
  tags: (value, hide) => [...new Set(value.map((each) => hide(each)))],
  callBack: (value, hide) => {
    if (value === null) return null;
    const { working, feeling, better } = value.answers;
    return { ...value, answers: { working: hide(working), feeling: hide(feeling), better: hide(better) } };
  },
};

function masked({ field, value }: Edit, orders: readonly string[], how: Hide): Edit {
  const hide = (words: string): string => how(words.trim(), orders);
  const hidden = hiding[field] as ((value: unknown, hide: (words: string) => string) => unknown) | undefined;
  if (isText(field) && typeof value === 'string') return { field, value: hide(value) };
  // a field's own entry of the table gives that field's own value, which no type can say of a union
  return hidden ? ({ field, value: hidden(value, hide) } as Edit) : ({ field, value } as Edit);
}

interface Doing {
  readonly id: string;
  readonly now: number;
  readonly by?: Change['by'];
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

/** The case with these fields changed, each remembered. The same object where nothing is new. */
export function editCase(one: Case, edits: readonly Edit[], { id, now, by = 'person', hide = mask }: Doing): Case {
  let after = one;
  edits.forEach((raw, place) => {
    const edit = masked(raw, after.orders, hide);
    const before = editOf(after, edit.field);
    if (JSON.stringify(before.value) === JSON.stringify(edit.value)) return;
    const change: Change = { id: place === 0 ? id : `${id}/${place}`, at: now, by, before, after: edit };
    after = { ...withEdit(after, edit), changed: now, changes: [...after.changes, change].slice(-remembered) };
  });
  return after;
}

function editOf<F extends Field>(one: Case, field: F): Edit {
  // a field and the value that stands in it belong together by construction, which no type can say of a union
  return { field, value: valueOf(one, field) } as Edit;
}

/** The change that would be taken back next: the last one of a person. */
export const lastChange = (one: Case): Change | null => one.changes.findLast(({ by }) => by === 'person') ?? null;

/** Take back the last change of a person. The same object where there is none. */
export function undoChange(one: Case, { now }: { readonly now: number }): Case {
  const last = lastChange(one);
  if (!last) return one;
  return { ...withEdit(one, last.before), changed: now, changes: one.changes.filter((change) => change !== last) };
}

/** Fields that a person has set: a reading leaves them alone. */
export const touched = (one: Case): ReadonlySet<Field> =>
  new Set(one.changes.flatMap(({ by, after }) => (by === 'person' ? after.field : [])));
