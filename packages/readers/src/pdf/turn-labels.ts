/** A record's label of a question or an answer that nothing but a gap parts from the words. */
const BARE_LABEL = /^[QA]$/;

/** A name in capitals in a column of its own before what is said, and how wide the gap after it is at least. */
const NAME = /^\p{Lu}[\p{Lu}\p{M}.'’-]*(?: [\p{Lu}\p{M}\d.'’-]+){0,4}$/u;
const COLUMN = 1.5;

/** What stands for the gap: so many spaces tell an answer's label from the article “A”. */
const LABEL_GAP = "   ";

/** The gap after a label is wider than this, as a share of the letters' size; a typewriter's space is 0.6. */
const WIDE = 0.9;

/** A text with single spaces between its words, but for the gap behind a label that begins it. */
export function singleSpaced(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return /^\s*[QA]\s{2,}\S/.test(text) ? words[0] + LABEL_GAP + words.slice(2) : words;
}

/** Two texts of one line with `gap` between them, in shares of the letters' size. */
export function joinedOnLine(before: string, after: string, gap: number): string {
  const isLabel = BARE_LABEL.test(before)
    ? gap > WIDE
    : gap > COLUMN && NAME.test(before) && /\p{Ll}/u.test(after);
  return before + (isLabel ? LABEL_GAP : " ") + after;
}
