import { foldAccents } from "@hearsay/core/plumbing";

/** A name has fewer words; of a longer phrase the first are looked at. */
const MOST_WORDS = 16;

/** The words of a name as names are found by: without regard to case, accents, "the" and possessives. */
export function nameWords(name: string): readonly string[] {
  const words = foldAccents(name.slice(0, 400).toLowerCase())
    .replace(/['\u2019]s\b/g, "")
    .replace(/['\u2019]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the");
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether all words of one name stand in another. */
export function holdsWords(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => name.includes(word));
}
