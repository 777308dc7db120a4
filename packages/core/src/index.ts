/**
 * From text to verdicts. This is the stable API; what only Hearsay's own packages share is in `@hearsay/core/plumbing`.
 *
 * @packageDocumentation
 */

export type * from "./article/article.js";
export { type ArticleDraft, type BlockDraft, buildArticle } from "./article/build.js";
export { articleFromText, type PlainTextOptions } from "./article/plain-text.js";
export { asTold, type ToldOfFile } from "./article/told.js";
export type * from "./attribution/attribution.js";
export { defaultModel, loadModel } from "./attribution/default-model.js";
export type { Model } from "./attribution/model/model.js";
export { type CheckOptions, check, indexSources, type SourcesOptions, sourcesFrom } from "./check.js";
export { mask } from "./mask.js";
export type * from "./provenance/holding/holding.js";
export type * from "./quotations/quotation.js";
export { type ReadOptions, read } from "./read.js";
export { auditPage } from "./report/html/page-html.js";
export type * from "./report/html/record.js";
export * from "./report/json.js";
export * from "./report/repairs.js";
export type * from "./rules/finding.js";
export type * from "./rules/report.js";
export {
  RULE_LEVELS,
  RULE_NAMES,
  type RuleLevel,
  type RuleName,
  type RuleSettings,
} from "./rules/settings.js";
export type * from "./speakers/credits.js";
export type * from "./speakers/speaker.js";
export type { Range, Span } from "./text/span.js";
export { KnownDraft } from "./verification/known-draft.js";
export { SourceIndexing } from "./verification/lookup/indexing.js";
export * from "./verification/severity.js";
export type { Sources } from "./verification/sources.js";
export * from "./verification/verdict.js";
