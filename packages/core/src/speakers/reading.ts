import type { Article } from "../article/article.js";
import { attribute } from "../attribution/attribute.js";
import type { Attribution } from "../attribution/attribution.js";
import { creditQuotations } from "../attribution/credit-quotations.js";
import { defaultModel } from "../attribution/default-model.js";
import type { KnownExtractions } from "../attribution/extraction/known-extractions.js";
import type { Model } from "../attribution/model/model.js";
import { findQuotations } from "../quotations/find.js";
import type { MarkFault, Quotation, SetAside } from "../quotations/quotation.js";
import { type Credits, creditsOf } from "./credits.js";
import { resolveSpeakers } from "./resolve.js";
import type { Speaker } from "./speaker.js";

/** What is said in an article, by whom and through whom. */
export interface Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly MarkFault[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly credits: Credits;
}

/**
 * Reads an article: the stages from its text to who is credited with which words, in their order. Never throws; linear in
 * the article's length.
 *
 * @param model the extractor's weights; those that are shipped where none are given
 * @param known what was extracted from the version before of the same article
 */
export function readArticle(
  article: Article,
  model: Model = defaultModel(),
  known?: KnownExtractions,
): Reading {
  const { quotations, setAside, faults } = findQuotations(article);
  const ruled = creditQuotations(article, quotations);
  const found = attribute(article, { quotations, setAside, credits: ruled }, model, undefined, known);
  const { attributions, speakers } = resolveSpeakers(article, quotations, found);
  const credits = creditsOf({ article, quotations, attributions, speakers, ruled });
  return { article, quotations, setAside, faults, attributions, speakers, credits };
}

/**
 * The same from the rules of English alone, without the trained extractor: who is credited with the quotations. It takes a fraction
 * of the time; what is only reported is not found. Never throws; linear in the article's length.
 */
export function glanceAt(article: Article): Reading {
  const { quotations, setAside, faults } = findQuotations(article);
  const ruled = creditQuotations(article, quotations);
  const { attributions, speakers } = resolveSpeakers(article, quotations, ruled);
  const credits = creditsOf({ article, quotations, attributions, speakers, ruled });
  return { article, quotations, setAside, faults, attributions, speakers, credits };
}
