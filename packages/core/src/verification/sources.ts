import type { Article } from "../article/article.js";
import { type Provenance, Provenances } from "../provenance/provenance.js";
import { type Reading, readArticle } from "../speakers/reading.js";
import type { Range } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { Run } from "./comparison.js";
import { documentsNaming } from "./lookup/candidates.js";
import { type SourceDocument, SourceIndex } from "./lookup/source-index.js";

/** What a draft is checked against: documents indexed once, and read where a passage of theirs matters. */
export class Sources {
  readonly index: SourceIndex;
  /** The languages of the documents, as far as they could be told; empty where one could not. */
  readonly languages: ReadonlySet<string>;
  readonly whyEmpty: string;
  readonly #provenances = new Map<number, Provenances>();
  readonly #readings = new Map<number, Reading>();
  readonly #read: (article: Article) => Reading;

  /**
   * @param articles the source documents
   * @param options `partOf`: the parts of a document that may support a quotation (all of it where left out);
   *   `whyEmpty`: what is said of quotations where there is no document; `read`: how a document is read when a
   *   passage of it matters
   */
  constructor(
    articles: Iterable<Article>,
    options: {
      readonly partOf?: (article: Article) => readonly Range[];
      readonly whyEmpty?: string;
      readonly read?: (article: Article) => Reading;
    } = {},
  ) {
    this.index = options.partOf ? new SourceIndex(articles, options.partOf) : new SourceIndex(articles);
    this.#read = options.read ?? readArticle;
    this.whyEmpty = options.whyEmpty ?? "There is no source that could be read.";
    const languages = this.index.documents.map(({ article }) => article.language);
    this.languages = new Set(languages.includes(null) ? [] : (languages as string[]));
  }

  get isEmpty(): boolean {
    return this.index.documents.every((document) => document.first === document.last);
  }

  /** The documents in which every telling word of a name stands; of no name, none. */
  naming(name: string | null): ReadonlySet<number> {
    const words = name === null ? [] : wordsOf(name).filter(({ norm }) => norm.length > 3);
    const [first, ...others] = words.map(({ norm }) => documentsNaming(this.index, norm));
    return new Set([...(first ?? [])].filter((document) => others.every((other) => other.has(document))));
  }

  /** What is said in a document, by its number in the index; read once. */
  readingOf(document: number): Reading {
    const known = this.#readings.get(document);
    if (known !== undefined) return known;
    const reading = this.#read((this.index.documents[document] as SourceDocument).article);
    this.#readings.set(document, reading);
    return reading;
  }

  /** Whose words stand in a run; what an editor leaves out of speech is nobody's. */
  provenanceOf(run: Run): Provenance {
    let provenances = this.#provenances.get(run.document);
    if (provenances === undefined) {
      provenances = new Provenances(this.readingOf(run.document));
      this.#provenances.set(run.document, provenances);
    }
    const offsets: number[] = [];
    for (let position = run.from; position < run.to; position++) {
      const isLeftOut = run.leftOut.some(({ from, to }) => from <= position && position < to);
      if (!isLeftOut) offsets.push(this.index.startOf(position));
    }
    return provenances.of(offsets);
  }
}
