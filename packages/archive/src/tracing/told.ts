import type { Article, Range } from "@hearsay/core";
import type { Reading } from "@hearsay/core/plumbing";

/** An article's own words: what is neither in quotation marks nor in the given place, in the pieces between. */
export function toldAround(
  { text }: Pick<Article, "text">,
  { quotations }: Pick<Reading, "quotations">,
  place: Range,
): string[] {
  const left = [...quotations.flatMap(({ inner }) => inner), place].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of left) {
    if (start > at) pieces.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...pieces, text.slice(at)];
}
