import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a file of weights, and its SHA-256 beside it as `sha256sum -c` takes it.
 *
 * @returns the file
 */
export function writeWeights(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.bin`);
  writeFileSync(file, bytes);
  const sum = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(`${file}.sha256`, `${sum}  ${name}.bin\n`);
  return file;
}
