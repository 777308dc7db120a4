import { type Article, articleFromText, asTold } from "@hearsay/core";
import { toldOfFile } from "@hearsay/core/plumbing";
import { type ReadOptions, readBytes, UnreadableError } from "@hearsay/readers";
import type { DraftFormat } from "./format.js";

/** Of a text that is longer, no check would be done before the next key is pressed. */
const MOST_CHARACTERS = 1_000_000;
const TOO_LONG =
  "is longer than 1,000,000 characters, the most that is checked as one types; the command checks it all the same";

const ENDINGS = { markdown: ".md", html: ".html" } as const;
const MARK = "\ufeff";

/**
 * The article of an open file's text, by the reader that reads a file of its kind. Its places are those of the text.
 *
 * @param text without a byte-order mark
 * @returns null where the text holds nothing to read
 * @throws {UnreadableError} where it cannot be read
 */
export async function readDraft(
  name: string,
  format: DraftFormat,
  text: string,
  options: ReadOptions,
): Promise<Article | null> {
  if (text.length > MOST_CHARACTERS) throw new UnreadableError(TOO_LONG);
  if (text.trim() === "") return null;
  if (format === "text") return readText(name, text, options);
  // with the mark, nothing that the text says of its encoding is believed
  const bytes = new TextEncoder().encode(MARK + text);
  const hasEnding = name.toLowerCase().endsWith(ENDINGS[format]);
  for await (const read of readBytes(hasEnding ? name : name + ENDINGS[format], bytes, options)) {
    if (read.ok) return { ...read.article, name };
    if (read.reason === "holds no text") return null;
    throw new UnreadableError(read.reason);
  }
  return null;
}

/** What an editor has open as plain text is that, whatever it looks like. */
function readText(name: string, text: string, { speakers, material }: ReadOptions): Article {
  const article = articleFromText(text, { name, speakers });
  const told = toldOfFile(name, material);
  return told === null ? article : asTold(article, told);
}
