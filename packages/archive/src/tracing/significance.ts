/** How far beyond chance words that all agree must be, in bits: a few rare words are enough, common ones stand everywhere. */
const WHERE_ALL_AGREE = 0;
/** The same for words of which some differ. */
const WHERE_SOME_DIFFER = 12;

/** What of a place in an article tells whether it is an occurrence. */
export interface Likeness {
  /** The share of words that agree, 0 to 1. */
  readonly similarity: number;
  /** How much more it has in common with the words than an archive of this size yields by chance, in bits. */
  readonly likeness: number;
}

/**
 * Whether a place is an occurrence of the words and no chance likeness. As each doubling of an archive takes 1.5 bits from the likeness,
 * the same place may be one in a small archive and none in a large one.
 */
export function isSignificant({ similarity, likeness }: Likeness): boolean {
  return likeness >= (similarity === 1 ? WHERE_ALL_AGREE : WHERE_SOME_DIFFER);
}
