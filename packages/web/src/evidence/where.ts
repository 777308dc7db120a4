import type { Article, Evidence } from "@hearsay/core";
import { clock, lastAtOrBefore, lineAt } from "@hearsay/core/plumbing";

/** Where a passage stands in its source, in words for a reader: "00:01:12", "page 3", "line 12"; null where nothing tells. */
export function whereIn({ page, time, line }: Pick<Evidence, "page" | "time" | "line">): string | null {
  if (page !== null) return `page ${page}`;
  if (time !== null) return clock(time);
  return line === null ? null : `line ${line}`;
}

/** The same of any place of an article. */
export function whereAt(article: Article, offset: number): string | null {
  const { pages, times } = article;
  const page = pages[lastAtOrBefore(pages, (each) => each.offset, offset)]?.page ?? null;
  const time = times[lastAtOrBefore(times, (each) => each.offset, offset)]?.time ?? null;
  return whereIn({ page, time, line: lineAt(article, offset) });
}
