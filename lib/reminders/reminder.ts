/** A moment to speak up about a case. Derived from cases; what is stored is only what a person did to it. */
export interface Reminder {
  /** Stable: the same promise and stage give the same id, so none is shown twice. */
  readonly id: string;
  readonly case: string;
  readonly promise: string | null;
  /** `soon` before the due instant, `due` at it. */
  readonly stage: 'soon' | 'due';
  /** Epoch ms at which to speak. */
  readonly at: number;
  readonly due: number;
}

/** What a person or the browser did to a reminder. */
export interface Handled {
  readonly id: string;
  readonly shown: number | null;
  readonly snoozed: number | null;
  readonly done: number | null;
}
