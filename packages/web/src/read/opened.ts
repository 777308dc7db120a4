import type { Article } from "@hearsay/core";
import type { PinnedReading } from "../worker/checker.js";

/** An article as it was given, before it is read. */
export interface GivenArticle {
  readonly name: string;
  readonly article: Article;
  /** What had to be assumed: sentences for a reader. */
  readonly notes: readonly string[];
}

/** An article that was read, as it is shown and kept. */
export interface OpenedArticle extends PinnedReading {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly string[];
}
