import {
  type Chain,
  type Entries,
  FORMAT,
  type Head,
  LABELS,
  layOut,
  layOutSeven,
  multipleOfFour,
  pairsOf,
} from "@hearsay/core/extractor";

/** What a model is made of before it is laid out: tables in the order of the format, and the chains of the two stages. */
export interface Parts {
  readonly name: string;
  readonly tables: readonly Entries[];
  readonly chains: readonly Chain[];
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ name, tables, chains }: Parts): Uint8Array {
  const head: Head = {
    format: FORMAT,
    name,
    tables: tables.map(({ labels, bits, scale, features }) => ({
      labels,
      bits,
      scale,
      count: features.length,
    })),
    chains: chains.map(({ steps, first }) => ({ steps: [...steps], first: [...first] })),
  };
  const text = inAscii(JSON.stringify(head));
  const padded = Buffer.from(text.padEnd(multipleOfFour(text.length)));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(padded.length);
  return Buffer.concat([size, padded, ...tables.flatMap(bytesOf)]);
}

/** Readers of a model take each byte for a character. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function bytesOf(entries: Entries): Uint8Array[] {
  if (entries.labels === LABELS) return [littleEndian(layOutSeven(entries).rows)];
  const { index, pairs } = layOut(entries);
  const padded = Buffer.alloc(multipleOfFour(entries.features.length * pairsOf(entries.labels) * 2));
  for (const [at, pair] of pairs.entries()) padded.writeInt16LE(pair, at * 2);
  return [littleEndian(index), padded];
}

function littleEndian(numbers: Int32Array): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeInt32LE(number, at * 4);
  return bytes;
}
