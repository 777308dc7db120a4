import type { TextChange } from "@hearsay/core";
import { changed, inOrder } from "./file-changes.js";

/** An encoding in which every character stands by itself, so that one can be changed and all other bytes stay. */
interface Encoding {
  /** The byte-order mark; empty where there is none. */
  readonly mark: readonly number[];
  /** As `TextDecoder` calls it. */
  readonly label: string;
  encode(text: string): Uint8Array;
}

const UTF_8 = { label: "utf-8", encode: (text: string) => Buffer.from(text, "utf8") };

const ENCODINGS: readonly Encoding[] = [
  { ...UTF_8, mark: [0xef, 0xbb, 0xbf] },
  { mark: [0xff, 0xfe], label: "utf-16le", encode: (text) => Buffer.from(text, "utf16le") },
  { mark: [0xfe, 0xff], label: "utf-16be", encode: (text) => Buffer.from(text, "utf16le").swap16() },
  { ...UTF_8, mark: [] },
];

/**
 * The bytes of a file with changes made in its text, and every other byte as it was; null where the file is in neither UTF-8 nor
 * UTF-16 with a byte-order mark.
 *
 * @param text the decoded text of the bytes
 */
export function changedBytes(
  bytes: Uint8Array,
  text: string,
  changes: readonly TextChange[],
): Uint8Array | null {
  const encoding = ENCODINGS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (encoding === undefined || decoded(bytes, encoding) !== text) return null;
  const { mark, encode } = encoding;
  const parts: Uint8Array[] = [];
  let at = 0;
  let byte = mark.length;
  for (const { from, to, insert } of inOrder(changes)) {
    const start = byte + encode(text.slice(at, from)).length;
    parts.push(bytes.subarray(at === 0 ? 0 : byte, start), encode(insert));
    byte = start + encode(text.slice(from, to)).length;
    at = to;
  }
  parts.push(bytes.subarray(at === 0 ? 0 : byte));
  const result = Buffer.concat(parts);
  return decoded(result, encoding) === changed(text, changes) ? result : null;
}

function decoded(bytes: Uint8Array, { label }: Encoding): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
