import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { readInSandbox } from "../sandbox/sandbox.js";

/**
 * The article of a PDF, with its pages: columns in reading order, running heads and page numbers left out, words
 * that were hyphenated at a line's end rejoined. It counts as machine-read.
 *
 * @param name what the article is called
 * @throws {UnreadableError} where the file is encrypted, damaged, a scan without text, or breaks a limit
 */
export function readPdf(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  return readInSandbox("pdf", name, bytes, options);
}
