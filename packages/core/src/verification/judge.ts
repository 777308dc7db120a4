import { followAcrossColumns } from "./alignment/columns.js";
import { bracketIssues } from "./cut/brackets.js";
import type { Case } from "./issues/case.js";
import { changeIssues } from "./issues/changed-words.js";
import { joinIssues } from "./issues/joined-passages.js";
import { hedgeIssues } from "./issues/lost-hedge.js";
import { signIssues } from "./issues/marked-by-the-draft.js";
import { markIssues } from "./issues/outside-marks.js";
import { agreesWithSource, isAnothers, openRole, speakerIssues } from "./issues/wrong-speaker.js";
import { likenessOf, likenessOfRun } from "./likeness.js";
import { type Issue, VERDICTS, type Verdict } from "./verdict.js";

/**
 * From how little agreement on a quotation is `not-found` rather than `altered`: the share of its words. Measured; see
 * docs/verification.md.
 */
const NOT_FOUND_BELOW = 0.6;

/** How far beyond chance a passage must be like the words to be taken for their source, in bits: another's, or the credited one's. */
const SURELY = 19;
const SURELY_WHERE_CREDITED = 0;
/** The same for each part of a splice. */
const SURELY_A_PART = 6;

/** What a case amounts to. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
}

/**
 * The gravest verdict that holds of a case, with its issues. An accusation takes a passage that is surely the words' source and
 * no chance likeness: below that, words that differ are `not-found`, and words that many people say are open.
 */
export function judge(one: Case): Judgement {
  const isLittle = one.comparison.similarity < NOT_FOUND_BELOW;
  const issues = isLittle ? [] : issuesOf(one);
  const verdict = isLittle ? "not-found" : verdictOf(one, issues);
  if (WORDS_DIFFER.has(verdict) && standsAcrossColumns(one))
    return { verdict: "cannot-check", issues: [reason(ACROSS_COLUMNS)] };
  if (isLittle) return { verdict, issues };
  if (SOUND.has(verdict)) {
    const open = openRole(one);
    return open === null
      ? { verdict, issues }
      : { verdict: "cannot-check", issues: [reason(open), ...issues] };
  }
  if (isSurelySource(one)) return { verdict, issues };
  if (issues.some((issue) => issue.verdict === "altered" || issue.verdict === "spliced"))
    return { verdict: "not-found", issues: [] };
  const common =
    "The words are so common that another’s having said them tells nothing of where they come from.";
  return { verdict: "cannot-check", issues: [reason(common)] };
}

const WORDS_DIFFER: ReadonlySet<Verdict> = new Set<Verdict>(["not-found", "altered", "spliced"]);
const ACROSS_COLUMNS =
  "The words stand in the source from the end of one column of text to the beginning of the next. In what order its columns are read could not be told for certain.";

/** Whether every word of the quotation follows the one before it where the source's columns are read one after the other. */
function standsAcrossColumns({ index, quoted, runs }: Case): boolean {
  const ids = quoted.words.map(({ norm }) => index.vocabulary.find(norm));
  return ids.every((id) => id >= 0) && runs.some(({ run }) => followAcrossColumns(index, run, ids));
}

function reason(message: string): Issue {
  return { verdict: "cannot-check", class: "reason", message };
}

const SOUND: ReadonlySet<Verdict> = new Set<Verdict>(["verbatim", "edited"]);

/** Whether the passage is surely the words' source: long and rare enough, or the credited one's and near enough. */
function isSurelySource(one: Case): boolean {
  const { index, comparison, runs } = one;
  if (comparison.joins.some(({ how }) => how === "jump"))
    return runs.every(({ run }) => likenessOfRun(index, comparison, run) >= SURELY_A_PART);
  // a headline repeats its own article: what is like it there is no chance
  if (one.inOwnBody) return true;
  const least = runs.every((run) => agreesWithSource(one, run)) ? SURELY_WHERE_CREDITED : SURELY;
  return likenessOf(index, comparison) >= least;
}

/** Every issue that holds of a case, notes (`verbatim`) among them. */
function issuesOf(c: Case): Issue[] {
  return [
    ...changeIssues(c),
    ...bracketIssues(c.comparison),
    ...hedgeIssues(c),
    ...joinIssues(c),
    ...markIssues(c),
    ...speakerIssues(c),
    ...signIssues(c),
  ];
}

/**
 * The gravest verdict among the issues; `verbatim` where there is none. A splice of which only one part is another's
 * stays a splice.
 */
function verdictOf(c: Case, issues: readonly Issue[]): Verdict {
  const isSplice = issues.some((issue) => issue.verdict === "spliced");
  const isOnlyPartly = c.runs.some((one) => !isAnothers(c, one));
  const weighed =
    isSplice && isOnlyPartly ? VERDICTS.filter((verdict) => verdict !== "misattributed") : VERDICTS;
  return weighed.find((verdict) => issues.some((issue) => issue.verdict === verdict)) ?? "verbatim";
}
