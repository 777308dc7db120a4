import type { Article } from "./article/article.js";
import type { Model } from "./attribution/model/model.js";
import { findingsOfCheck } from "./rules/findings.js";
import type { Report } from "./rules/report.js";
import { ruleContext } from "./rules/rule-context.js";
import type { RuleSettings } from "./rules/settings.js";
import { type Reading, readArticle } from "./speakers/reading.js";
import { checkHeadlines } from "./verification/headline-checks.js";
import { type Collection, sourcesOf } from "./verification/in-memory.js";
import type { KnownDraft } from "./verification/known-draft.js";
import { SourceIndexing } from "./verification/lookup/indexing.js";
import { quotedWords } from "./verification/lookup/quoted-words.js";
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
  /** What was found out of the version before of the same draft, taken over and renewed: the check after an edit is faster. */
  readonly known?: KnownDraft | undefined;
  /** Told each quotation as soon as it has its verdict, in the order of the draft; the findings come with the report. */
  readonly onVerdict?: ((quotation: CheckedQuotation) => void) | undefined;
}

/** What is said of sources besides their words. */
export interface SourcesOptions {
  /** What the documents were taken from, where they are a part of it that was fetched for one draft. */
  readonly collection?: Collection | undefined;
  /** The reason that every quotation is given where there is no source. */
  readonly whyEmpty?: string | undefined;
  /** The names of sources that were given and could not be read, which a verdict names that they might change. */
  readonly unread?: readonly string[] | undefined;
  /** The extractor's weights; those that are shipped where none are given. */
  readonly model?: Model | undefined;
}

/**
 * Indexes source documents, once, for any number of drafts.
 *
 * @param articles the documents; of none, every quotation comes out as `cannot-check`
 */
export function indexSources(articles: Iterable<Article>, options: SourcesOptions = {}): Sources {
  const indexing = new SourceIndexing();
  for (const article of articles) indexing.add(article);
  return sourcesFrom(indexing, options);
}

/** The documents that were taken in one after the other, as sources; none can be added to them. */
export function sourcesFrom(indexing: SourceIndexing, { model, ...options }: SourcesOptions = {}): Sources {
  const index = indexing.finish(options.collection?.words);
  return sourcesOf(index, { ...options, read: (article) => readArticle(article, model) });
}

/**
 * Checks every quotation of a draft.
 *
 * @param draft the article whose quotations are checked
 * @param sources what they are checked against; null checks those of headline, standfirst and captions against the
 *   draft's own body, and lists the others with a null verdict
 */
export function check(draft: Article, sources: Sources | null, options: CheckOptions = {}): Report {
  const reading = readArticle(draft, options.model, options.known?.extractions);
  const headlineChecks = checkHeadlines(reading);
  const quotations =
    sources === null ? withoutSources(reading, headlineChecks) : againstSources(reading, sources, options);
  const context = ruleContext(reading, headlineChecks);
  const findings = findingsOfCheck(context, quotations, sources === null, options.rules);
  return { article: draft, quotations, setAside: reading.setAside, findings };
}

function againstSources(
  reading: Reading,
  sources: Sources,
  { known, onVerdict }: CheckOptions,
): CheckedQuotation[] {
  sources.expect(wordsOfQuotations(reading));
  const work = new Work();
  known?.begin(sources);
  return reading.quotations.map((quotation) => {
    const question = { draft: reading, quotation };
    const verified =
      known === undefined ? verify(question, sources, work) : known.verify(question, sources, work);
    const checked = withUnread(verified, sources);
    onVerdict?.(checked);
    return checked;
  });
}

function* wordsOfQuotations({ article, quotations }: Reading): Generator<readonly string[]> {
  for (const quotation of quotations)
    yield quotedWords(article.text, quotation).words.map(({ norm }) => norm);
}

/** The quotations that were checked against the body, and the others without a verdict. */
function withoutSources(reading: Reading, headlineChecks: readonly CheckedQuotation[]): CheckedQuotation[] {
  const checked = new Map(headlineChecks.map((quotation) => [quotation.id, quotation]));
  return reading.quotations.map(
    (quotation) => checked.get(quotation.id) ?? listQuotation({ draft: reading, quotation }),
  );
}
