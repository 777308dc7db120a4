import { type Chain, type Entries, encodeEntries, FORMAT, type Head } from "@hearsay/core/extractor";

/** What a model is made of before it is laid out: tables in the order of the format, and the chains of the two stages. */
export interface Parts {
  readonly name: string;
  readonly tables: readonly Entries[];
  readonly chains: readonly Chain[];
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ name, tables, chains }: Parts): Uint8Array {
  const encoded = tables.map(encodeEntries);
  const head: Head = {
    format: FORMAT,
    name,
    tables: tables.map(({ labels, bits, scale, features }, at) => ({
      labels,
      bits,
      scale,
      count: features.length,
      bytes: (encoded[at] as Uint8Array).length,
    })),
    chains: chains.map(({ steps, first }) => ({ steps: [...steps], first: [...first] })),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, text.length, true);
  return Buffer.concat([size, text, ...encoded]);
}
