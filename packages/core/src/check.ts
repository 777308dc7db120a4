import type { Article } from "./article/article.js";
import type { Model } from "./attribution/model/model.js";
import { creditsOf, NOBODY } from "./provenance/credit.js";
import { findingsOfCheck } from "./rules/findings.js";
import type { Report } from "./rules/reading.js";
import type { RuleSettings } from "./rules/settings.js";
import { subjectOf } from "./rules/subject.js";
import { whoSaidWhat } from "./speakers/said.js";
import { Sources } from "./verification/sources.js";
import { listQuotation, verify } from "./verification/verify.js";

export interface CheckOptions {
  /** The extractor's weights; those that are shipped where none are given. */
  readonly model?: Model | undefined;
  /** What each rule and each verdict weighs as a finding, or `off`; what is left out keeps its default. */
  readonly rules?: RuleSettings;
}

/**
 * Indexes source documents, once, for any number of drafts.
 *
 * @param articles the documents; of none, every quotation comes out as `cannot-check`
 * @param options `whyEmpty`: the reason that is then given; `model`: the extractor's weights
 */
export function indexSources(
  articles: Iterable<Article>,
  { whyEmpty, model }: { readonly whyEmpty?: string | undefined; readonly model?: Model | undefined } = {},
): Sources {
  return new Sources(articles, {
    ...(whyEmpty === undefined ? {} : { whyEmpty }),
    said: (article) => whoSaidWhat(article, model),
  });
}

/**
 * Checks every quotation of a draft.
 *
 * @param draft the article whose quotations are checked
 * @param sources what they are checked against; null checks those of headline, standfirst and captions against the
 *   draft's own body, and lists the others with a null verdict
 */
export function check(draft: Article, sources: Sources | null, options: CheckOptions = {}): Report {
  const subject = subjectOf(whoSaidWhat(draft, options.model));
  const credits = creditsOf(subject);
  const told = new Map(subject.told.map((quotation) => [quotation.id, quotation]));
  const quotations = subject.quotations.map((quotation) => {
    const question = { draft: subject, quotation, credit: credits.get(quotation.id) ?? NOBODY };
    return sources === null ? (told.get(quotation.id) ?? listQuotation(question)) : verify(question, sources);
  });
  return {
    article: draft,
    quotations,
    setAside: subject.setAside,
    findings: findingsOfCheck(subject, quotations, sources === null, options.rules),
  };
}
