import { LABELS } from "./extraction/labels.js";
import type { Chain } from "./model/chain.js";
import type { Model } from "./model/model.js";
import { MOST_BITS, MOST_BITS_OF_SEVEN, pairsOf, type SevenWeights, type Weights } from "./model/weights.js";
import { PARTS_OF_SPEECH } from "./tagging/parts-of-speech.js";

/** The layout of the bytes; weights of another one belong to another version of the features. */
export const FORMAT = "hearsay-model-3";

/** What stands before the tables, as JSON. */
export interface Head {
  readonly format: string;
  readonly name: string;
  /** In the order of the bytes: parts of speech, first stage, acceptance, second stage plain and beside the cue. */
  readonly tables: readonly HeadOfTable[];
  readonly chains: readonly { readonly steps: readonly number[]; readonly first: readonly number[] }[];
}

interface HeadOfTable {
  readonly labels: number;
  /** The table has 2 to this power rows, and one more. */
  readonly bits: number;
  readonly scale: number;
  /** The number of features that have weights. */
  readonly count: number;
}

/** Two tables whose sums are added to each other. */
const PLAIN = 3;
const SECOND = 4;

/** The labels of the tables. */
const TABLES = [PARTS_OF_SPEECH.length, LABELS, 2, LABELS, LABELS];

/** A head of a model is much shorter. */
const LONGEST_HEAD = 30_000;

/**
 * Reads a model from its bytes: four bytes with the length of the head (little endian), the head, then the tables, each at a multiple
 * of four bytes. A table of seven labels is its rows; another is its index, then its pairs (`model/weights.ts`). The model uses
 * the given bytes themselves, which must not change any more; a beginning at a multiple of four bytes saves a copy.
 *
 * @throws RangeError where the bytes are no model, are cut short, or belong to another version
 */
export function decodeModel(bytes: Uint8Array): Model {
  const { tables, chains, name, size } = readHead(bytes);
  let at = size;
  const take = (length: number): number => {
    at += length;
    return at - length;
  };
  const seven = ({ bits, scale }: HeadOfTable): SevenWeights => {
    const length = (2 ** bits + 1) * 2;
    return { rows: numbersAt(bytes, Int32Array, take(length * 4), length), shift: 32 - bits, scale };
  };
  const indexed = ({ labels, bits, scale, count }: HeadOfTable): Weights => {
    const length = 2 ** bits + 1;
    const index = numbersAt(bytes, Int32Array, take(length * 4), length);
    const values = count * pairsOf(labels);
    const pairs = numbersAt(bytes, Int16Array, take(multipleOfFour(values * 2)), values);
    return { labels, index, pairs, shift: 32 - bits, scale };
  };
  const [ofTagger, ofFirst, ofAccept, ofPlain, ofSecond] = tables as Tuple<HeadOfTable>;
  const [firstChain, secondChain] = chains.map(
    ({ steps, first }): Chain => ({ steps: Float64Array.from(steps), first: Float64Array.from(first) }),
  ) as [Chain, Chain];
  // in the order of the bytes
  return {
    name,
    tagger: indexed(ofTagger),
    first: { weights: seven(ofFirst), chain: firstChain },
    accept: indexed(ofAccept),
    plain: seven(ofPlain),
    second: { weights: seven(ofSecond), chain: secondChain },
  };
}

type Tuple<T> = readonly [T, T, T, T, T];

/** The next multiple of four. */
export function multipleOfFour(length: number): number {
  return (length + 3) & ~3;
}

/** Whether this machine has the lowest byte of a number first, as the bytes of a model do. */
const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** The numbers from a place in the bytes on: those bytes themselves where the machine can take them so. */
function numbersAt<Numbers extends Int32Array | Int16Array>(
  { buffer, byteOffset }: Uint8Array,
  Kind: NumbersOf<Numbers>,
  at: number,
  length: number,
): Numbers {
  const start = byteOffset + at;
  const size = Kind.BYTES_PER_ELEMENT;
  if (isLittleEndian && start % size === 0) return new Kind(buffer, start, length);
  const view = new DataView(buffer, start);
  const read = size === 4 ? view.getInt32.bind(view) : view.getInt16.bind(view);
  return Kind.from({ length }, (_, number) => read(number * size, true));
}

interface NumbersOf<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): Numbers;
  from(source: { readonly length: number }, value: (_: unknown, at: number) => number): Numbers;
}

/** The head, and where it ends. */
function readHead(bytes: Uint8Array): Head & { readonly size: number } {
  const notOne = "These bytes are no model of this version of Hearsay.";
  if (bytes.length < 4) throw new RangeError(notOne);
  const size = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let head: Head;
  try {
    head = JSON.parse(String.fromCharCode(...bytes.subarray(4, Math.min(size, LONGEST_HEAD)))) as Head;
  } catch {
    throw new RangeError(notOne);
  }
  if (!isHead(head) || size % 4 !== 0) throw new RangeError(notOne);
  if (size + head.tables.reduce((sum, table) => sum + bytesOf(table), 0) > bytes.length)
    throw new RangeError("The model is cut short.");
  return { ...head, size };
}

function isHead(head: Head | null): boolean {
  return (
    head?.format === FORMAT &&
    head.tables?.length === TABLES.length &&
    head.tables.every(
      ({ labels, bits, count }, at) =>
        labels === TABLES[at] &&
        isCount(bits) &&
        bits <= (labels === LABELS ? MOST_BITS_OF_SEVEN : MOST_BITS) &&
        isCount(count) &&
        count <= 2 ** bits + (labels === LABELS ? 1 : 0),
    ) &&
    head.tables[PLAIN]?.scale === head.tables[SECOND]?.scale &&
    head.chains?.length === 2 &&
    head.chains.every(({ steps, first }) => steps?.length === LABELS * LABELS && first?.length === LABELS)
  );
}

function bytesOf({ labels, bits, count }: HeadOfTable): number {
  const rows = 2 ** bits + 1;
  return labels === LABELS ? rows * 8 : rows * 4 + multipleOfFour(count * pairsOf(labels) * 2);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
