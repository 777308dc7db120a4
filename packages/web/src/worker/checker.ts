import {
  type Article,
  type AuditRecord,
  articleFromText,
  auditPage,
  check,
  type Holding,
  indexSources,
  type Model,
  type ReadReport,
  type Report,
  read,
  type Sources,
  sayHolding,
} from "@hearsay/core";
import { type Correction, corrected } from "../sources/corrections.js";
import { isPlain } from "../state/edited-article.js";
import { type Pin, pinsOf } from "./pins.js";

/** A source as the checker takes it. */
export interface GivenSource {
  readonly article: Article;
  readonly correction: Correction;
}

/** Whose words a source holds. */
export interface SaidHolding {
  readonly name: string;
  readonly holding: Holding;
  readonly words: string;
}

/** An article that was read, with what its front is pinned to. */
export interface PinnedReading {
  readonly reading: ReadReport;
  readonly pins: readonly Pin[];
}

/** Does the work of the page on its texts: reads, checks, writes the record. It keeps the sources between checks. */
export class Checker {
  readonly #model: () => Promise<Model>;
  #sources: Sources | null = null;

  constructor(model: () => Promise<Model>) {
    this.#model = model;
  }

  /** A plain text of a file; null where its bytes are none in UTF-8. */
  readPlainText(name: string, bytes: Uint8Array): Article | null {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return text.includes("\0") || text.trim() === "" ? null : articleFromText(text, { name });
    } catch {
      return null;
    }
  }

  readPasted(name: string, text: string): Article {
    return articleFromText(text, { name });
  }

  /** Takes the sources that drafts are checked against from now on; of none, only headlines are checked. */
  async takeSources(given: readonly GivenSource[], unread: readonly string[]): Promise<void> {
    const articles = given.map(({ article, correction }) => corrected(article, correction));
    const model = await this.#model();
    this.#sources =
      articles.length === 0 && unread.length === 0 ? null : indexSources(articles, { model, unread });
  }

  /** Checks a draft as it stands; a plain text that was edited shows itself what its headline is, and its paragraphs. */
  async check(article: Article): Promise<Report> {
    const draft = isPlain(article) ? articleFromText(article.text, { name: article.name }) : article;
    return check(draft, this.#sources, { model: await this.#model() });
  }

  /** Who says what in an article, and what its headline and standfirst are nearest to in its body. */
  async read(article: Article): Promise<PinnedReading> {
    const model = await this.#model();
    return { reading: read(article, { model }), pins: pinsOf(article, model) };
  }

  /** Whose words each source holds, in the order in which they were given. */
  holdings(): SaidHolding[] {
    return (this.#sources?.holdings() ?? []).map(({ name, holding }) => ({
      name,
      holding,
      words: sayHolding(holding),
    }));
  }

  /** The audit record as a page of its own. */
  record(record: AuditRecord): string {
    return auditPage(record);
  }
}
