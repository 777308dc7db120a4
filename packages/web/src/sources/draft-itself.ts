import type { Article } from "@hearsay/core";

/** A draft proves nothing of itself: what of the material is the draft, or another version of it? */

interface Text {
  readonly article: Pick<Article, "text">;
  readonly sha256: string | null;
}

/** Whether a source is the draft's own file, or has just its text. `original` is the draft's text before any edit. */
export function isDraftItself(
  { original, sha256 }: { readonly original: string; readonly sha256: string | null },
  source: Text,
): boolean {
  if (sha256 !== null && sha256 === source.sha256) return true;
  return squeezed(source.article.text) === squeezed(original);
}

/** So many words in a row are looked for in the other text. */
const RUN = 5;
/** From this share of common runs on, counted on either side, two texts are versions of one. A report on the same matter has fewer. */
const SAME = 0.7;

/** Whether a text is nearly that of the draft, as another version of it is. Linear in both texts. */
export function isNearlyDraft(original: string, text: string): boolean {
  const [ours, theirs] = [runsOf(original), runsOf(text)];
  if (Math.min(ours.size, theirs.size) < SAME * Math.max(ours.size, theirs.size)) return false;
  let common = 0;
  for (const run of ours) if (theirs.has(run)) common++;
  return common >= SAME * Math.max(ours.size, theirs.size) && common > 0;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
