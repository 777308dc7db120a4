import { createHash } from "node:crypto";

let sha256: string | null = null;

/** The bytes of standard input, unchanged; their SHA-256 is remembered, as they cannot be read a second time. */
export async function* remembered(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
  sha256 = hash.digest("hex");
}

/** The SHA-256 of what was read from standard input, in hexadecimal; null before it was. */
export function standardInputHash(): string | null {
  return sha256;
}
