import type { Span } from '../language/lang.ts';
import type { Filled } from './template.ts';

/** A place in a draft that waits for the agent: an open slot, or a choice of wordings. */
export interface Stop extends Span {
  /** For a choice: all that may stand here. */
  readonly options?: readonly string[];
}

/** What of a filled text is still to do. */
export const stopsOf = (slots: readonly Filled[]): readonly Stop[] =>
  slots.flatMap(({ start, end, open, options }) => (open || options ? [{ start, end, ...(options && { options }) }] : []));

/** The stops of an inserted text as they stand in the draft that holds it now; none where an editor changed the text. */
export const placed = (stops: readonly Stop[], text: string, before: string, draft: string): readonly Stop[] => {
  let same = 0;
  while (same < before.length && before[same] === draft[same]) same++;
  // what follows the caret may begin like the text that came before it
  for (let at = same; at >= Math.max(0, same - text.length); at--) if (draft.startsWith(text, at)) return moved(stops, at);
  return [];
};

/** The stops after the draft was changed: those behind the change move with it, those that it touched are done with. */
export const kept = (stops: readonly Stop[], before: string, after: string): readonly Stop[] => {
  if (before === after) return stops;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const end = before.length - tail;
  return stops.flatMap((one) =>
    one.end <= head
      ? [one]
      : one.start >= end
        ? moved([one], after.length - before.length)
        : after.startsWith(before.slice(one.start, one.end), one.start)
          ? [one]
          : [],
  );
};

/** The stop after this place: an open slot or a choice; behind the last one the first slot that is still open. */
export const stopAfter = (stops: readonly Stop[], from: number): Stop | null =>
  stops.find((one) => one.start >= from) ?? stops.find((one) => one.options === undefined) ?? null;

/** A choice with another wording, and the draft with it; `by` 1 or -1. */
export const turned = (
  stops: readonly Stop[],
  stop: Stop,
  draft: string,
  by: 1 | -1,
): { readonly text: string; readonly stops: readonly Stop[] } => {
  const { options = [] } = stop;
  const now = options.indexOf(draft.slice(stop.start, stop.end));
  const text = options[(now + by + options.length) % options.length] ?? '';
  const grown = text.length - (stop.end - stop.start);
  return {
    text,
    stops: stops.map((one) =>
      one === stop
        ? { ...one, end: one.end + grown }
        : one.start >= stop.end
          ? { ...one, start: one.start + grown, end: one.end + grown }
          : one,
    ),
  };
};

const moved = (stops: readonly Stop[], by: number): readonly Stop[] =>
  stops.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
