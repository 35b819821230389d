/** Whose paper it is: a practice drill that was made here, a result of practice, a measure, a review of the handbook, a change of the policy, a template that came or went. */
export const paperKinds = ['drill', 'drill-result', 'measure', 'review', 'change'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Something that a room of the desk keeps in its own form, beside the cases. */
export interface Paper {
  readonly id: string;
  /** When it was kept, epoch ms. */
  readonly at: number;
  /** In the form of its room, which parses it; hostile until then. */
  readonly text: string;
}
