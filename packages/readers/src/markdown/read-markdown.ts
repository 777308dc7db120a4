import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { readInSandbox } from "../sandbox/sandbox.js";

/**
 * The article of a Markdown file: markers, links' addresses and code are left out of its text, and the origin map
 * leads back to the decoded text of the file. The front matter's title, description, author and date are used.
 *
 * @param name what the article is called
 * @throws {UnreadableError} where the file is no text, or breaks a limit of size, depth, time or memory
 */
export function readMarkdown(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  return readInSandbox("markdown", name, bytes, options);
}
