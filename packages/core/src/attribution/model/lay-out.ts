import { BIAS, checkOf, pairsOf, type SevenWeights, type Weights } from "./weights.js";

/** Features with their weights, as they are learnt. */
export interface Entries {
  readonly labels: number;
  /** The table has 2 to this power rows; at most `MOST_BITS`, for seven labels `MOST_BITS_OF_SEVEN`. */
  readonly bits: number;
  /** Ascending as unsigned numbers. */
  readonly features: Int32Array;
  /** `position * labels + label`. */
  readonly values: Int8Array;
  readonly scale: number;
}

/** Lays out a table. A feature whose two rows are taken is left out; `thatFit` chooses features so that none is. */
export function layOut(entries: Entries): Weights {
  const { labels, bits, features, scale } = entries;
  const index = new Int32Array(2 ** bits + 1);
  const size = pairsOf(labels);
  const pairs = new Int16Array(features.length * size);
  let count = 0;
  for (const [at, place] of places(entries)) {
    if (count === 2 ** bits) break;
    index[place] = checkOf(features[at] as number) | (count << 16);
    for (let label = 1; label < labels; label += 2) {
      const high = label + 1 < labels ? beyondFirst(entries, at, label + 1) : 0;
      pairs[count * size + (label >> 1)] = (beyondFirst(entries, at, label) & 255) | (high << 8);
    }
    count++;
  }
  return { labels, index, pairs: pairs.subarray(0, count * size), shift: 32 - bits, scale };
}

/** The same for a table of seven labels. */
export function layOutSeven(entries: Entries): SevenWeights {
  const { labels, bits, features, scale } = entries;
  const rows = new Int32Array((2 ** bits + 1) * 2);
  for (const [at, place] of places(entries)) {
    const row = place * 2;
    rows[row] = checkOf(features[at] as number);
    for (let label = 1; label < labels; label++) {
      const byte = label + 1;
      const value = beyondFirst(entries, at, label) + BIAS;
      rows[row + (byte >> 2)] = (rows[row + (byte >> 2)] as number) | (value << ((byte & 3) * 8));
    }
  }
  return { rows, shift: 32 - bits, scale };
}

/** The positions of the features that find a place, each with its row. */
function* places({ bits, features }: Entries): Generator<readonly [at: number, place: number]> {
  let free = 0;
  for (let at = 0; at < features.length; at++) {
    const home = (features[at] as number) >>> (32 - bits);
    const place = Math.max(free, home);
    if (place > home + 1) continue;
    free = place + 1;
    yield [at, place];
  }
}

/** A label's weight without that of the first, as a signed byte. */
function beyondFirst({ labels, values }: Entries, at: number, label: number): number {
  const value = (values[at * labels + label] as number) - (values[at * labels] as number);
  return Math.max(-128, Math.min(127, value));
}
