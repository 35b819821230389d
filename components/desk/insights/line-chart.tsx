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
function stepOf(most: number): number {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
}

interface Props {
  readonly points: readonly Point[];
  readonly name: string;
  /** Between what it usually lies, and how that is called; null: not known. */
  readonly usual?: { readonly from: number; readonly to: number; readonly words: string } | null;
}

/** Counts over time as one line; the last one is written beside its point, and what lies above the usual is marked. */
export function LineChart({ points, name, usual = null }: Props) {
  const most = Math.max(...points.map(({ value }) => value), usual?.to ?? 0, 1);
  const step = stepOf(most);
  const scale = Math.max(step, Math.ceil(most / step) * step);
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
      {usual && (
        <>
          <rect className="usual" x={left} width={width - left - right} y={y(usual.to)} height={y(usual.from) - y(usual.to)} />
          <text className="over" x={left + 6} y={y(usual.from) - 5}>
            {usual.words}
          </text>
        </>
      )}
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
      {points.map(({ label, value }, at) =>
        usual && value > usual.to ? (
          <rect
            key={label}
            className="high"
            x={x(at) - 4}
            y={y(value) - 4}
            width="8"
            height="8"
            transform={`rotate(45 ${x(at)} ${y(value)})`}
          />
        ) : null,
      )}
      {last && (
        <>
          {!(usual && last.value > usual.to) && <circle className="dot" cx={x(points.length - 1)} cy={y(last.value)} r="3.5" />}
          <text className="last" x={x(points.length - 1) + 8} y={y(last.value) + 4}>
            {last.value}
          </text>
        </>
      )}
    </svg>
  );
}
