/** Cases are numbered as they come to the store; so many neighbours share one record of a mark. */
const width = 8_192;
/** From this many on a bit for each neighbour takes less room than a number for each that has the mark. */
const dense = width / 16;

/** Which of a block of neighbours have a mark: the places of the few, or a bit for each where they are many. */
export interface MarkRow {
  readonly block: number;
  readonly places: Uint16Array | Uint8Array;
}

export const blockOf = (slot: number): number => Math.floor(slot / width);
const placeOf = (slot: number): number => slot % width;

/** A set of cases by their slots, as bits by block. */
export class SlotSet {
  private readonly blocks = new Map<number, Uint8Array>();

  /** Takes in whatever a record holds. */
  take({ block, places }: MarkRow): void {
    const bits = this.bitsOf(block);
    if (places instanceof Uint8Array) places.forEach((byte, at) => void (bits[at] = (bits[at] ?? 0) | byte));
    else for (const place of places) setBit(bits, place);
  }

  add(slot: number): void {
    setBit(this.bitsOf(blockOf(slot)), placeOf(slot));
  }

  has(slot: number): boolean {
    const bits = this.blocks.get(blockOf(slot));
    return bits !== undefined && hasBit(bits, placeOf(slot));
  }

  /** Keeps what the other has too. */
  keep(other: SlotSet): void {
    for (const [block, bits] of this.blocks) {
      const theirs = other.blocks.get(block);
      if (theirs === undefined) this.blocks.delete(block);
      else bits.forEach((byte, at) => void (bits[at] = byte & (theirs[at] ?? 0)));
    }
  }

  get size(): number {
    let count = 0;
    for (const bits of this.blocks.values()) for (const byte of bits) count += ones[byte] ?? 0;
    return count;
  }

  /** Every slot, the highest first. */
  *[Symbol.iterator](): Generator<number> {
    for (const [block, bits] of [...this.blocks].toSorted(([a], [b]) => b - a)) {
      for (let at = bits.length - 1; at >= 0; at--) {
        if (bits[at] === 0) continue;
        for (let bit = 7; bit >= 0; bit--) if (hasBit(bits, at * 8 + bit)) yield block * width + at * 8 + bit;
      }
    }
  }

  private bitsOf(block: number): Uint8Array {
    const before = this.blocks.get(block);
    if (before) return before;
    const made = new Uint8Array(width / 8);
    this.blocks.set(block, made);
    return made;
  }
}

/** A record after some cases got the mark and some lost it; null where none has it any more. */
export function marked(before: MarkRow | undefined, block: number, got: readonly number[], lost: readonly number[]): MarkRow | null {
  const bits = new Uint8Array(width / 8);
  if (before?.places instanceof Uint8Array) bits.set(before.places.subarray(0, bits.length));
  else for (const place of before?.places ?? []) setBit(bits, place);
  for (const slot of lost) bits[placeOf(slot) >> 3] = (bits[placeOf(slot) >> 3] ?? 0) & ~(1 << (placeOf(slot) & 7));
  for (const slot of got) setBit(bits, placeOf(slot));
  const count = bits.reduce((sum, byte) => sum + (ones[byte] ?? 0), 0);
  if (count === 0) return null;
  if (count >= dense) return { block, places: bits };
  const few = new Uint16Array(count);
  let next = 0;
  bits.forEach((byte, at) => {
    for (let bit = 0; byte >> bit > 0; bit++) if ((byte >> bit) & 1) few[next++] = at * 8 + bit;
  });
  return { block, places: few };
}

const ones = Uint8Array.from({ length: 256 }, (_, byte) => [...byte.toString(2)].filter((bit) => bit === '1').length);
const hasBit = (bits: Uint8Array, place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}
