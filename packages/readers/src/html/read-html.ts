import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { readInSandbox } from "../sandbox/sandbox.js";

/**
 * The article of a web page: its main content, with headline, standfirst, byline, date, outlet and language from
 * the page's own data. The origin map leads back to the decoded text of the file.
 *
 * @param name what the article is called
 * @throws {UnreadableError} where the page has no text, or breaks a limit of size, depth, time or memory
 */
export function readHtml(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  return readInSandbox("html", name, bytes, options);
}
