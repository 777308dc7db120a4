import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { readInSandbox } from "../sandbox/sandbox.js";

/**
 * The article of a Word file (.docx): tracked changes as accepted, comments left out, footnotes at the end.
 *
 * @param name what the article is called
 * @throws {UnreadableError} where the file is encrypted, damaged or without text, or breaks a limit
 */
export function readDocx(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  return readInSandbox("docx", name, bytes, options);
}
