import type { Quotation } from "../quotations/quotation.js";
import { creditOf } from "../speakers/credits.js";
import type { Reading } from "../speakers/reading.js";
import { languageOf } from "../text/language.js";
import { spanOf } from "../text/span.js";
import { queryOf } from "./alignment/query.js";
import { cannotCheck } from "./cannot-check.js";
import type { Comparison, Run } from "./comparison.js";
import { bestComparisons } from "./comparisons.js";
import { hiddenBy, withCuts } from "./cut/hidden.js";
import { evidenceOf } from "./evidence.js";
import type { Depth, FoundDocuments } from "./found-documents.js";
import type { Case } from "./issues/case.js";
import { type Judgement, judge } from "./judge.js";
import { quotedWords } from "./lookup/quoted-words.js";
import type { SourceIndex } from "./lookup/source-index.js";
import type { Sources } from "./sources.js";
import { type CheckedQuotation, type Evidence, type Issue, VERDICTS, type Verdict } from "./verdict.js";
import { Work } from "./work.js";

/** A quotation of fewer words than this cannot be judged: they stand in any text. */
const FEWEST_WORDS = 3;

/** Nobody is quoted for longer than this without a break; a mark is missing, or the text is no article. */
const MOST_CHARACTERS = 60_000;
/** Nobody leaves words out of one quotation so often; each piece is looked for on its own. */
const MOST_ELLIPSES = 100;
const TOO_MANY_ELLIPSES = `The quotation has more than ${MOST_ELLIPSES} ellipses, the most that are followed.`;
const TOO_MUCH =
  "The words were not looked for: the quotations before this one took all the work that is done for one draft.";
const TOO_LONG = "The quotation is longer than anybody is quoted: a mark is missing somewhere.";

/** What is asked of one quotation. */
export interface Question {
  readonly draft: Reading;
  readonly quotation: Quotation;
  /** Whether the sources are the draft's own body, which its headline repeats. */
  readonly inOwnBody?: boolean;
}

/**
 * A quotation with its verdict, every issue found, and the evidence.
 *
 * @param work what was done for the draft's quotations before; once it is used up, those that follow are `cannot-check`
 */
export function verify(
  { draft, quotation, inOwnBody = false }: Question,
  sources: Sources,
  work: Work = new Work(),
): CheckedQuotation {
  const { text } = draft.article;
  const credit = creditOf(draft, quotation.id);
  const listed = listQuotation({ draft, quotation });
  if (sources.isEmpty) return { ...listed, ...cannotCheck(sources.whyEmpty, null) };
  if (listed.text.length > MOST_CHARACTERS) return { ...listed, ...cannotCheck(TOO_LONG, null) };
  if (work.isUsedUp) return { ...listed, ...cannotCheck(TOO_MUCH, null) };
  const quoted = quotedWords(text, quotation);
  if (quoted.words.filter(({ afterEllipsis }) => afterEllipsis).length > MOST_ELLIPSES)
    return { ...listed, ...cannotCheck(TOO_MANY_ELLIPSES, null) };
  const found = sources.find(quoted.words.map(({ norm }) => norm));
  const { index } = found;
  const query = queryOf(quoted.words, index.vocabulary);
  const naming = found.naming(credit.name);
  const comparisons = likeliestFirst(index, bestComparisons(index, text, query, naming, work));
  const judgedBy = (depth: Depth) => {
    const judged: JudgedCase[] = [];
    for (const comparison of comparisons) {
      const runs = judgedRuns(found, comparison, depth);
      const one = { index, quoted, comparison, runs, credit, naming, inOwnBody };
      judged.push({ case: one, ...judge(one) });
      // nothing that comes after could be better, and no document need be read for it
      if (isBeyondDoubt(judged.at(-1) as Judgement)) break;
    }
    return judged.sort(byFavour);
  };
  const glanced = judgedBy("glance");
  const judged = needsReading(glanced[0]) ? judgedBy("reading") : glanced;
  const best = judged[0];
  const evidence = best === undefined ? null : evidenceOf(best.case, text);
  if (quoted.words.filter((word) => !word.bracketed).length < FEWEST_WORDS) {
    return { ...listed, ...cannotCheck("A quotation of one or two words stands in any text.", evidence) };
  }
  if (best === undefined || best.verdict === "not-found") {
    const foreign = otherLanguage(listed.text, draft, sources);
    if (foreign !== null) return { ...listed, ...cannotCheck(foreign, evidence) };
    return { ...listed, verdict: "not-found", issues: [notFound(evidence)], evidence };
  }
  const { verdict, issues } = best;
  if (verdict !== "verbatim" && verdict !== "edited") return { ...listed, verdict, issues, evidence };
  const { comparison } = best.case;
  const hidden = hiddenBy({
    draft,
    quotation,
    credit,
    index,
    comparison,
    readingOf: (document) => found.readingOf(document),
    isOwnWords: (document) => found.holdingOf(document).kind === "own-words",
  });
  return { ...listed, verdict, issues, evidence: withCuts(evidence, hidden), hidden };
}

/** The quotation as it is listed where there is nothing to check it against. */
export function listQuotation({ draft, quotation }: Question): CheckedQuotation {
  const { text } = draft.article;
  const { spans, inner } = quotation;
  return {
    id: quotation.id,
    text: inner.map((piece) => text.slice(piece.start, piece.end).trim()).join(" "),
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    spans: spans.map((span) => spanOf(text, span)),
    kind: quotation.kind,
    speaker: creditOf(draft, quotation.id).name,
    verdict: null,
    issues: [],
    evidence: null,
    hidden: null,
  };
}

interface JudgedCase extends Judgement {
  readonly case: Case;
}

function judgedRuns(found: FoundDocuments, comparison: Comparison, depth: Depth): Case["runs"] {
  return comparison.runs.map((run) => ({ run, provenance: found.provenanceOf(run, depth) }));
}

/** Verdicts that hang on whether anybody is credited at all; that words differ, and that a rule credits another, is seen without. */
const RESTS_ON_CREDIT: ReadonlySet<Verdict> = new Set<Verdict>(["unquoted", "cannot-check"]);

/**
 * Whether a judgement hangs on who is credited in the source, so that a glance is not enough: a pronoun's person counts against
 * the draft, or the words stand outside of the marks of a text that quotes others besides, or of which a glance does not tell
 * whose it is.
 */
function needsReading(judged: JudgedCase | undefined): boolean {
  if (judged === undefined || judged.verdict === "not-found") return false;
  const isTold = judged.case.runs.some(
    ({ provenance: { outside, holding } }) =>
      outside > 1 && (holding.quotesOthers || holding.kind === "unknown"),
  );
  const isWorkedOut = judged.case.runs.some(({ provenance }) =>
    provenance.credits.some(({ byPronoun }) => byPronoun),
  );
  if (isWorkedOut && (judged.verdict === "misattributed" || judged.verdict === "spliced")) return true;
  return isTold || RESTS_ON_CREDIT.has(judged.verdict);
}

/** The most favourable to the draft first; then a primary source before a retelling; then the nearer words. */
function byFavour(a: Judgement & { case: Case }, b: Judgement & { case: Case }): number {
  return (
    favour(b.verdict) - favour(a.verdict) ||
    Number(isPrimary(b.case)) - Number(isPrimary(a.case)) ||
    b.case.comparison.similarity - a.case.comparison.similarity ||
    a.issues.length - b.issues.length
  );
}

/** What cannot be told speaks less for a draft than sound words, and more than any fault. */
function favour(verdict: Verdict): number {
  return verdict === "cannot-check" ? VERDICTS.indexOf("edited") - 0.5 : VERDICTS.indexOf(verdict);
}

/** The speaker's or writer's own words rather than a retelling of them. */
function isPrimary({ runs }: Case): boolean {
  return runs.every(({ provenance: { holding } }) => holding.kind !== "report");
}

/** In the order in which equal verdicts would be preferred, as far as it can be told without reading a document. */
function likeliestFirst(index: SourceIndex, comparisons: readonly Comparison[]): Comparison[] {
  const isSpoken = ({ document }: Run) => index.documents[document]?.article.kind !== "article";
  const primary = (one: Comparison) => Number(one.runs.every(isSpoken));
  return [...comparisons].sort((a, b) => primary(b) - primary(a) || b.similarity - a.similarity);
}

function isBeyondDoubt({ verdict, issues }: Judgement): boolean {
  return verdict === "verbatim" && issues.length === 0;
}

function notFound(evidence: Evidence | null): Issue {
  const message =
    evidence === null
      ? "These words stand in none of the sources."
      : `These words stand in none of the sources. The nearest passage agrees on ${Math.round(evidence.similarity * 100)} % of them.`;
  return { verdict: "not-found", class: "other", message };
}

/** Why the language keeps a quotation from being checked; null where it does not. */
function otherLanguage(quotation: string, draft: Reading, sources: Sources): string | null {
  const language = languageOf(quotation) ?? draft.article.language;
  if (language === null || sources.languages.size === 0 || sources.languages.has(language)) return null;
  return `The quotation is in another language (${language}) than the sources (${[...sources.languages].sort().join(", ")}).`;
}
