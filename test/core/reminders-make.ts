import type { Case, CasePromise } from '../../lib/cases/case.ts';
import { emptyForm } from '../../lib/cases/form.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { remindersFor } from '../../lib/reminders/reminders.ts';
import type { Reckoning } from '../../lib/reminders/reminders.ts';

export const aCase = (id: string, promises: readonly CasePromise[]): Case => ({
  id,
  schema: 3,
  console: 'pinduoduo',
  marketplace: 'pinduoduo',
  shop: { id: null, name: null },
  buyer: { id: 'b', name: null },
  orders: [],
  types: [],
  demands: [],
  emotion: 0,
  risks: [],
  summary: '',
  step: 'receive',
  opened: 0,
  changed: 0,
  closed: null,
  timeline: [],
  promises,
  form: emptyForm,
  changes: [],
});
export const reckoning = (now: number, more: Partial<Reckoning> = {}): Reckoning => ({
  policy: builtIn,
  now,
  quiet: null,
  timeZone: 'Asia/Shanghai',
  ...more,
});
/** Reminders of the case's promises alone. */
export const ofPromises = (one: Case, now = 0) => remindersFor(one, reckoning(now)).filter(({ about }) => about === 'promise');
export const aPromise = (id: string, made: number, at: number | null, state: CasePromise['state'] = 'open'): CasePromise => ({
  id,
  text: '',
  by: 'agent',
  made,
  due: at,
  state,
});
