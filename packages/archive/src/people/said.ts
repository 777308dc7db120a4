import type { Attribution } from "@hearsay/core";

/**
 * Who is credited with words: - `person`: by a name that is surely a person's; `organisation`: an organisation or a named group
 * ("Republicans"); `document`: "the report"; `unnamed`: "officials", "a spokesman"; `unclear`: a name of which it could not be told what
 * it names, or a source that could not be resolved; `nobody`: marked words that nobody is credited with.
 */
export const SOURCE_KINDS = ["person", "organisation", "document", "unnamed", "unclear", "nobody"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Words of an article and who is credited with them. Plain data: a row of a store. */
export interface Said {
  /** From the first character of the words to the end of the last, in UTF-16 offsets of the article's text. */
  readonly start: number;
  readonly end: number;
  /** The words, pieces parted by " … "; of very long ones the beginning. */
  readonly text: string;
  /** How many words they are. */
  readonly words: number;
  /** In quotation marks, reported, or reported with marked words inside. */
  readonly kind: Attribution["kind"];
  readonly sourceKind: SourceKind;
  /** Which speaker of the article it is: two rows of one article with the same id are one speaker's; null where it was not resolved. */
  readonly speaker: string | null;
  /** The fullest name in the article, or the words of a source without one; null where nobody is credited. */
  readonly name: string | null;
  /** Other full names of the same speaker in the same article. */
  readonly forms: readonly string[];
  /** What the article says that the speaker is: "mayor of Tollhaven". */
  readonly roles: readonly string[];
  /** The words of the credit: "the mayor", "she". */
  readonly creditedAs: string | null;
  /** Through whom the words came, the one nearest the speaker first; empty where they are first-hand. */
  readonly via: readonly string[];
  /** How probable it is that speaker and words are right, 0 to 1. */
  readonly confidence: number;
}

/** The same as a store gives it back, with its article. */
export interface KeptSaid extends Said {
  /** Rows have the order in which they were stored. */
  readonly id: number;
  readonly version: number;
  /** The path or address that the article was read from. */
  readonly file: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: string | null;
}
