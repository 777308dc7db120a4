import type { Holding } from "../provenance/holding/holding.js";
import type { FoundDocuments } from "./found-documents.js";

/**
 * What a draft is checked against: something that finds the documents in which words may stand, and lets them be read. Documents in
 * memory are one (`in-memory.ts`); an archive that fetches a few documents for each quotation can be another.
 */
export interface Sources {
  readonly isEmpty: boolean;
  /** What is said of every quotation where there is no document. */
  readonly whyEmpty: string;
  /** How many documents there are. */
  readonly count: number;
  /** The names of those that were given and could not be read. */
  readonly unread: readonly string[];
  /** The names of those of which it is not certain that they were read whole. */
  readonly partlyRead: readonly string[];
  /** What holds further documents and could not be asked for them: whatever was not found may stand there. */
  readonly unasked: readonly string[];
  /** The languages of the documents, as far as they could be told; empty where one could not. */
  readonly languages: ReadonlySet<string>;
  /**
   * Says which quotations will be looked for, so that all can be made ready at once.
   *
   * @param quotations the words of each, normalised
   */
  expect(quotations: Iterable<readonly string[]>): void;
  /**
   * The documents in which a quotation, or a part of it, may stand.
   *
   * @param words its words, normalised
   * @returns an index that holds at least these documents; it may hold all that there are
   */
  find(words: readonly string[]): FoundDocuments;
  /** Whose words each document holds, with the evidence for it, in the order in which the documents were given. */
  holdings(): readonly { readonly name: string; readonly holding: Holding }[];
}
