/** What a reminder speaks of. */
export const abouts = [
  'promise',
  'contact',
  'department',
  'solution',
  'progress',
  'call-back',
  'policy',
  'backup',
  'crisis',
  'many',
  'review',
] as const;
export type About = (typeof abouts)[number];

/** Stands where a case's id would: what the whole shop is reminded of. */
export const shopWide = 'shop';

/** Under this id stands among what was handled when a backup was last made: as what was `done`. */
export const backupMade = 'backup-made';

/** A moment to speak up. Derived from cases and the policy; what is stored is only what a person did to it. */
export interface Reminder {
  /** Stable: the same matter and stage give the same id, so none is shown twice. */
  readonly id: string;
  /** `shopWide` where it is of no case. */
  readonly case: string;
  readonly promise: string | null;
  readonly about: About;
  /** What it is called where neither a case nor a promise says so. */
  readonly name?: string;
  /** What is done when one of its stages is done: one matter of one case. */
  readonly matter: string;
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

/** A reminder as a list shows it. */
export interface DueReminder extends Reminder {
  readonly buyer: string;
  readonly text: string;
  readonly console: string;
  readonly snoozed: number | null;
  /** When the buyer was written to since it was promised, epoch ms; null: not yet. */
  readonly answered: number | null;
  /** When its notice was clicked last, epoch ms, while the background has not slept since; null: not. */
  readonly clicked: number | null;
}
