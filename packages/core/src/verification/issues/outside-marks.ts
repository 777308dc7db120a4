import { sameChain } from "../../speakers/compare.js";
import type { Credit } from "../../speakers/credits.js";
import type { Provenance } from "../provenance.js";
import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";

/** So many words outside the marks may be a slip of the marks; more are the writer's own words. */
const STRAY_WORDS = 1;

/** Words that the source has outside of quotation marks. */
export function markIssues(c: Case): Issue[] {
  const outside = c.runs.reduce((sum, { provenance }) => sum + provenance.outside.length, 0);
  const doubtful = c.runs.some(({ provenance }) => provenance.doubtful);
  if (outside <= STRAY_WORDS) return [];
  if (c.runs.every(({ provenance }) => isOwnWords(c.credit, provenance))) return [];
  if (doubtful) {
    return [
      {
        verdict: "verbatim",
        class: "marks",
        message: "The source’s quotation marks are broken here: whether the words are quoted cannot be told.",
      },
    ];
  }
  const all = c.runs.reduce((sum, { run }) => sum + run.to - run.from, 0);
  const message =
    outside >= all - STRAY_WORDS
      ? "The source has these words as its writer’s own, not as a quotation."
      : `Part of these words (${outside} of ${all}) stands outside the source’s quotation marks, as its writer’s own.`;
  return [{ verdict: "unquoted", class: "marks", message }];
}

/**
 * Whether the draft credits the words to the text itself, to who wrote or published it, or to the name that stands
 * before them with a colon: then they need no marks.
 */
function isOwnWords(draft: Credit, { labels, writers, isDocument }: Provenance): boolean {
  if (sameChain(draft.chain, [...writers, ...labels]) === "same") return true;
  return isDocument && draft.kind === "document";
}
