import type { Verdict } from "@hearsay/core";
import type { Entry } from "./rail-order.js";

/** What the rail shows; null shows all. */
export interface Filter {
  readonly verdict: Verdict | "open" | null;
  readonly source: string | null;
}

export const NO_FILTER: Filter = { verdict: null, source: null };

export function filtered(entries: readonly Entry[], { verdict, source }: Filter): Entry[] {
  return entries.filter(
    ({ quotation, isOpen }) =>
      (verdict === null || (verdict === "open" ? isOpen : quotation.verdict === verdict)) &&
      (source === null || sourcesOf(quotation.evidence).includes(source)),
  );
}

function sourcesOf(evidence: Entry["quotation"]["evidence"]): string[] {
  return evidence === null ? [] : [evidence.source, ...evidence.passages.map(({ source }) => source)];
}

/** How many there are of each verdict. */
export function countsOf(entries: readonly Entry[]): ReadonlyMap<Verdict | null, number> {
  const counts = new Map<Verdict | null, number>();
  for (const { quotation } of entries)
    counts.set(quotation.verdict, (counts.get(quotation.verdict) ?? 0) + 1);
  return counts;
}

/** "7 of 60 open". */
export function openLine(entries: readonly Entry[]): string {
  const open = entries.filter(({ isOpen }) => isOpen).length;
  return `${open} of ${entries.length} open`;
}

/**
 * The entry to go to from one: the next (1) or the one before (-1), round at the ends; of the open ones alone, where asked.
 *
 * @returns null where there is none
 */
export function stepFrom(
  entries: readonly Entry[],
  id: string | null,
  by: 1 | -1,
  openOnly: boolean,
): Entry | null {
  const at = entries.findIndex(({ quotation }) => quotation.id === id);
  const start = at === -1 ? (by === 1 ? -1 : entries.length) : at;
  for (let step = 1; step <= entries.length; step++) {
    const entry = entries[(start + by * step + entries.length * 2) % entries.length];
    if (entry !== undefined && (!openOnly || entry.isOpen) && entry.quotation.id !== id) return entry;
  }
  return null;
}
