import { nameOf } from "@hearsay/core/plumbing";

/**
 * Whether names may be one speaker's: the one is a part of the other ("Oduya", "Maren Oduya"), it is not told whom a pronoun means, or
 * nobody is named in either.
 */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  if ([one, other].some((name) => nameOf(name).kind === "pronoun")) return true;
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return [...shorter].every((word) => longer.has(word));
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
