import { formsOf } from "@hearsay/core/plumbing";
import type { KeptSaid } from "./said.js";

/** Runs of so many words are compared, and so many must be shared at least. */
const RUN = 4;
const FEWEST_SHARED = 3;
/** The share of the runs of the shorter wording that the longer one must have. */
const LEAST_SHARED = 0.6;
/** A run that more wordings have is a phrase of the speaker's and no sign of one quotation. */
const MOST_WITH_A_RUN = 50;

/** The words of a quotation as they are compared: spelling, typography and the dress of numbers make no difference. */
export function wordingOf({ text }: Pick<KeptSaid, "text">): string {
  return formsOf(text).join(" ");
}

/**
 * The same words in several places are one quotation: wordings that are equal, or of which the shorter shares most of its runs of four
 * words with the longer one.
 *
 * @param rows what one speaker is credited with
 * @returns groups of rows, in the order of their first rows
 */
export function folded(rows: readonly KeptSaid[]): KeptSaid[][] {
  const groupOf = new Map<string, number>();
  const groups: KeptSaid[][] = [];
  const runsOf: number[] = [];
  const withRun = new Map<string, number[]>();
  for (const row of rows) {
    const wording = wordingOf(row);
    const same = groupOf.get(wording);
    if (same !== undefined) {
      groups[same]?.push(row);
      continue;
    }
    const runs = runsIn(wording);
    const shared = new Map<number, number>();
    for (const run of runs)
      for (const group of withRun.get(run) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    const like = [...shared]
      .filter(
        ([group, count]) =>
          count >= FEWEST_SHARED && count >= LEAST_SHARED * Math.min(runs.size, runsOf[group] as number),
      )
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
    const group = like ?? groups.push([]) - 1;
    groups[group]?.push(row);
    groupOf.set(wording, group);
    // what later wordings are compared with is the first one, so that a chain of likeness does not join what is unlike
    if (like !== undefined) continue;
    runsOf[group] = runs.size;
    for (const run of runs) {
      const holders = withRun.get(run);
      if (holders === undefined) withRun.set(run, [group]);
      else if (holders.length < MOST_WITH_A_RUN) holders.push(group);
    }
  }
  return groups;
}

function runsIn(wording: string): Set<string> {
  const words = wording.split(" ");
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}
