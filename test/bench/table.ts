import type { Row } from './bench.ts';

/** Rows of words as a table in Markdown, padded so that it can be read as it stands. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(...safe.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...rest] = safe;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)].join('\n');
}

export const heads = ['bench', 'what', 'p50 ms', 'p90 ms', 'p99 ms', 'told', 'aim', 'reached'] as const;

/** One line of the table; a peer is told by its name. */
export function cellsOf(bench: string, { what, timing, told, aim, peer }: Row): readonly string[] {
  const times = timing ? [timing.p50, timing.p90, timing.p99].map(short) : ['', '', ''];
  return [bench, peer ? `${what} (peer)` : what, ...times, told ?? '', aim?.words ?? '', aim ? (aim.reached ? 'yes' : 'NO') : ''];
}

/** Three digits that count. */
const short = (value: number): string => String(Number(value.toPrecision(3)));
