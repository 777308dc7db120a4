import type { DraftFormat } from "./format.js";

/**
 * Words as they are written into a file so that they are read there as these words: what would be markup is escaped. Words of a
 * source may hold anything.
 *
 * @param place where they are put in
 */
export function escaped(
  words: string,
  format: DraftFormat,
  fileText: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  if (format === "html") return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  if (format === "text") return words;
  // brackets are a link only where something follows them, which may be the end of a link that stands around these words
  const opensLink = /\][[(:]/.test(words + restOfParagraph(fileText, end));
  const inline = words
    .replace(opensLink ? /[\\`*_<[\]]/g : /[\\`*_<]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&");
  const isAtLineStart = /(?:^|\n)[ >]*$/.test(fileText.slice(Math.max(0, start - 80), start));
  return isAtLineStart ? inline.replace(/^(\d{0,9})([#>+=~.)-])/, "$1\\$2") : inline;
}

/** Longer than any link's text. */
const FAR = 2_000;

function restOfParagraph(fileText: string, from: number): string {
  return fileText.slice(from, from + FAR).split(/\n\s*\n/, 1)[0] ?? "";
}
