import type { Evidence } from "@hearsay/core";
import { clock } from "@hearsay/core/plumbing";

/** Where a passage stands in its source, in words for a reader: "00:01:12", "page 3", "line 12"; null where nothing tells. */
export function whereIn({ page, time, line }: Pick<Evidence, "page" | "time" | "line">): string | null {
  if (page !== null) return `page ${page}`;
  if (time !== null) return clock(time);
  return line === null ? null : `line ${line}`;
}
