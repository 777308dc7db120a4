import { contains, type Range } from "../../text/span.js";
import type { Draft } from "../draft.js";

/**
 * For each span the attributions whose content holds it, in one sweep over the text.
 *
 * @param spans what is looked for, in any order
 */
export function contentsAround<T extends Range>(
  drafts: readonly Draft[],
  spans: Iterable<T>,
): Map<T, Draft[]> {
  const contents = drafts
    .flatMap((draft) => draft.content.map((range) => ({ range, draft })))
    .sort((a, b) => a.range.start - b.range.start);
  const around = new Map<T, Draft[]>();
  let open: typeof contents = [];
  let next = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (
      next < contents.length &&
      (contents[next] as (typeof contents)[number]).range.start <= span.start
    ) {
      open.push(contents[next] as (typeof contents)[number]);
      next++;
    }
    open = open.filter(({ range }) => range.end > span.start);
    around.set(
      span,
      open.filter(({ range }) => contains(range, span)).map(({ draft }) => draft),
    );
  }
  return around;
}
