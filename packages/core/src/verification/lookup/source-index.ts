import type { Article } from "../../article/article.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import { type Word, wordsOf } from "../../text/words.js";
import { GramTable } from "./gram-table.js";
import { Vocabulary } from "./vocabulary.js";

/** Stands between the words of two documents, so that no run of words crosses from one into the other. */
const GAP = -1;

/** One source document within the index. */
export interface SourceDocument {
  readonly article: Article;
  /** Its words are those from `first` to `last` (exclusive) of the index. */
  readonly first: number;
  readonly last: number;
}

/**
 * All words of all source documents, indexed once and for all quotations: memory and time to build are linear
 * in the words, a look-up does not depend on how many there are.
 */
export class SourceIndex {
  readonly vocabulary = new Vocabulary();
  readonly documents: readonly SourceDocument[];
  /** The ids of all words, documents parted by -1. */
  readonly ids: Int32Array;
  /** Runs of one, two and three words. */
  readonly grams: readonly [GramTable, GramTable, GramTable];
  readonly #starts: Uint32Array;
  readonly #lengths: Uint16Array;

  /**
   * @param articles the source documents
   * @param partOf which part of an article may support a quotation; all of it where left out
   */
  constructor(articles: Iterable<Article>, partOf: (article: Article) => readonly Range[] = wholeText) {
    const columns = new Columns();
    const documents: SourceDocument[] = [];
    for (const article of articles) {
      const first = columns.size;
      for (const part of partOf(article)) {
        for (const word of wordsOf(article.text, part.start, part.end)) {
          columns.push(this.vocabulary.add(word.norm), word);
        }
      }
      documents.push({ article, first, last: columns.size });
      columns.push(GAP, { start: 0, end: 0, norm: "" });
    }
    this.documents = documents;
    this.ids = columns.ids.slice(0, columns.size);
    this.#starts = columns.starts.slice(0, columns.size);
    this.#lengths = columns.lengths.slice(0, columns.size);
    this.grams = [new GramTable(this.ids, 1), new GramTable(this.ids, 2), new GramTable(this.ids, 3)];
  }

  /** Where the word at `position` starts in its document's text (UTF-16). */
  startOf(position: number): number {
    return this.#starts[position] as number;
  }

  /** Where the word at `position` ends in its document's text (UTF-16, exclusive). */
  endOf(position: number): number {
    return (this.#starts[position] as number) + (this.#lengths[position] as number);
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
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function wholeText(article: Article): readonly Range[] {
  return [{ start: 0, end: article.text.length }];
}

/** Growing typed columns: a word of an archive must not cost an object. */
class Columns {
  size = 0;
  ids = new Int32Array(1024);
  starts = new Uint32Array(1024);
  lengths = new Uint16Array(1024);

  push(id: number, word: Word): void {
    if (this.size === this.ids.length) this.#grow();
    this.ids[this.size] = id;
    this.starts[this.size] = word.start;
    this.lengths[this.size] = Math.min(word.end - word.start, 0xffff);
    this.size++;
  }

  #grow(): void {
    const size = this.size * 2;
    const ids = new Int32Array(size);
    const starts = new Uint32Array(size);
    const lengths = new Uint16Array(size);
    ids.set(this.ids);
    starts.set(this.starts);
    lengths.set(this.lengths);
    this.ids = ids;
    this.starts = starts;
    this.lengths = lengths;
  }
}
