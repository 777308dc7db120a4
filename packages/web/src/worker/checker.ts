import {
  type Article,
  type AuditRecord,
  articleFromText,
  auditPage,
  type CheckedQuotation,
  check,
  type Holding,
  indexSources,
  KnownDraft,
  type Model,
  type ReadReport,
  type Report,
  read,
  type Sources,
} from "@hearsay/core";
import { isPlain, sayHolding } from "@hearsay/core/plumbing";
import { type Correction, corrected } from "../sources/corrections.js";
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

/** In milliseconds. */
const TELL_EVERY = 150;
/** An article that was read, with what its front is pinned to. */
export interface PinnedReading {
  readonly reading: ReadReport;
  readonly pins: readonly Pin[];
}

/** Does the work of the page on its texts: reads, checks, writes the record. It keeps the sources between checks. */
export class Checker {
  readonly #model: () => Promise<Model>;
  readonly #known = new KnownDraft();
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

  /**
   * Checks a draft as it stands; a plain text that was edited shows itself what its headline is, and its paragraphs.
   *
   * @param tell is told from time to time all quotations that have their verdict
   */
  async check(article: Article, tell?: (quotations: readonly CheckedQuotation[]) => void): Promise<Report> {
    const draft = isPlain(article) ? articleFromText(article.text, { name: article.name }) : article;
    const verified: CheckedQuotation[] = [];
    let last = performance.now();
    const onVerdict = (quotation: CheckedQuotation) => {
      verified.push(quotation);
      if (performance.now() - last < TELL_EVERY) return;
      tell?.(verified);
      last = performance.now();
    };
    return check(draft, this.#sources, { model: await this.#model(), known: this.#known, onVerdict });
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
