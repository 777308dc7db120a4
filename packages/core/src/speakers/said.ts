import type { Article } from "../article/article.js";
import { creditQuotations } from "../attribution/credit-quotations.js";
import type { Attribution } from "../attribution/attribution.js";
import { findQuotations } from "../quotations/find.js";
import type { MarkFault, Quotation, SetAside } from "../quotations/quotation.js";
import { resolveSpeakers } from "./resolve.js";
import type { Speaker } from "./speaker.js";

/** What is said in an article, and by whom. */
export interface Said {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly MarkFault[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
}

/** Finds the quotations of an article and who is credited with them. Never throws; linear in the article's length. */
export function whoSaidWhat(article: Article): Said {
  const { quotations, setAside, faults } = findQuotations(article);
  const { attributions, speakers } = resolveSpeakers(article, quotations, creditQuotations(article, quotations));
  return { article, quotations, setAside, faults, attributions, speakers };
}
