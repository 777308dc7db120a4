import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";

/** What the draft itself marks without changing a word: "[sic]", "[T]he". */
export function signIssues({ quoted, comparison }: Case): Issue[] {
  const issues: Issue[] = [];
  if (quoted.sic) issues.push({ verdict: "edited", class: "bracket", message: "“[sic]” is the writer’s." });
  const leavesOut = quoted.words.some((word) => word.afterEllipsis);
  if (leavesOut && !comparison.joins.some(({ how }) => how === "ellipsis" || how === "jump")) {
    const message = "The draft’s ellipsis stands for no words of this passage.";
    issues.push({ verdict: "edited", class: "ellipsis", message });
  }
  const same = comparison.parts.filter((part) => part.kind === "same");
  if (same.some((part) => quoted.words.slice(part.first, part.last).some((word) => word.partlyBracketed))) {
    issues.push({ verdict: "edited", class: "bracket", message: "Brackets mark a changed letter." });
  }
  return issues;
}
