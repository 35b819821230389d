interface Span {
  readonly id: string;
  readonly label: string;
  /** Milliseconds. */
  readonly median: number;
  readonly ninety: number;
  readonly words: string;
}

/** A length of time each: a dot at its median, a line to where nine of ten lie. */
export function Spans({ spans, name }: { readonly spans: readonly Span[]; readonly name: string }) {
  const most = Math.max(1, ...spans.map(({ ninety }) => ninety));
  const of = (ms: number) => 1 + (ms / most) * 97;
  return (
    <ul className="bars spans" aria-label={name}>
      {spans.map((one) => (
        <li key={one.id}>
          <span className="cut" title={one.label}>
            {one.label}
          </span>
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <line className="span" x1={of(one.median)} x2={of(one.ninety)} y1="7" y2="7" vectorEffect="non-scaling-stroke" />
            <line className="mid" x1={of(one.median)} x2={of(one.median)} y1="2" y2="12" vectorEffect="non-scaling-stroke" />
            <line className="end" x1={of(one.ninety)} x2={of(one.ninety)} y1="3" y2="11" vectorEffect="non-scaling-stroke" />
          </svg>
          <span className="n">{one.words}</span>
        </li>
      ))}
    </ul>
  );
}
