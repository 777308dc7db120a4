import { gunzipSync, inflateRawSync } from "node:zlib";

/** Bytes that were unpacked, or why they could not be. */
export type Inflated = { readonly bytes: Uint8Array } | { readonly reason: string };

/**
 * Unpacks what was deflated; stops where more comes out than `most`, whatever the archive declares. Node's own zlib, because
 * it keeps to such a limit while it unpacks.
 */
export function inflateWithin(packed: Uint8Array, most: number): Inflated {
  return within(() => inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }));
}

/** Unpacks a gzip file, of one member or several. */
export function gunzipWithin(packed: Uint8Array, most: number): Inflated {
  return within(() => gunzipSync(packed, { maxOutputLength: Math.max(1, most) }));
}

/** What `unpack` gives, or why it gives nothing; it must keep to a limit itself (`maxOutputLength`). */
export function within(unpack: () => Uint8Array): Inflated {
  try {
    return { bytes: unpack() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ERR_BUFFER_TOO_LARGE") return { reason: "unpacks to more than it may" };
    if (code === "Z_BUF_ERROR" || code === "ERR_BROTLI_UNEXPECTED_END")
      return { reason: "is damaged: it breaks off" };
    return { reason: "is damaged: it cannot be unpacked" };
  }
}
