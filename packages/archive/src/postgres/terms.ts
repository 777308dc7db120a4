/**
 * A shingle or a term of a sketch as a number of 64 bits, which an index keeps in less room than letters. Those of sketches are negative;
 * they are written as text, for no driver takes all of them for numbers.
 *
 * @param term as `shinglesOf` and `sketchOf` give it
 */
export function numberOfTerm(term: string): string {
  return term.startsWith("k") && term.length > SHINGLE
    ? `-${Number.parseInt(term.slice(1), 36) + 1}`
    : `${Number.parseInt(term, 36)}`;
}

/** So long is the term of a shingle; a longer one is of a sketch. */
const SHINGLE = 7;
