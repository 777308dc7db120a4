import { bracketIssues } from "./cut/brackets.js";
import type { Case } from "./issues/case.js";
import { changeIssues } from "./issues/changed-words.js";
import { joinIssues } from "./issues/joined-passages.js";
import { hedgeIssues } from "./issues/lost-hedge.js";
import { signIssues } from "./issues/marked-by-the-draft.js";
import { markIssues } from "./issues/outside-marks.js";
import { matchRun, speakerIssues } from "./issues/wrong-speaker.js";
import { type Issue, VERDICTS, type Verdict } from "./verdict.js";

/** Every issue that holds of a case, notes (`verbatim`) among them. */
export function issuesOf(c: Case): Issue[] {
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
export function verdictOf(c: Case, issues: readonly Issue[]): Verdict {
  const isSplice = issues.some((issue) => issue.verdict === "spliced");
  const isOnlyPartly = c.runs.some((one) => {
    return !one.provenance.credits.some((credit) => matchRun(c, one, credit) === "different");
  });
  const weighed =
    isSplice && isOnlyPartly ? VERDICTS.filter((verdict) => verdict !== "misattributed") : VERDICTS;
  return weighed.find((verdict) => issues.some((issue) => issue.verdict === verdict)) ?? "verbatim";
}
