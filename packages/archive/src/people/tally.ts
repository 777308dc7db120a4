import { byDate } from "../tracing/dates.js";
import type { KeptSaid } from "./said.js";

/** The versions of rows, the earliest first, so that of copies the earliest is the original. */
export function versionsInTime(rows: readonly Pick<KeptSaid, "version" | "published">[]): number[] {
  const dates = new Map(rows.map(({ version, published }) => [version, published]));
  return [...dates].sort((a, b) => byDate(a[1], b[1]) || a[0] - b[0]).map(([version]) => version);
}

/** How often each value occurs, the most frequent first. */
export function tally<T>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function mostFrequent<T>(values: readonly T[]): T {
  return (tally(values)[0] as [T, number])[0];
}
