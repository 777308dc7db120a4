import type { Article } from "./article/article.js";
import type { Model } from "./attribution/model/model.js";
import { findingsOfReading } from "./rules/findings.js";
import type { ReadReport } from "./rules/report.js";
import { ruleContext } from "./rules/rule-context.js";
import type { RuleSettings } from "./rules/settings.js";
import { readArticle } from "./speakers/reading.js";
import { checkHeadlines } from "./verification/headline-checks.js";

export interface ReadOptions {
  /** The extractor's weights; those that are shipped where none are given. */
  readonly model?: Model | undefined;
  /** What each rule weighs, or `off`; a rule that is left out keeps its default. */
  readonly rules?: RuleSettings;
}

/**
 * Reads an article: its quotations, who is credited with them, and what an editor should look at.
 * Never throws; linear in the article's length.
 */
export function read(article: Article, options: ReadOptions = {}): ReadReport {
  const reading = readArticle(article, options.model);
  const headlineChecks = checkHeadlines(reading);
  const findings = findingsOfReading(ruleContext(reading, headlineChecks), options.rules);
  return { ...reading, findings };
}
