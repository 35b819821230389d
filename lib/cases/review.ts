import type { Case } from './case.ts';
import { lessonLine } from './head.ts';
import type { Similar } from './similar.ts';

/** What a closed case lacks of what taboo 9 asks for. */
const lacks = ['cause', 'outcome', 'lesson', 'repeat'] as const;
export type Lack = (typeof lacks)[number];

/** From this many like it on, the lesson has to speak of the repeat. */
const many = 2;

/**
 * Taboo 9 (`no-review`), judged on a case and never on a draft: closed without its cause, outcome or lesson; or the same
 * trouble again within thirty days with no lesson that says what is done about it. Empty while the case is open.
 */
export function reviewOf(one: Case, similar: Similar | null): readonly Lack[] {
  if (one.closed === null) return [];
  const { cause, outcome, lesson } = one.form;
  const noted = lesson.trim();
  // the earlier lesson word for word is the one that did not help
  const repeats = similar !== null && similar.count >= many && (noted === '' || similar.lessons.includes(lessonLine(noted)));
  return [
    ...(cause === null ? (['cause'] as const) : []),
    ...(outcome === null ? (['outcome'] as const) : []),
    ...(noted === '' ? (['lesson'] as const) : []),
    ...(repeats ? (['repeat'] as const) : []),
  ];
}
