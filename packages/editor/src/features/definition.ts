import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Article, CheckedQuotation, Range as TextRange } from "@hearsay/core";
import { fileRegion } from "@hearsay/core/plumbing";
import { decodeText } from "@hearsay/readers";
import type { LocationLink, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../checking/outcome.js";
import { rangeIn } from "../drafts/draft.js";
import type { SourceCopies } from "../project/source-copies.js";

/** The passages on which a quotation's verdict rests, each in its source as the editor can open it; empty where there is none. */
export async function definitionsOf(
  document: TextDocument,
  { draft, sources }: CheckedDraft,
  { evidence, start, end }: CheckedQuotation,
  copies: SourceCopies,
): Promise<LocationLink[]> {
  if (evidence === null || sources === null) return [];
  const passages = evidence.passages.length > 0 ? evidence.passages : [evidence];
  const originSelectionRange = rangeIn(document, draft, { start, end });
  const links: LocationLink[] = [];
  for (const passage of passages) {
    const article = sources.articles.get(passage.source);
    if (article === undefined) continue;
    const place = (await placeInFile(article, passage, sources.paths.get(passage.source))) ?? {
      path: copies.pathOf(article),
      range: rangeOf(article.text, passage),
    };
    links.push({
      originSelectionRange,
      targetUri: pathToFileURL(place.path).href,
      targetRange: place.range,
      targetSelectionRange: place.range,
    });
  }
  return links;
}

/** The place in the source's own file; null where it has no text that an editor could show. */
async function placeInFile(
  article: Article,
  passage: TextRange,
  path: string | undefined,
): Promise<{ path: string; range: Range } | null> {
  const region = fileRegion(article, passage);
  if (path === undefined || region === null) return null;
  try {
    return { path, range: rangeOf(decodeText(await readFile(path)).text, region) };
  } catch {
    // it was there when it was read; its text still is
    return null;
  }
}

function rangeOf(text: string, { start, end }: TextRange): Range {
  const lines = TextDocument.create("", "", 0, text);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
