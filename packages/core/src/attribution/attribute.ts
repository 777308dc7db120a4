import type { Article } from "../article/article.js";
import type { Quotation } from "../quotations/quotation.js";
import { spanOf } from "../text/span.js";
import type { Attribution } from "./attribution.js";
import { type CreditedPassage, creditPassages } from "./credits.js";
import { passagesOf } from "./passages.js";

/**
 * Who is credited with each quotation, by rules: one attribution for each quotation that somebody is credited with.
 * Sources are spans as written; whom they stand for is told later. Linear in the article's length; never throws.
 */
export function attribute(article: Article, quotations: readonly Quotation[]): Attribution[] {
  const credited = creditPassages(article, passagesOf(article, quotations));
  const best = new Map<string, CreditedPassage>();
  for (const passage of credited) {
    const known = best.get(passage.quotation.id);
    if (known === undefined || passage.credit.confidence > known.credit.confidence)
      best.set(passage.quotation.id, passage);
  }
  return quotations
    .flatMap((quotation) => {
      const passage = best.get(quotation.id);
      return passage === undefined ? [] : [attributionOf(article, quotation, passage)];
    })
    .map((attribution, at) => ({ ...attribution, id: `a${at + 1}` }));
}

function attributionOf({ text }: Article, quotation: Quotation, { credit }: CreditedPassage): Attribution {
  return {
    id: "",
    kind: quotation.kind,
    source: [spanOf(text, credit.source)],
    cue: credit.cue === null ? [] : [spanOf(text, credit.cue)],
    content: quotation.spans.map((span) => spanOf(text, span)),
    speaker: null,
    via: [],
    within: null,
    confidence: credit.confidence,
    quotations: [quotation.id],
  };
}
