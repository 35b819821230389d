import { Icon } from '../../icon.tsx';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The same before; null: not compared. */
  readonly before: number | null;
  /** A second part of the bar. */
  readonly more?: number;
  /** Stands out: with a mark and in words, not by its colour alone. */
  readonly loud?: boolean;
  readonly words: string;
}

/** Counts as bars, each with its number beside it; the mark is where it was before. */
export function Bars({ bars, name }: { readonly bars: readonly Bar[]; readonly name: string }) {
  const most = Math.max(1, ...bars.map((one) => Math.max(one.count + (one.more ?? 0), one.before ?? 0)));
  const of = (n: number) => (n / most) * 100;
  return (
    <ul className="bars" aria-label={name}>
      {bars.map((one) => (
        <li key={one.id} className={one.loud ? 'loud' : undefined}>
          <span className="cut" title={one.label}>
            {one.label}
          </span>
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar" width={of(one.count)} height="14" />
            {one.more !== undefined && <rect className="more" x={of(one.count)} width={of(one.more)} height="14" />}
            {one.before !== null && (
              <line className="was" x1={of(one.before)} x2={of(one.before)} y1="0" y2="14" vectorEffect="non-scaling-stroke" />
            )}
          </svg>
          <span className="n">
            {one.loud && <Icon name="warn" />}
            {one.words}
          </span>
        </li>
      ))}
    </ul>
  );
}
