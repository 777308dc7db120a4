import type { Article } from "../../article/article.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Columns } from "./columns.js";
import { GramTable } from "./gram-table.js";
import type { Vocabulary } from "./vocabulary.js";
import { WordTable } from "./word-table.js";

/** Of so many words all runs are kept; of more, those of the quotations that are looked for. */
const ALL_RUNS = 2 ** 24;

/** One source document within the index. */
export interface SourceDocument extends Pick<Article, "name" | "language" | "doubts"> {
  /** May have to be unpacked whenever it is asked for. */
  readonly article: Article;
  /** Its words are those from `first` to `last` (exclusive) of the index. */
  readonly first: number;
  readonly last: number;
}

/** How often words occur in the sources, or in the larger collection of which these documents are a part. */
export interface WordCounts {
  /** How many words there are. */
  readonly total: number;
  /** How often a word occurs, by its canonical form. */
  of(form: string): number;
}

/**
 * All words of all source documents, indexed once and for all quotations: memory and time to build are linear
 * in the words, a look-up does not depend on how many there are.
 */
export class SourceIndex {
  readonly documents: readonly SourceDocument[];
  readonly vocabulary: Vocabulary;
  /** The ids of all words, documents parted by -1. */
  readonly ids: Int32Array;
  readonly words: WordTable;
  /** What chance is reckoned with. */
  readonly counts: WordCounts;
  readonly #columns: Columns;
  readonly #keepsAll: boolean;
  #runs: readonly [GramTable, GramTable];

  /**
   * @param documents in the order of their words
   * @param columns the words of all documents, documents parted by -1
   * @param allRuns of so many words all runs are kept
   * @param counts those of the collection that the documents were taken from; unless given, the documents are all that there is
   */
  constructor(
    documents: readonly SourceDocument[],
    vocabulary: Vocabulary,
    columns: Columns,
    allRuns = ALL_RUNS,
    counts?: WordCounts,
  ) {
    this.documents = documents;
    this.vocabulary = vocabulary;
    this.ids = columns.takeIds();
    this.#columns = columns;
    this.words = new WordTable(this.ids, vocabulary.size);
    this.counts = counts ?? { total: this.ids.length, of: (form) => this.#countOf(form) };
    this.#keepsAll = this.ids.length <= allRuns;
    this.#runs = this.#runsOf(this.#keepsAll ? undefined : []);
  }

  /**
   * Makes ready for quotations that will be looked for: in one pass over the sources, where these are so many that not all runs
   * are kept.
   *
   * @param quotations the norms of the words of each; not asked for where all runs are kept
   */
  expect(quotations: Iterable<readonly string[]>): void {
    if (this.#keepsAll) return;
    const queries = Array.from(quotations, (norms) =>
      Int32Array.from(norms, (norm) => this.vocabulary.find(norm)),
    );
    this.#runs = this.#runsOf(queries);
  }

  /** Where the runs of two and of three words of a quotation stand. */
  runsOf(query: Int32Array): readonly [GramTable, GramTable] {
    if (!this.#covers(query)) this.#runs = this.#runsOf([query]);
    return this.#runs;
  }

  /** Where the word at `position` starts in its document's text (UTF-16). */
  startOf(position: number): number {
    return this.#columns.startOf(position);
  }

  /** Where the word at `position` ends in its document's text (UTF-16, exclusive). */
  endOf(position: number): number {
    return this.#columns.startOf(position) + this.#columns.lengthOf(position);
  }

  /** The index (in `documents`) of the document in which the word at `position` stands. */
  documentAt(position: number): number {
    return Math.max(
      0,
      lastAtOrBefore(this.documents, ({ first }) => first, position),
    );
  }

  /** The position of the first word of a document that starts at or after `offset` of its text. */
  positionAt(document: SourceDocument, offset: number): number {
    let low = document.first;
    let high = document.last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #countOf(form: string): number {
    return this.words.cost(Int32Array.of(this.vocabulary.findForm(form)), 0);
  }

  #covers(query: Int32Array): boolean {
    return this.#runs.every((table) => table.covers(query));
  }

  #runsOf(queries: readonly Int32Array[] | undefined): readonly [GramTable, GramTable] {
    return [new GramTable(this.ids, 2, queries), new GramTable(this.ids, 3, queries)];
  }
}
