import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { standardInputHash } from "./standard-input.js";

/** The SHA-256 of a file's bytes in hexadecimal; null where it can no longer be read. */
export async function fingerprint(file: string): Promise<string | null> {
  if (file === "-") return standardInputHash();
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    return null;
  }
  return hash.digest("hex");
}
