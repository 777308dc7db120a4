import type { Article } from "../article/article.js";
import type { Holding } from "../provenance/holding/holding.js";
import { type Provenance, Provenances } from "../provenance/provenance.js";
import { glanceAt, type Reading } from "../speakers/reading.js";
import { wordsOf } from "../text/words.js";
import type { Run } from "./comparison.js";
import { documentsNaming } from "./lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "./lookup/source-index.js";
import { Recent } from "./recent.js";

/** How closely a document is read. */
export type Depth = "glance" | "reading";

/**
 * Of documents of so many characters together it is remembered whose words they hold, at each depth: up to nine bytes a character. Those
 * of a large archive would fill the memory.
 */
const REMEMBERED = 32_000_000;

/** Documents read once at each depth, however many quotations ask for them, as long as those read lately are not too large. */
export class DocumentReader {
  readonly #read: (article: Article) => Reading;
  readonly #known = {
    glance: new Recent<Provenances>(REMEMBERED),
    reading: new Recent<Provenances>(REMEMBERED),
  };

  /** @param read how a document is read whole */
  constructor(read: (article: Article) => Reading) {
    this.#read = read;
  }

  /**
   * Whose words stand where in a document.
   *
   * @param document its number in the index
   * @param depth a `glance` goes by the rules alone, which takes a fraction of the time and says enough for a sound quotation; an
   *   accusation rests on a whole `reading` of the document
   */
  provenancesOf({ documents }: SourceIndex, document: number, depth: Depth): Provenances {
    return this.#known[depth].of(document, () => {
      const { article } = documents[document] as SourceDocument;
      const reading = depth === "glance" ? glanceAt(article) : this.#read(article);
      return { value: new Provenances(reading), size: article.text.length };
    });
  }
}

/** The documents that were found for a quotation: their words in an index, and what they say of whose words these are. */
export class FoundDocuments {
  readonly index: SourceIndex;
  readonly #reader: DocumentReader;

  constructor(index: SourceIndex, reader: DocumentReader) {
    this.index = index;
    this.#reader = reader;
  }

  /** The documents in which every telling word of a name stands; of no name, none. */
  naming(name: string | null): ReadonlySet<number> {
    const words = name === null ? [] : wordsOf(name).filter(({ norm }) => norm.length > 3);
    const [first, ...others] = words.map(({ norm }) => documentsNaming(this.index, norm));
    return new Set([...(first ?? [])].filter((document) => others.every((other) => other.has(document))));
  }

  /** Whose words stand in a run; what an editor leaves out of speech is nobody's. */
  provenanceOf(run: Run, depth: Depth): Provenance {
    const offsets: number[] = [];
    for (let position = run.from; position < run.to; position++) {
      const isLeftOut = run.leftOut.some(({ from, to }) => from <= position && position < to);
      if (!isLeftOut) offsets.push(this.index.startOf(position));
    }
    return this.#provenancesOf(run.document, depth).of(offsets);
  }

  /** What is said in a document, by its number in the index; as far as the rules tell, unless it is to be read whole. */
  readingOf(document: number, depth: Depth = "glance"): Reading {
    return this.#provenancesOf(document, depth).reading;
  }

  /** Whose words a document holds, by its number in the index. */
  holdingOf(document: number): Holding {
    return this.#provenancesOf(document, "glance").holding;
  }

  #provenancesOf(document: number, depth: Depth): Provenances {
    return this.#reader.provenancesOf(this.index, document, depth);
  }
}
