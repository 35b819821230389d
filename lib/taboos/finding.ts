import type { Bilingual, Span } from '../language/lang.ts';

/** The ten taboos by number; 0 is a finding under none of them. */
export const taboos = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Taboo = (typeof taboos)[number];

/** `block` asks for a second, deliberate press; `warn` is shown; `hint` is an improvement and never counted. */
export type Severity = 'block' | 'warn' | 'hint';

export interface Fix extends Span {
  readonly text: string;
}

/** A rule broken at a span of a draft; both ends null where it is about the whole draft or its time. */
export interface Finding {
  /** Id of the rule = name of its file. */
  readonly rule: string;
  readonly taboo: Taboo;
  readonly severity: Severity;
  readonly start: number | null;
  readonly end: number | null;
  /** Why, in one sentence, for the person who writes. */
  readonly message: Bilingual;
  /** Law or marketplace rule that it rests on. */
  readonly ground?: { readonly title: Bilingual; readonly text: Bilingual; readonly url?: string };
  readonly fix: Fix | null;
}
