import { LABELS } from "./extraction/labels.js";
import type { Chain } from "./model/chain.js";
import { decodeEntries } from "./model/entries.js";
import type { Model } from "./model/model.js";
import { layOut, MOST_BITS, type Weights } from "./model/weights.js";
import { PARTS_OF_SPEECH } from "./tagging/parts-of-speech.js";

/** The layout of the bytes; weights of another one belong to another version of the features. */
export const FORMAT = "hearsay-model-2";

/** Two tables whose sums are added to each other. */
const PLAIN = 3;
const SECOND = 4;

/** What stands before the tables, as JSON. */
export interface Head {
  readonly format: string;
  readonly name: string;
  /** In the order of the bytes. */
  readonly tables: readonly {
    readonly labels: number;
    readonly bits: number;
    readonly scale: number;
    readonly count: number;
    readonly bytes: number;
  }[];
  readonly chains: readonly { readonly steps: readonly number[]; readonly first: readonly number[] }[];
}

/**
 * Reads a model from its bytes: four bytes with the length of the head (little endian), the head, then the tables.
 *
 * @throws RangeError where the bytes are no model, are cut short, or belong to another version
 */
export function decodeModel(bytes: Uint8Array): Model {
  const head = readHead(bytes);
  let at = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const tables = head.tables.map(({ bytes: size, ...table }) => {
    const entries = decodeEntries(bytes.subarray(at, at + size), table);
    at += size;
    return layOut(entries);
  });
  const chains = head.chains.map(
    ({ steps, first }): Chain => ({
      steps: Float64Array.from(steps),
      first: Float64Array.from(first),
    }),
  );
  const [tagger, first, accept, plain, second] = tables as [Weights, Weights, Weights, Weights, Weights];
  const [firstChain, secondChain] = chains as [Chain, Chain];
  return {
    name: head.name,
    tagger,
    first: { weights: first, chain: firstChain },
    accept,
    plain,
    second: { weights: second, chain: secondChain },
  };
}

function readHead(bytes: Uint8Array): Head {
  const notOne = "These bytes are no model of this version of Hearsay.";
  if (bytes.length < 4) throw new RangeError(notOne);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let head: Head;
  try {
    head = JSON.parse(
      Array.from(bytes.subarray(4, 4 + Math.min(size, 100_000)), (byte) => String.fromCharCode(byte)).join(
        "",
      ),
    ) as Head;
  } catch {
    throw new RangeError(notOne);
  }
  const labels = [PARTS_OF_SPEECH.length, LABELS, 2, LABELS, LABELS];
  const fits =
    head?.format === FORMAT &&
    head.tables?.length === labels.length &&
    head.tables.every(
      (table, at) =>
        table.labels === labels[at] &&
        isCount(table.bytes) &&
        isCount(table.count) &&
        isCount(table.bits) &&
        table.bits <= MOST_BITS,
    ) &&
    head.tables[PLAIN]?.scale === head.tables[SECOND]?.scale &&
    head.chains?.length === 2 &&
    head.chains.every(({ steps, first }) => steps?.length === LABELS * LABELS && first?.length === LABELS);
  if (!fits) throw new RangeError(notOne);
  if (4 + size + head.tables.reduce((sum, table) => sum + table.bytes, 0) > bytes.length)
    throw new RangeError("The model is cut short.");
  return head;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 28;
}
