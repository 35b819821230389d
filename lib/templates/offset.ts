/** A distance from now: `+30m`, `+24h`, `+3d`, `+2wd` (working days), with a local clock time after days (`+2wd 18:00`). */
export interface Offset {
  readonly count: number;
  readonly unit: 'm' | 'h' | 'd' | 'wd';
  /** Minutes after local midnight; null: the same time of day, and for days the shop's closing hour. */
  readonly clock: number | null;
}

/** Reads an offset as it stands in a slot; null where it is none or out of all bounds (a year, 24:00). */
export const parseOffset = (words: string): Offset | null => {
  const match = /^\s*\+(\d{1,4})(m|h|wd|d)(?:\s+(\d{1,2}):(\d{2}))?\s*$/.exec(words);
  if (!match) return null;
  const [, digits = '', unit = '', hour, minute] = match;
  const count = Number(digits);
  const clock = hour === undefined ? null : Number(hour) * 60 + Number(minute);
  if (unit !== 'm' && unit !== 'h' && unit !== 'd' && unit !== 'wd') return null;
  if (clock !== null && (clock >= 24 * 60 || Number(minute) > 59 || unit === 'm' || unit === 'h')) return null;
  const most = { m: 9999, h: 8760, d: 366, wd: 260 }[unit];
  return count <= most ? { count, unit, clock } : null;
};
