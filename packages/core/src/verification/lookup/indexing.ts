import type { Article } from "../../article/article.js";
import type { Range } from "../../text/span.js";
import { wordsOf } from "../../text/words.js";
import { Columns } from "./columns.js";
import { type SourceDocument, SourceIndex, type WordCounts } from "./source-index.js";
import { Vocabulary } from "./vocabulary.js";

/** Stands between the words of two documents, so that no run of words crosses from one into the other. */
const GAP = -1;

/** Takes in source documents, one after the other, until the index of them is asked for. */
export class SourceIndexing {
  readonly #partOf: (article: Article) => readonly Range[];
  readonly #vocabulary = new Vocabulary();
  readonly #columns = new Columns();
  readonly #documents: SourceDocument[] = [];

  /** @param partOf which part of an article may support a quotation; all of it where left out */
  constructor(partOf: (article: Article) => readonly Range[] = wholeText) {
    this.#partOf = partOf;
  }

  /**
   * Takes in a document.
   *
   * @param kept gives the article again, whenever it is asked for; where left out, the article itself stays in memory
   */
  add(article: Article, kept: () => Article = () => article): void {
    const columns = this.#columns;
    const first = columns.size;
    for (const part of this.#partOf(article)) {
      for (const word of wordsOf(article.text, part.start, part.end)) {
        columns.push(this.#vocabulary.add(word.norm), word);
      }
    }
    const { name, language, doubts } = article;
    this.#documents.push(documentOf(kept, { name, language, doubts, first, last: columns.size }));
    columns.push(GAP, { start: 0, end: 0 });
  }

  /**
   * The index of all that were taken in; nothing can be added to it.
   *
   * @param counts those of a larger collection, where the documents are a part of one
   */
  finish(counts?: WordCounts): SourceIndex {
    return new SourceIndex(this.#documents, this.#vocabulary, this.#columns, undefined, counts);
  }
}

/** The index of articles that stay in memory. */
export function indexOf(
  articles: Iterable<Article>,
  partOf?: (article: Article) => readonly Range[],
): SourceIndex {
  const indexing = new SourceIndexing(partOf);
  for (const article of articles) indexing.add(article);
  return indexing.finish();
}

function documentOf(kept: () => Article, facts: Omit<SourceDocument, "article">): SourceDocument {
  return Object.freeze({
    ...facts,
    get article() {
      return kept();
    },
  });
}

function wholeText(article: Article): readonly Range[] {
  return [{ start: 0, end: article.text.length }];
}
