import type { TextDocument } from "vscode-languageserver-textdocument";

/** How the text of an open file is read. */
export type DraftFormat = "text" | "markdown" | "html";

/** What editors call the languages; the same language has another name in some of them. */
const BY_LANGUAGE: ReadonlyMap<string, DraftFormat> = new Map([
  ["plaintext", "text"],
  ["text", "text"],
  ["plain text", "text"],
  ["txt", "text"],
  ["markdown", "markdown"],
  ["md", "markdown"],
  ["gfm", "markdown"],
  ["html", "html"],
  ["xhtml", "html"],
]);

/** Asked where an editor has a name of its own for the language. */
const BY_ENDING: ReadonlyMap<string, DraftFormat> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["xht", "html"],
]);

/** How an open file is read, by its language, else by its name's ending; null where it is of no kind that is checked. */
export function formatOf({ languageId, uri }: Pick<TextDocument, "languageId" | "uri">): DraftFormat | null {
  const ending = /\.([a-z]+)$/i.exec(uri)?.[1]?.toLowerCase() ?? "";
  return BY_LANGUAGE.get(languageId.toLowerCase()) ?? BY_ENDING.get(ending) ?? null;
}
