import { isoDay } from "../facts/calendar.js";
import { documentDate } from "../facts/document-date.js";
import { isoOfMailDate } from "../facts/mail-date.js";

/** A date of a record in ISO 8601, where it can be told; seconds and milliseconds since 1970 among them. */
export function dateOf(value: unknown): string | null {
  if (typeof value === "number" || (typeof value === "string" && /^\s*\d{9,13}(?:\.\d+)?\s*$/.test(value))) {
    const number = Number(value);
    const date = new Date(number > 1e11 ? number : number * 1000);
    return number > 1e8 && !Number.isNaN(date.getTime()) ? date.toISOString().replace(".000Z", "Z") : null;
  }
  if (typeof value !== "string") return null;
  const written = value.trim().slice(0, 60);
  if (written === "") return null;
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/.exec(written);
  if (compact !== null) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (!/^\d{4}-\d{2}/.test(written)) return isoOfMailDate(written);
  // behind a sound day or month may stand what no machine writes
  return documentDate(written, written.slice(0, 10), written.slice(0, 7));
}
