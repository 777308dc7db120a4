export type * from "./article/article.js";
export * from "./article/build.js";
export { type FileRegion, fileRegion } from "./article/file-region.js";
export * from "./article/front.js";
export { bareName, type Label, labelOf } from "./article/label.js";
export { lineAt } from "./article/line-at.js";
export * from "./article/plain-text.js";
export * from "./article/recognise.js";
export { leadingTime } from "./article/times.js";
export { asTold, TOLD_KINDS, type ToldOfFile, toldOfFile } from "./article/told.js";
export type * from "./attribution/attribution.js";
export {
  defaultModel,
  loadModel,
  SHIPPED_MODELS,
  type ShippedModel,
  shippedModel,
} from "./attribution/default-model.js";
export type { Model } from "./attribution/model/model.js";
export { type CheckOptions, check, indexSources, type SourcesOptions, sourcesFrom } from "./check.js";
export type * from "./provenance/holding/holding.js";
export type * from "./quotations/quotation.js";
export { type ReadOptions, read } from "./read.js";
export { beyondVerdicts, byQuotation } from "./report/beyond-verdicts.js";
export * from "./report/brat.js";
export * from "./report/holding-words.js";
export * from "./report/html/page-html.js";
export * from "./report/html/reading-html.js";
export type * from "./report/html/record.js";
export * from "./report/json.js";
export * from "./report/outcome.js";
export * from "./report/places.js";
export { agreement, clock, isJoin, plural, QUIET_CLASSES, SET_ASIDE_WORDS } from "./report/plain-words.js";
export * from "./report/repairs.js";
export * from "./report/text/check-text.js";
export { diffPieces } from "./report/text/diff-text.js";
export { brief } from "./report/text/layout.js";
export { Page, type TextOptions } from "./report/text/page.js";
export type * from "./report/text/palette.js";
export * from "./report/text/read-text.js";
export * from "./report/text/sources-text.js";
export { VERDICT_COLOURS } from "./report/verdict-colours.js";
export * from "./report/verdict-words.js";
export { oneLine, visible } from "./report/visible.js";
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
export { type Reading, readArticle } from "./speakers/reading.js";
export type * from "./speakers/speaker.js";
export { canonical } from "./text/canonical.js";
export { CodePoints } from "./text/code-points.js";
export * from "./text/language.js";
export { type Line, lineStartsOf, linesOf } from "./text/lines.js";
export { lastAtOrBefore } from "./text/ordered.js";
export * from "./text/span.js";
export { bitsByRank } from "./verification/common-words.js";
export type { Collection } from "./verification/in-memory.js";
export { KnownVerdicts } from "./verification/known-verdicts.js";
export { likenessWhereAllAgree } from "./verification/likeness.js";
export { SourceIndexing } from "./verification/lookup/indexing.js";
export type { WordCounts } from "./verification/lookup/source-index.js";
export { type FoundOccurrence, formsOf, occurrencesIn } from "./verification/occurrences.js";
export { wordsOfQuotations } from "./verification/quotation-words.js";
export * from "./verification/severity.js";
export type { Sources } from "./verification/sources.js";
export * from "./verification/verdict.js";
