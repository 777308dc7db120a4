import { type Match, sameChain } from "../../speakers/compare.js";
import type { Credit } from "../../speakers/credits.js";
import { matchCredits } from "../speaker-match.js";
import type { Issue } from "../verdict.js";
import type { Case, JudgedRun } from "./case.js";

/** Whether the source credits the words to whom the draft credits. */
export function speakerIssues(c: Case): Issue[] {
  const issues = new Map<string, Issue>();
  for (const one of c.runs) {
    for (const credit of one.provenance.credits) {
      const issue = speakerIssue(c, one, credit);
      if (issue !== null) issues.set(issue.message, issue);
    }
  }
  return [...issues.values()];
}

/**
 * Whether the draft's credit agrees with one of a run's, or with what reads like a label before it. An organisation
 * of which the document speaks may stand for its people there, so that it is nobody else for certain.
 */
export function matchRun({ credit, naming }: Case, { run, provenance }: JudgedRun, source: Credit): Match {
  const match = matchCredits(credit, source);
  if (match === "different" && sameChain(credit.chain, provenance.labels) === "same") return "same";
  const isBody = credit.kind === "organisation" || credit.kind === "group";
  return match === "different" && isBody && naming.has(run.document) ? "unknown" : match;
}

/** The right words in another's mouth, or a credit that could not be held against the source's. */
function speakerIssue(c: Case, one: JudgedRun, source: Credit): Issue | null {
  const draft = c.credit;
  const match = matchRun(c, one, source);
  if (match === "same") return null;
  if (match === "different") {
    const message = `The draft credits ${draft.name}; the source credits ${source.name}.`;
    return { verdict: "misattributed", class: "speaker", message };
  }
  // that nobody is credited in the draft is no matter of its sources
  if (draft.named === source.named || draft.name === null) return null;
  const message = `The draft credits ${sayCredit(draft)}; the source credits ${sayCredit(source)}.`;
  return { verdict: "verbatim", class: "speaker", message };
}

function sayCredit({ name, named }: Credit): string {
  if (name === null) return "nobody that could be told";
  return named ? name : `“${name}”`;
}
