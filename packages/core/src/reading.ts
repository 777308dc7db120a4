import type { Article } from "./article/article.js";
import type { Attribution } from "./attribution/attribution.js";
import type { MarkFault, Quotation, SetAside } from "./quotations/quotation.js";
import type { Finding } from "./rules/finding.js";
import type { Speaker } from "./speakers/speaker.js";
import type { CheckedQuotation } from "./verification/verdict.js";

/** Everything that was read out of one article. */
export interface Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly MarkFault[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly findings: readonly Finding[];
}

/** One draft with a verdict for each of its quotations. */
export interface Report {
  readonly article: Article;
  readonly quotations: readonly CheckedQuotation[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
}
