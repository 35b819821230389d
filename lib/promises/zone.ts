/** A local date and time of day. `month` is 1 to 12, `weekday` 0 (Sunday) to 6. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

/** Offsets change only at quarters of an hour, so one lookup serves a quarter; Intl is too slow to ask for each date word. */
const quarter = 15 * 60_000;
const most = 4096;
const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone and by the number of the quarter. */
const offsets = new Map<string, Map<number, number>>();

/**
 * Minutes that local time in `timeZone` (IANA) is ahead of UTC at `at` (epoch ms).
 * Throws RangeError where the zone is unknown: the policy's schema lets none through.
 */
export function offsetAt(at: number, timeZone: string): number {
  const slot = Math.floor(at / quarter);
  const zone = offsets.get(timeZone) ?? new Map<number, number>();
  const known = zone.get(slot);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const one of format.formatToParts(slot * quarter)) if (one.type !== 'literal') part[one.type] = Number(one.value);
  const local = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  const offset = Math.round((local - slot * quarter) / 60_000);
  if (zone.size >= most) zone.clear();
  zone.set(slot, offset);
  offsets.set(timeZone, zone);
  return offset;
}

/** Local date and time in `timeZone` at `at` (epoch ms). */
export function wallAt(at: number, timeZone: string): Wall {
  const local = new Date(at + offsetAt(at, timeZone) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
  };
}

/**
 * Epoch ms of a local time; fields may overflow (day 32, hour 24). A time that a clock change skips is taken after it,
 * one that it repeats is taken the first time.
 */
export function instantOf(
  wall: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour?: number;
    readonly minute?: number;
    readonly second?: number;
  },
  timeZone: string,
): number {
  const local = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour ?? 0, wall.minute ?? 0, wall.second ?? 0);
  const before = local - offsetAt(local - 24 * 3_600_000, timeZone) * 60_000;
  const after = local - offsetAt(local + 24 * 3_600_000, timeZone) * 60_000;
  const fits = [before, after].filter((at) => at + offsetAt(at, timeZone) * 60_000 === local);
  return fits.length ? Math.min(...fits) : Math.max(before, after);
}

/** `at` as ISO 8601 to the second, with the offset that holds then in `timeZone`. */
export function isoIn(at: number, timeZone: string): string {
  const offset = offsetAt(at, timeZone);
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(n).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
