import type { Article, Range as TextRange } from "@hearsay/core";
import { fileRegion } from "@hearsay/core/plumbing";
import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DraftFormat } from "./format.js";

/** An open file as it was read. */
export interface Draft {
  readonly article: Article;
  readonly format: DraftFormat;
  /** The version of the open file's text. */
  readonly version: number;
  /** The text in which the article's places are counted: that of the editor without a byte-order mark. */
  readonly fileText: string;
  /** How many code units of the editor's text stand before it. */
  readonly before: number;
}

/** The text of an open file, and how much of it is a byte-order mark that the editor has kept. */
export function fileTextOf(text: string): Pick<Draft, "fileText" | "before"> {
  return text.startsWith("\ufeff") ? { fileText: text.slice(1), before: 1 } : { fileText: text, before: 0 };
}

/** Where words of the draft stand in the editor; its beginning for words that stand nowhere in the file. */
export function rangeIn(document: TextDocument, { article, before }: Draft, range: TextRange): Range {
  const { start, end } = fileRegion(article, range) ?? { start: 0, end: 0 };
  return { start: document.positionAt(start + before), end: document.positionAt(end + before) };
}

/** Whether a stretch of the draft touches a range of the editor; a position touches what begins or ends there. */
export function touches(document: TextDocument, draft: Draft, range: TextRange, asked: Range): boolean {
  const region = fileRegion(draft.article, range);
  if (region === null || region.end <= region.start) return false;
  const [from, to] = [document.offsetAt(asked.start), document.offsetAt(asked.end)];
  return region.start + draft.before <= to && region.end + draft.before >= from;
}
