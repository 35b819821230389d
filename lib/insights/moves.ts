import { linesOf, mostNamed, ofMany } from './change.ts';
import type { KeptChange, Moved } from './change.ts';

/** A template that others share: when this machine saw it come (null: it was there before), and when it went; epoch ms. */
export interface Shared {
  readonly template: Moved;
  readonly came: number | null;
  readonly gone: number | null;
}

/** The team's templates that came and went, day by day; many on one day are one change. */
export function movesOf(shared: readonly Shared[], dayOf: (at: number) => string): readonly KeptChange[] {
  const on = (at: number | null): string | null => (at === null ? null : dayOf(at));
  const all = shared.map(({ template, came, gone }) => ({ template, came: on(came), gone: on(gone) }));
  const days = new Set(all.flatMap(({ came, gone }) => [came, gone]).filter((day) => day !== null));
  return [...days].flatMap((day): readonly KeptChange[] => {
    const of = (is: (one: (typeof all)[number]) => boolean): readonly Moved[] => all.filter(is).map(({ template }) => template);
    const [came, went] = [of((one) => one.came === day && one.gone !== day), of((one) => one.gone === day && one.came !== day)];
    if (came.length + went.length <= mostNamed) return linesOf(came, went, day);
    const is = of((one) => (one.came === null || one.came <= day) && (one.gone === null || one.gone > day)).length;
    return [{ key: ofMany('team'), was: String(is - came.length + went.length), is: String(is), day }];
  });
}
