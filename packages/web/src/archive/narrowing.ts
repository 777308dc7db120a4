import type { TracedOccurrence } from "@hearsay/client";
import { oneLine } from "@hearsay/core/plumbing";
import { yearOf } from "./summary.js";

/** What a trace is narrowed to; null is no bound, "" what has no outlet or no date. */
export interface Narrowed {
  readonly variant: string | null;
  readonly inOutlet: string | null;
  readonly inYear: string | null;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The occurrences within what is wanted, each text once: copies stand below the text that they are copies of. */
export function narrowedTo(
  occurrences: readonly TracedOccurrence[],
  { variant, inOutlet, inYear }: Narrowed,
): TracedOccurrence[] {
  return occurrences.filter(
    (one) =>
      one.copyOf === null &&
      (variant === null || one.variant === variant) &&
      (inOutlet === null || outletOf(one) === inOutlet) &&
      (inYear === null || (yearOf(one) ?? "") === inYear),
  );
}

/** How many there are of each outlet, the most frequent first, and of each year; each within the other bounds, so that it says what a choice shows. */
export function narrowingCounts(occurrences: readonly TracedOccurrence[], narrowed: Narrowed) {
  const outlets = counted(narrowedTo(occurrences, { ...narrowed, inOutlet: null }).map(outletOf));
  const years = counted(
    narrowedTo(occurrences, { ...narrowed, inYear: null }).map((one) => yearOf(one) ?? ""),
  );
  return {
    outlets: outlets.sort((a, b) => b.count - a.count),
    years: years.sort((a, b) => (a.name === "" ? 1 : b.name === "" || a.name < b.name ? -1 : 1)),
  };
}

/** What a trace is narrowed to, in words that follow "only articles"; null where it is not. */
export function narrowingText({ variant, inOutlet, inYear }: Narrowed): string | null {
  const parts: string[] = [];
  if (variant !== null) parts.push(`with the wording ${variant}`);
  if (inOutlet !== null) parts.push(inOutlet === "" ? "that name no outlet" : `of ${oneLine(inOutlet)}`);
  if (inYear !== null) parts.push(inYear === "" ? "without a date" : `of the year ${inYear}`);
  return parts.length === 0 ? null : parts.join(", ");
}

function outletOf({ article }: TracedOccurrence): string {
  return oneLine(article.outlet ?? "").trim();
}

function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
