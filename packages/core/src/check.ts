import type { Article } from "./article/article.js";
import type { Model } from "./attribution/model/model.js";
import { findingsOfCheck } from "./rules/findings.js";
import type { Report } from "./rules/report.js";
import { ruleContext } from "./rules/rule-context.js";
import type { RuleSettings } from "./rules/settings.js";
import { type Reading, readArticle } from "./speakers/reading.js";
import { checkHeadlines } from "./verification/headline-checks.js";
import { inMemory } from "./verification/in-memory.js";
import type { Sources } from "./verification/sources.js";
import { withUnread } from "./verification/unread.js";
import type { CheckedQuotation } from "./verification/verdict.js";
import { listQuotation, verify } from "./verification/verify.js";
import { Work } from "./verification/work.js";

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
 * @param options `whyEmpty`: the reason that is then given; `unread`: the names of sources that were given and could not be
 *   read, which a verdict names that they might change; `model`: the extractor's weights
 */
export function indexSources(
  articles: Iterable<Article>,
  {
    whyEmpty,
    unread = [],
    model,
  }: {
    readonly whyEmpty?: string | undefined;
    readonly unread?: readonly string[] | undefined;
    readonly model?: Model | undefined;
  } = {},
): Sources {
  return inMemory(articles, {
    ...(whyEmpty === undefined ? {} : { whyEmpty }),
    unread,
    read: (article) => readArticle(article, model),
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
  const reading = readArticle(draft, options.model);
  const headlineChecks = checkHeadlines(reading);
  const work = new Work();
  const quotations =
    sources === null
      ? withoutSources(reading, headlineChecks)
      : reading.quotations.map((quotation) =>
          withUnread(verify({ draft: reading, quotation }, sources, work), sources),
        );
  const context = ruleContext(reading, headlineChecks);
  const findings = findingsOfCheck(context, quotations, sources === null, options.rules);
  return { article: draft, quotations, setAside: reading.setAside, findings };
}

/** The quotations that were checked against the body, and the others without a verdict. */
function withoutSources(reading: Reading, headlineChecks: readonly CheckedQuotation[]): CheckedQuotation[] {
  const checked = new Map(headlineChecks.map((quotation) => [quotation.id, quotation]));
  return reading.quotations.map(
    (quotation) => checked.get(quotation.id) ?? listQuotation({ draft: reading, quotation }),
  );
}
