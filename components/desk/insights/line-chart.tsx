interface Point {
  readonly label: string;
  readonly value: number;
}

const width = 576;
const height = 176;
const left = 34;
const right = 40;
const bottom = 22;
const top = 10;

/** A round step that divides a scale into at most five. */
export function stepOf(most: number): number {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
}

/** Counts over time as one line; the last one is written beside its point. */
export function LineChart({ points, name }: { readonly points: readonly Point[]; readonly name: string }) {
  const step = stepOf(Math.max(...points.map(({ value }) => value), 1));
  const scale = Math.max(step, Math.ceil(Math.max(...points.map(({ value }) => value), 1) / step) * step);
  const x = (at: number) => left + (points.length < 2 ? 0.5 : at / (points.length - 1)) * (width - left - right);
  const y = (value: number) => height - bottom - (value / scale) * (height - bottom - top);
  const lines = Array.from({ length: Math.round(scale / step) + 1 }, (_, at) => at * step);
  const each = Math.max(1, Math.ceil(points.length / 6));
  const last = points.at(-1);
  return (
    <svg
      className="line-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${name}: ${points.map(({ value }) => value).join(', ')}`}
    >
      {lines.map((value) => (
        <g key={value}>
          <line className="grid" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {points.map(({ label }, at) =>
        (points.length - 1 - at) % each === 0 ? (
          <text key={x(at)} x={x(at)} y={height - 4} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      <polyline className="series" points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')} />
      {last && (
        <>
          <circle className="dot" cx={x(points.length - 1)} cy={y(last.value)} r="3.5" />
          <text className="last" x={x(points.length - 1) + 8} y={y(last.value) + 4}>
            {last.value}
          </text>
        </>
      )}
    </svg>
  );
}
