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
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return /^\d{4}-\d{2}/.test(written)
    ? written.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, "$1T")
    : isoOfMailDate(written);
}
