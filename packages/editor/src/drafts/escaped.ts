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
  // brackets are a link only where something follows them
  const opensLink = /\][[(:]/.test(words + (fileText[end] ?? ""));
  const inline = words
    .replace(opensLink ? /[\\`*_<[\]]/g : /[\\`*_<]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&");
  const isAtLineStart = /(?:^|\n)[ >]*$/.test(fileText.slice(Math.max(0, start - 80), start));
  return isAtLineStart ? inline.replace(/^(\d{0,9})([#>+=~.)-])/, "$1\\$2") : inline;
}
