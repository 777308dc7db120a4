import type { NotedDocument, RefusedDocument } from "./answers.js";

/** Where articles that are to be added stand: pages, feeds and sitemaps. */
export interface AddRequest {
  /** Beginning with http or https. */
  addresses: string[];
  /** Of feeds and sitemaps: no pages that these date before, as 2031-03-12. */
  since?: string | undefined;
  /** Of each feed or sitemap: at most so many pages; 100 where left out. */
  most?: number | undefined;
  /** Of feeds: the texts that they have in full, instead of the pages. */
  feedText?: boolean | undefined;
}

/** An article that the archive keeps now. */
export interface StoredArticle {
  readonly name: string;
  /** `version`: an article that was known, with another text; `known`: nothing was stored. */
  readonly outcome: "new" | "version" | "known";
  /** The number by which the archive gives it. */
  readonly version: number;
}

/** How much was added so far. */
export interface AddedCounts {
  readonly new: number;
  readonly version: number;
  readonly known: number;
  readonly refused: number;
}

/** What became of what was to be added. */
export interface AddAnswer {
  readonly stored: readonly StoredArticle[];
  readonly refused: readonly RefusedDocument[];
  readonly notes: readonly NotedDocument[];
}
