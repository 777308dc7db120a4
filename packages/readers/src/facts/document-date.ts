import { isoDay } from "./calendar.js";
import { machineDate } from "./machine-date.js";

/** A year alone, as books are dated by. */
const YEAR = /^\d{4}$/;

/**
 * The date of a document from what it says of itself, the most telling first: a document is no older than its making, and a
 * later change says less of when it appeared. ISO 8601; null where none of them can be a date of publication.
 */
export function documentDate(...written: readonly (string | null | undefined)[]): string | null {
  for (const each of written) {
    const bare = each?.trim() ?? "";
    const date = YEAR.test(bare) ? soundYear(bare) : machineDate(bare);
    if (date !== null) return date;
  }
  return null;
}

function soundYear(year: string): string | null {
  return isoDay(Number(year), 1, 2) === null ? null : year;
}
