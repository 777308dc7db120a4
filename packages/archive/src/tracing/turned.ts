import type { DiffStep } from "@hearsay/core";

const TURNED = { equal: "equal", replace: "replace", insert: "delete", delete: "insert" } as const;

/** A step of a difference, seen from the other side. */
export function turned({ op, draft, source, class: kind }: DiffStep): DiffStep {
  return { op: TURNED[op], draft: source, source: draft, class: kind };
}
