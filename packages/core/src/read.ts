import type { Article } from "./article/article.js";
import type { Model } from "./attribution/model/model.js";
import { findingsOfReading } from "./rules/findings.js";
import type { Reading } from "./rules/reading.js";
import type { RuleSettings } from "./rules/settings.js";
import { subjectOf } from "./rules/subject.js";
import { whoSaidWhat } from "./speakers/said.js";

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
export function read(article: Article, options: ReadOptions = {}): Reading {
  const said = whoSaidWhat(article, options.model);
  return { ...said, findings: findingsOfReading(subjectOf(said), options.rules) };
}
