import { empty, merge } from './memory.ts';
import type { Memory, Merged, View } from './memory.ts';

const conversationsKept = 60;

/** What was seen of the conversations that were open on this page, the latest of them. */
export interface Remembering {
  /** Joins what the page shows now to what is remembered of it; `key` null: nobody knows whose it is, and nothing is kept. */
  join(key: string | null, view: View): Merged;
}

export function openRemembering(): Remembering {
  const memories = new Map<string, Memory>();
  return {
    join(key, view) {
      const merged = merge((key !== null && memories.get(key)) || empty, view);
      if (key === null) return merged;
      memories.delete(key);
      memories.set(key, merged.memory);
      const [oldest] = memories.keys();
      if (memories.size > conversationsKept && oldest !== undefined) memories.delete(oldest);
      return merged;
    },
  };
}
