import { emptyForm } from '../../../lib/cases/form.ts';
import type { Case, CasePromise } from '../../../lib/cases/case.ts';

/** A Sunday noon in Shanghai. */
export const noon = Date.UTC(2026, 10, 22, 4);

/** A whole case with one open promise, changed as a test needs it. */
export function aCase(patch: Partial<Case> = {}): Case {
  return {
    id: 'case-1',
    schema: 3,
    console: 'pinduoduo',
    marketplace: 'pinduoduo',
    shop: { id: null, name: '青柚家居' },
    buyer: { id: '5501', name: '林*' },
    orders: ['261118-400012'],
    types: ['damaged'],
    demands: ['resend'],
    emotion: 1,
    risks: [],
    summary: '花瓶到货时瓶口缺了一块，想补发',
    step: 'receive',
    opened: noon,
    changed: noon,
    closed: null,
    timeline: [{ id: 'm-1', at: noon, kind: 'sent', text: '今天18点前为您安排补发', findings: [] }],
    promises: [aPromise()],
    form: emptyForm,
    changes: [],
    ...patch,
  };
}

export function aPromise(patch: Partial<CasePromise> = {}): CasePromise {
  return { id: 'p-1', text: '今天18点前为您安排补发', by: 'agent', made: noon, due: noon + 6 * 3600_000, state: 'open', ...patch };
}

export const keyOfACase = { console: 'pinduoduo', shop: '青柚家居', buyer: '5501' };
