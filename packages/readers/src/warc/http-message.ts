import { brotliDecompressSync, inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";
import { gunzipWithin, type Inflated, within } from "../archives/inflate.js";
import type { Headers } from "./headers.js";
import { isGzip } from "./is-warc.js";

/**
 * The body of an answer as a browser has it: without the chunks and the packing of its transfer. A body whose headers speak of what was
 * undone already, as some crawlers write it, is given as it is.
 *
 * @param most the largest body, in bytes
 */
export function decodedBody(headers: Headers, body: Uint8Array, most: number): Inflated {
  const encodings = `${headers.get("content-encoding") ?? ""},${headers.get("transfer-encoding") ?? ""}`
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "identity");
  if (encodings.length > MOST_ENCODINGS) return { reason: "is packed in too many ways" };
  let bytes = body;
  // what was done last is undone first
  for (const encoding of encodings.reverse()) {
    const undone = without(encoding, bytes, most);
    if ("reason" in undone) return undone;
    bytes = undone.bytes;
  }
  return { bytes };
}

const MOST_ENCODINGS = 4;

function without(encoding: string, bytes: Uint8Array, most: number): Inflated {
  const limit: ZlibOptions = { maxOutputLength: most };
  switch (encoding) {
    case "chunked":
      return { bytes: dechunked(bytes) ?? bytes };
    case "gzip":
    case "x-gzip":
      return isGzip(bytes) ? gunzipWithin(bytes, most) : { bytes };
    case "deflate": {
      // meant with the header of zlib, and often sent without
      const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
      return within(() => (wrapped ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)));
    }
    case "br": {
      const plain = within(() => brotliDecompressSync(bytes, limit));
      return "reason" in plain && looksPlain(bytes) ? { bytes } : plain;
    }
    default:
      return looksPlain(bytes) ? { bytes } : { reason: "is packed in a way that is not read" };
  }
}

function looksPlain(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*<[!?a-z]/i.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
}

/** A chunk's size with its extensions is no longer. */
const LONGEST_SIZE = 256;

/** The bytes of all chunks, as far as they go; null where there are none. */
function dechunked(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.subarray(at, at + LONGEST_SIZE).indexOf(10);
    const line = Buffer.from(bytes.subarray(at, at + Math.max(0, end))).toString("latin1");
    const [, size] = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line.trimEnd()) ?? [];
    if (end < 0 || size === undefined) return at === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    const from = at + end + 1;
    if (length === 0) break;
    parts.push(bytes.subarray(from, from + length));
    at = from + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
