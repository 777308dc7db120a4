import type { Article, TextChange } from "@hearsay/core";
import { fileRegion } from "@hearsay/core/plumbing";

/**
 * Changes of an article's text as changes of its file's decoded text; without those whose place in the file is not known for
 * certain, or whose words are written otherwise there (as entities, with markup within).
 */
export function fileChangesOf(
  article: Article,
  fileText: string,
  changes: readonly TextChange[],
): TextChange[] {
  return changes.flatMap(({ from, to, insert }) => {
    const region = fileRegion(article, { start: from, end: to });
    if (region === null || fileText.slice(region.start, region.end) !== article.text.slice(from, to))
      return [];
    // a character that is markup would need an escape
    if (/[<>&*_`\\[\]]/.test(insert)) return [];
    return [{ from: region.start, to: region.end, insert }];
  });
}

/** The text with changes made that do not overlap. */
export function changed(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of inOrder(changes)) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return parts.join("") + text.slice(at);
}

/** In the order of the text. */
export function inOrder(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.from - b.from);
}
