import type { DiffStep } from "@hearsay/core";
import { formsOf } from "@hearsay/core/plumbing";
import type { Variant } from "./trace.js";

/** What of an occurrence makes variants. */
export interface Worded {
  readonly id: string;
  readonly text: string;
  readonly diff: readonly DiffStep[];
  /** Whether its article is a copy, which is not counted again. */
  readonly isCopy: boolean;
}

/**
 * The wordings of occurrences, the most frequent first, of equal ones the earliest. Spelling, typography and the dress of numbers
 * make no variant.
 *
 * @param occurrences in the order of time
 * @returns the variants, and of each occurrence (by its id) the variant's id
 */
export function variantsOf(occurrences: readonly Worded[]): {
  readonly variants: readonly Variant[];
  readonly variantOf: ReadonlyMap<string, string>;
} {
  const groups = new Map<string, Worded[]>();
  for (const one of occurrences) {
    const wording = formsOf(one.text).join(" ");
    const group = groups.get(wording);
    if (group === undefined) groups.set(wording, [one]);
    else group.push(one);
  }
  const counted = [...groups.values()].map((group) => ({
    group,
    // of a wording that stands in copies alone, one is counted
    count: Math.max(1, group.filter(({ isCopy }) => !isCopy).length),
  }));
  counted.sort((a, b) => b.count - a.count);
  const variantOf = new Map<string, string>();
  const variants = counted.map(({ group, count }, at) => {
    const id = `v${at + 1}`;
    for (const one of group) variantOf.set(one.id, id);
    const [first] = group as [Worded, ...Worded[]];
    return { id, text: first.text, count, first: first.id, diff: first.diff };
  });
  return { variants, variantOf };
}
