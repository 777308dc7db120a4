import type { Article } from "../article/article.js";
import type { SetAside } from "../quotations/quotation.js";
import type { Said } from "../speakers/said.js";
import type { CheckedQuotation } from "../verification/verdict.js";
import type { Finding } from "./finding.js";

/** Everything that was read out of one article. */
export interface Reading extends Said {
  readonly findings: readonly Finding[];
}

/** One draft with a verdict for each of its quotations. */
export interface Report {
  readonly article: Article;
  readonly quotations: readonly CheckedQuotation[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
}
