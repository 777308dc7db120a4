import type { Article } from "../article/article.js";
import type { SetAside } from "../quotations/quotation.js";
import type { Reading } from "../speakers/reading.js";
import type { CheckedQuotation } from "../verification/verdict.js";
import type { Finding } from "./finding.js";

/** One article that was read, with what is worth a look in it. */
export interface ReadReport extends Reading {
  readonly findings: readonly Finding[];
}

/** One draft with a verdict for each of its quotations. */
export interface Report {
  readonly article: Article;
  readonly quotations: readonly CheckedQuotation[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
  /** How many verdicts and findings are left out because a baseline knows them; absent where there is no baseline. */
  readonly known?: number;
}
