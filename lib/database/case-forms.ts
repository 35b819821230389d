/** The form as version 2 began it: written out, for a later version may begin it otherwise. */
const firstForm = {
  customer: '',
  goods: '',
  bought: '',
  problem: '',
  happened: '',
  circumstances: '',
  wish: '',
  behind: '',
  coordinator: '',
  ground: '',
  plan: '',
  loss: '',
  result: '',
  feedback: '',
  suggestion: '',
  lesson: '',
  channel: 'chat',
  mood: null,
  complex: false,
  weight: 'normal',
  checked: [],
  cause: null,
  outcome: null,
  satisfied: null,
  owners: {},
  limits: {},
  money: [],
  waiting: null,
  agreement: { state: 'none', at: null, words: '' },
  others: [],
  evidence: [],
  callBack: null,
};

/**
 * How a stored case of each form becomes one of the next: `forms[0]` leads from 1 to 2. Used on restore and when the
 * database itself moves to a new version. Each gets and returns plain data; the newest form is parsed after it.
 */
export const forms: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 2: what a person may write, and the changes of it
  (older) => ({ ...older, schema: 2, form: firstForm, changes: [] }),
  // 3: tags
  (older) => ({ ...older, schema: 3, form: { ...objectIn(older['form']), tags: [] } }),
];

const objectIn = (raw: unknown): object => (typeof raw === 'object' && raw !== null ? raw : {});

/** Number of the newest form: that of `Case.schema`. */
export const newestForm = forms.length + 1;

/** A stored case led to the newest form; it still has to be parsed. */
export function toNewest(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('schema' in stored) || typeof stored.schema !== 'number' || stored.schema < 1)
    return null;
  return forms.slice(stored.schema - 1).reduce<Record<string, unknown>>((older, step) => step(older), { ...stored });
}
