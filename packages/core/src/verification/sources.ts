import type { Article } from "../article/article.js";
import type { Holding } from "../provenance/holding/holding.js";
import { type Provenance, Provenances } from "../provenance/provenance.js";
import { glanceAt, type Reading, readArticle } from "../speakers/reading.js";
import type { Range } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { Run } from "./comparison.js";
import { documentsNaming } from "./lookup/candidates.js";
import { type SourceDocument, SourceIndex } from "./lookup/source-index.js";

/** How closely a document is read. */
export type Depth = "glance" | "reading";

/** What a draft is checked against: documents indexed once, and read where a passage of theirs matters. */
export class Sources {
  readonly index: SourceIndex;
  /** The languages of the documents, as far as they could be told; empty where one could not. */
  readonly languages: ReadonlySet<string>;
  readonly whyEmpty: string;
  readonly #glanced = new Map<number, Provenances>();
  readonly #read = new Map<number, Provenances>();
  readonly #reader: (article: Article) => Reading;

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
    this.#reader = options.read ?? readArticle;
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

  /**
   * Whose words stand in a run; what an editor leaves out of speech is nobody's.
   *
   * @param depth a `glance` goes by the rules alone, which takes a fraction of the time and says enough for a sound quotation; an
   *   accusation rests on a whole `reading` of the document
   */
  provenanceOf(run: Run, depth: Depth): Provenance {
    const offsets: number[] = [];
    for (let position = run.from; position < run.to; position++) {
      const isLeftOut = run.leftOut.some(({ from, to }) => from <= position && position < to);
      if (!isLeftOut) offsets.push(this.index.startOf(position));
    }
    return this.#provenancesOf(run.document, depth).of(offsets);
  }

  /** What is said in a document, by its number in the index, as far as the rules tell. */
  readingOf(document: number): Reading {
    return this.#provenancesOf(document, "glance").reading;
  }

  /** Whose words a document holds, by its number in the index. */
  holdingOf(document: number): Holding {
    return this.#provenancesOf(document, "glance").holding;
  }

  /** Whose words each document holds, with the evidence for it, in the order in which the documents were given. */
  holdings(): { readonly name: string; readonly holding: Holding }[] {
    return this.index.documents.map(({ article }, document) => {
      return { name: article.name, holding: this.holdingOf(document) };
    });
  }

  #provenancesOf(document: number, depth: Depth): Provenances {
    const known = depth === "glance" ? this.#glanced : this.#read;
    let provenances = known.get(document);
    if (provenances === undefined) {
      const { article } = this.index.documents[document] as SourceDocument;
      provenances = new Provenances(depth === "glance" ? glanceAt(article) : this.#reader(article));
      known.set(document, provenances);
    }
    return provenances;
  }
}
