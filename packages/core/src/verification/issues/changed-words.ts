import { textOf } from "../comparison.js";
import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";

/** What each difference in the words amounts to; typography alone is none. */
export function changeIssues({ comparison, index }: Case): Issue[] {
  const issues: Issue[] = [];
  for (const part of comparison.parts) {
    const changed = comparison.changes.get(part);
    if (changed !== undefined) {
      const { verdict, class: cls, message } = changed.explanation;
      if (cls !== "typography") issues.push({ verdict, class: cls, message });
    } else if (part.kind === "same" && part.variant === "spelling") {
      const message = `Written “${textOf(index, part.from, part.to)}” in the source.`;
      issues.push({ verdict: "verbatim", class: "spelling", message });
    }
  }
  return issues;
}
