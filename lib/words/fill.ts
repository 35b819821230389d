import type { Value } from './words.ts';

const slot = /\{([a-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;

/** Puts values into the slots of a text; a slot without a value becomes empty. Values are never read for slots again. */
export function fill(text: string, values: Readonly<Record<string, Value>>): string {
  return text.replace(slot, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (one === undefined || many === undefined) return value === undefined ? '' : String(value);
    return Number(value) === 1 ? one : many;
  });
}

/** The names of the slots in a text, sorted, each once. */
export const slotsOf = (text: string): readonly string[] => [...new Set([...text.matchAll(slot)].map((found) => found[1] ?? ''))].sort();
