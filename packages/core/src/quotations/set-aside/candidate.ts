/** A marked span as the rules of setting aside see it: its words and the text near by, in the same sentence. */
export interface Candidate {
  /** Without the marks and the white space at the ends. */
  readonly words: readonly string[];
  readonly inner: string;
  readonly before: string;
  readonly after: string;
  /** The sentence has a word of speech outside the marks. */
  readonly speaks: boolean;
  /** The text is in English, or too short to tell: rules that rest on English words and capitals hold. */
  readonly english: boolean;
  /** In a headline, a standfirst or a heading, where words are quoted without a word of speech. */
  readonly inHeadline: boolean;
  /** Most words around begin with a capital, so that a capital says nothing. */
  readonly titleCase: boolean;
}

/** Whether nothing in the words sounds like a sentence: no full stop, question or semicolon before their end. */
export function isOnePhrase(inner: string): boolean {
  return !/[.;?!…]\s/.test(inner);
}

const SMALL = new Set(
  "a an the and or but nor of in on at by for from to with as is vs via into over under up &".split(" "),
);

/** Whether every word but the small ones begins with a capital or a digit, and at least `least` words do. */
export function isTitleCase(words: readonly string[], least: number): boolean {
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (index === 0 || !SMALL.has(word)) return false;
  }
  return capitals >= least;
}
