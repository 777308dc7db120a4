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
  const isAtLineStart = /(?:^|\n)[ >]*$/.test(fileText.slice(Math.max(0, start - 80), start));
  const text = isAtLineStart ? words.replace(/^(?:[#>+=~-]|(?<=^\d{1,9})[.)])/, "\\$&") : words;
  // brackets are a link only where something follows them
  const opensLink = /\][[(:]/.test(text + (fileText[end] ?? ""));
  const inline = text.replace(/[`*_<]|\\(?!$)(?![#>+=~-])|&(?=[#\w])|https?(?=:\/\/)|www(?=\.)/gi, (sign) =>
    /^[a-z]/i.test(sign) ? sign : `\\${sign}`,
  );
  return opensLink ? inline.replace(/[[\]]/g, "\\$&") : inline;
}
