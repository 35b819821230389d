import type { Case } from '../lib/cases/case.ts';
import type { Edit } from '../lib/cases/form.ts';
import type { Questions } from '../lib/messages.ts';
import type { Policy } from '../lib/policy/policy.ts';

/** What a person can write in one case; the panel and the desk give the same. */
export interface CaseControls {
  readonly edit: (edits: readonly Edit[]) => void;
  readonly undo: () => void;
  /** Close it with what was learned. */
  readonly close: (edits: readonly Edit[]) => void;
  readonly note: (note: Omit<Questions['noteByHand']['ask'], 'case'>) => void;
}

/** What each part of a case is drawn from. */
export interface CasePart {
  readonly one: Case;
  readonly policy: Policy;
  readonly controls: CaseControls;
  /** Ids of what is added; never shown. */
  readonly newId?: () => string;
}

export const newId = (): string => crypto.randomUUID();
