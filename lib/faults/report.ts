import type { Fault } from './fault.ts';

const at = (instant: number): string => new Date(instant).toISOString().slice(0, 19).replace('T', ' ');

/** Name and version of a browser and its system, by what it says of itself: `Firefox 153 · Linux`. */
export function browserOf(userAgent: string): string {
  const found = /(Edg|Firefox)\/(\d{1,4})/.exec(userAgent) ?? /(Chrome)\/(\d{1,4})/.exec(userAgent);
  const system = ['Windows', 'Mac OS', 'CrOS', 'Android', 'Linux'].find((one) => userAgent.includes(one)) ?? '?';
  return `${found ? `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}` : '?'} · ${system}`;
}

/** Kept errors as a text for whoever mends them; English, as programs are. */
export function reportOf(faults: readonly Fault[], version: string, browser: string): string {
  const lines = faults.flatMap((one) => [
    '',
    `${one.place} · ${one.name}: ${one.words}`,
    `${one.count} × · ${at(one.first)} – ${at(one.last)} UTC · ${one.version} · ${one.browser}`,
    ...one.frames.map((frame) => `  ${frame}`),
  ]);
  return [`Tuoda ${version} · ${browser} · ${faults.length} kinds of errors`, ...lines, ''].join('\n');
}
