import type { Entry, Facts, Receipt } from "./adding/entry.js";
import type { KeptSaid } from "./people/said.js";

/** What became of an article that was given to a store. */
export interface Added {
  /** `new`; `version`: a known article with another text; `known`: nothing was stored. */
  readonly outcome: "new" | "version" | "known";
  /** The number of the version that holds the text. */
  readonly version: number;
}

/** By what an article is known again. */
export type Identity = Pick<Entry, "address" | "url" | "content" | "isLive">;

/** An article of a store, in one of its versions. */
export interface KeptVersion {
  readonly version: number;
  readonly article: number;
  /** From 1 on. */
  readonly number: number;
  /** Whether no later version of the article is known. */
  readonly isCurrent: boolean;
  /** Everywhere that the article was met: its address on the web, paths of files. */
  readonly addresses: readonly string[];
  readonly facts: Facts;
  readonly receipt: Receipt;
  /** As `unpackArticle` and `unpackReading` take them. */
  readonly packed: Pick<Entry["packed"], "article" | "reading">;
}

/** A version as another archive kept it. */
export interface MovedVersion {
  /** The `url` of it is its article's address on the web, whichever version gave it. */
  readonly entry: Entry;
  /** Everywhere that its article was met; at least one, `entry.address` among them. */
  readonly addresses: readonly string[];
  /** Its place among the versions of its article, from 1 on. */
  readonly number: number;
}

/** Something in a store that is not as it was stored, or that disagrees with something else. */
export interface Fault {
  /** "version 12 (articles/quay.html)", "table words". */
  readonly where: string;
  /** A sentence without its full stop: "its text is another than the one that was stored". */
  readonly what: string;
}

/** What is said of all that a store holds. Words and languages are those of current versions. */
export interface Census {
  readonly articles: number;
  readonly versions: number;
  readonly words: number;
  /** Empty where one could not be told. */
  readonly languages: ReadonlySet<string>;
  /** The names of articles of which it is not certain that they were read whole. */
  readonly doubtful: readonly string[];
}

/** Versions that hold something. */
export interface Holding {
  readonly versions: readonly number[];
  /** The parts of the store that could not be asked, as messages name them: others may hold it too. */
  readonly unasked: readonly string[];
}

/** Which of the things that are said a store is asked for. */
export interface SaidAsked {
  /** A word of the speaker's name or of one of its forms, as `nameWords` gives it; null: whoever said it, or nobody. */
  readonly word: string | null;
  /**
   * Bounds of the article's date as it is kept, compared character by character: from `since` on, and before `before`. Where one is
   * given, articles without a date are left out.
   */
  readonly since: string | null;
  readonly before: string | null;
}

/**
 * Where articles are kept. All that is said of chance, variants and lineage is worked out from what a store answers, so that every
 * store gives the same; `store-contract.ts` holds each to what is written here. A store that is damaged or cannot be asked rejects with
 * an `ArchiveError`.
 */
export interface Store {
  /** What it is called in messages: its file, or its address without a password. */
  readonly name: string;

  /**
   * For each article the version that already holds it, or null; of one that is live only the current one does. It need not be read again; one whose text is known from elsewhere must be,
   * since `add` notes where it stands, too.
   */
  known(articles: readonly Identity[]): Promise<readonly (number | null)[]>;

  /**
   * Stores articles, all or none of them; once the promise is fulfilled, nothing that happens to this process can lose them. May be
   * called by several processes at once: an article that another one has stored meanwhile is known. A live one with the text of a version
   * before the current one becomes a further version: its article went back to that text.
   */
  add(entries: readonly Entry[]): Promise<readonly Added[]>;

  census(): Promise<Census>;

  /** How often words stand in current versions, by their canonical forms; those that stand nowhere are left out. */
  counts(forms: Iterable<string>): Promise<ReadonlyMap<string, number>>;

  /**
   * Of each shingle the versions that hold it, at most so many, in the order in which they were stored. Where a part of the store cannot be
   * asked, those of the others.
   *
   * @param terms as `shinglesOf` gives them, each once
   */
  holding(terms: readonly string[], most: number): Promise<readonly Holding[]>;

  /** Versions by their numbers, in their order; those that do not exist are left out. Rejects where one cannot be asked for. */
  versions(numbers: readonly number[]): Promise<readonly KeptVersion[]>;

  /** The versions after a number, in the order in which they were stored, at most so many; begins with 0. */
  all(after: number, most: number): Promise<readonly KeptVersion[]>;

  /**
   * Puts versions back as another archive kept them, in its order, all or none of them. An article is known as by `add`, by any of its
   * addresses. A version takes the number that it had; where another text has that number, the one that was fetched first comes first.
   * The highest number is current.
   */
  restore(versions: readonly MovedVersion[]): Promise<readonly Added[]>;

  /** All that is wrong with what is kept, worked out anew from the texts; empty where nothing is. Others may write meanwhile. */
  verify(): Promise<readonly Fault[]>;

  /**
   * Writes all that is kept, as it is at one moment, to a file that does not exist; others may write meanwhile. A process that is ended
   * leaves no such file.
   */
  backUp(file: string): Promise<void>;

  /** Which of the versions are copies of one text, as pairs of which the first was stored first. */
  copies(numbers: readonly number[]): Promise<readonly (readonly [number, number])[]>;

  /**
   * What is said in current versions, in the order in which it was stored; within an article as `saidIn` has it.
   *
   * @param after the `id` after which to go on; 0 for the beginning
   * @param most so many at most: fewer are the last ones
   */
  said(asked: SaidAsked, after: number, most: number): Promise<readonly KeptSaid[]>;

  /** What was last remembered under these keys, by key; keys under which nothing was are left out. It is no part of an export. */
  remembered(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Remembers values under keys in place of what was remembered there, all or none of them. For those who add articles again and again,
   * and must know what they did before.
   *
   * @param values keys of at most 200 characters of ASCII
   */
  remember(values: ReadonlyMap<string, string>): Promise<void>;

  close(): Promise<void>;
}
