/** What is kept, in the order in which it is shown. */
export const keptParts = [
  'cases',
  'reminders',
  'lists',
  'days',
  'waiting',
  'receipts',
  'templates',
  'uses',
  'verdicts',
  'papers',
  'views',
  'policy',
  'settings',
  'taught',
  'team',
  'keys',
  'traffic',
  'faults',
  'practice',
  'session',
] as const;
export type KeptPart = (typeof keptParts)[number];

/** What may be erased at once; the rest has a page of its own, or is what something else needs. */
export const erasable = ['cases', 'days', 'waiting', 'templates', 'uses', 'verdicts', 'papers', 'traffic', 'faults', 'practice'] as const;
export type Erasable = (typeof erasable)[number];

/** How much there is of one part. */
export interface KeptAmount {
  readonly part: KeptPart;
  readonly rows: number;
  /** Of its content, as text; a browser's own book-keeping comes on top. */
  readonly bytes: number;
  /** Too many to be measured one by one: reckoned from some of them. */
  readonly about: boolean;
  /** Epoch ms; null where it bears no time. */
  readonly oldest: number | null;
}

/** What went between this machine and one host. */
export interface Traffic {
  readonly host: string;
  /** Epoch ms. */
  readonly first: number;
  readonly last: number;
  readonly times: number;
  /** Bytes of files that were written there, and read from there. */
  readonly up: number;
  readonly down: number;
}

export interface Inventory {
  readonly amounts: readonly KeptAmount[];
  readonly traffic: readonly Traffic[];
}

/** Bytes that a value takes as text, or as it is where it is bytes. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return textSize(value) + 2;
  if (value instanceof Uint8Array || value instanceof Uint16Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + sizeOf(one) + 1, 2);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [name, one]) => sum + textSize(name) + 4 + sizeOf(one), 2);
  return String(value).length;
}

/** In UTF-8. */
function textSize(text: string): number {
  let size = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
