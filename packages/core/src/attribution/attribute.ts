import type { Article } from "../article/article.js";
import type { FoundQuotations } from "../quotations/find.js";
import { draftOf, numbered, withCredits } from "./assemble.js";
import type { Attribution } from "./attribution.js";
import { creditQuotations } from "./credit-quotations.js";
import { extract } from "./extraction/extract.js";
import { readPassages } from "./extraction/read-passages.js";
import type { Model } from "./model/model.js";

export function attribute(article: Article, found: Omit<FoundQuotations, "faults">, model: Model, least = 0.5): Attribution[] {
  const credits = creditQuotations(article, found.quotations);
  const passages = readPassages(article, { ...found, credits }, model.tagger);
  const drafts = passages.flatMap((passage) => extract(model, passage, least).map(draftOf));
  return numbered(article.text, withCredits(drafts, credits, found.quotations), found.quotations);
}
