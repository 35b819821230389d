/** Days since 1970-01-01 of the calendar, in whatever zone. */
export type Day = number;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const quarter = 900_000;

/** Calendar day and seconds after midnight of an instant in a zone. */
export function localOf(instant: number, zone: string): { readonly day: Day; readonly seconds: number } {
  const local = instant + offsetAt(instant, zone);
  const day = Math.floor(local / 86_400_000);
  return { day, seconds: Math.floor(local / 1000) - day * 86_400 };
}

/** The instant of a local time; a time that the clocks leap over, which no page states, gives one beside the leap. */
export function instantOf(day: Day, seconds: number, zone: string): number {
  const asUtc = day * 86_400_000 + seconds * 1000;
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** Milliseconds east of UTC at an instant; zones change their offset only at quarter hours. */
function offsetAt(instant: number, zone: string): number {
  const slot = Math.floor(instant / quarter);
  const key = `${zone} ${slot}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 20_000) offsets.clear();
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(slot * quarter)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - slot * quarter;
  offsets.set(key, offset);
  return offset;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** An instant as ISO 8601 with the offset of the zone, to the second. */
export function localTime(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone) / 60_000;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((one) => String(one).padStart(2, '0'));
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
