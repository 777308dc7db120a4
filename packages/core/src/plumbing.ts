/** What Hearsay's own packages share of the core beside its stable API. It changes without notice. */

export { trimmed } from "./article/build.js";
export { editedArticle, isPlain } from "./article/edited.js";
export { type FileRegion, fileRegion } from "./article/file-region.js";
export { readFront } from "./article/front.js";
export { bareName, type Label, labelOf } from "./article/label.js";
export { lineAt } from "./article/line-at.js";
export { recognise } from "./article/recognise.js";
export { leadingTime } from "./article/times.js";
export { TOLD_KINDS, toldOfFile } from "./article/told.js";
export { SHIPPED_MODELS, type ShippedModel, shippedModel } from "./attribution/default-model.js";
export { beyondVerdicts, byQuotation } from "./report/beyond-verdicts.js";
export * from "./report/brat.js";
export { Chains } from "./report/chain.js";
export { fileUri } from "./report/file-uri.js";
export { githubAnnotations } from "./report/github.js";
export * from "./report/holding-words.js";
export * from "./report/html/reading-html.js";
export { type Identified, type Identity, identified } from "./report/identity.js";
export { claimReviews } from "./report/linked/claim-reviews.js";
export { quotationsOfCheck, quotationsOfReading } from "./report/linked/quotations.js";
export { SCHEMA_ORG } from "./report/linked/schema-org.js";
export {
  ANNOTATION_PAGE,
  annotationsOfCheck,
  annotationsOfReading,
} from "./report/linked/web-annotations.js";
export * from "./report/outcome.js";
export * from "./report/places.js";
export { agreement, clock, isJoin, plural, QUIET_CLASSES, SET_ASIDE_WORDS } from "./report/plain-words.js";
export { safeChangesOf } from "./report/safe/safe-changes.js";
export { type SarifResult, sarifLog, sarifResults } from "./report/sarif/sarif.js";
export { CHECK_COLUMNS, checkTable } from "./report/table/check-table.js";
export { READ_COLUMNS, readTable } from "./report/table/read-table.js";
export type { Cell } from "./report/table/table.js";
export * from "./report/text/check-text.js";
export { diffPieces } from "./report/text/diff-text.js";
export { brief, shortenMiddle } from "./report/text/layout.js";
export { Page, type TextOptions } from "./report/text/page.js";
export type * from "./report/text/palette.js";
export * from "./report/text/read-text.js";
export * from "./report/text/sources-text.js";
export { VERDICT_COLOURS } from "./report/verdict-colours.js";
export * from "./report/verdict-words.js";
export { oneLine, unacting, visible } from "./report/visible.js";
export { withoutKnown } from "./report/without-known.js";
export { figuresIn } from "./rules/words/figures/figures.js";
export { sentencesOfBlock } from "./sentences/sentences.js";
export { isPersonNoun, singular } from "./speakers/lexicon/people.js";
export { type Name, nameOf } from "./speakers/name.js";
export { isTitle } from "./speakers/name-words.js";
export { type Reading, readArticle } from "./speakers/reading.js";
export { isSurelyPerson } from "./speakers/surely-person.js";
export { canonical, foldAccents } from "./text/canonical.js";
export { CodePoints } from "./text/code-points.js";
export * from "./text/language.js";
export { type Line, lineStartsOf, linesOf } from "./text/lines.js";
export { lastAtOrBefore } from "./text/ordered.js";
export { quantitiesOf } from "./text/quantities/quantities.js";
export { tokensIn } from "./text/quantities/token.js";
export { contains, overlaps, spanOf } from "./text/span.js";
export { bitsByRank } from "./verification/common-words.js";
export type { Collection } from "./verification/in-memory.js";
export { likenessWhereAllAgree } from "./verification/likeness.js";
export type { WordCounts } from "./verification/lookup/source-index.js";
export { type FoundOccurrence, formsOf, occurrencesIn } from "./verification/occurrences.js";
export { placesNear, type SourcePlace, type SourceVoice } from "./verification/passages.js";
export { wordsOfQuotations } from "./verification/quotation-words.js";
