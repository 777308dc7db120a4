import type { Article } from "../../article/article.js";
import { fileRegion } from "../../article/file-region.js";
import type { Range } from "../../text/span.js";
import { fileUri } from "../file-uri.js";
import { placeIn } from "../places.js";

/** A region of SARIF: lines and columns from 1, the end column exclusive; offsets and lengths in UTF-16 code units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

/** Where a stretch of an article stands in its file; null where the file has no text offsets. */
export function regionOf(article: Article, range: Range): Region | null {
  const region = fileRegion(article, range);
  if (region === null) return null;
  const { start, end, startLine, startColumn, endLine, endColumn } = region;
  return { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
}

/** The location of a stretch of a draft: by its region, else by page or paragraph in words. */
export function locationOf(article: Article, range: Range, file: string) {
  const region = regionOf(article, range);
  const snippet = { text: article.text.slice(range.start, range.end) };
  const artifactLocation = { uri: fileUri(file) };
  if (region !== null) {
    // of words with markup within, the file has other characters than the article
    const isExact = region.charLength === snippet.text.length;
    return { physicalLocation: { artifactLocation, region: isExact ? { ...region, snippet } : region } };
  }
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name: placeIn(article)(range.start), kind: "element" }],
    message: { text: snippet.text },
  };
}
