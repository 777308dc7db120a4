import type { ParsedResult } from "chrono-node";
import { isoDay, isoOffset, pad } from "./calendar.js";
import { chronoOf, numericChrono } from "./chrono.js";
import { machineDate } from "./machine-date.js";

/** What else is known that tells a written date. */
export interface DateContext {
  /** The languages that the page names, most trusted first, with their regions: `en-GB`. */
  readonly locales: readonly string[];
  /** Other days of the page (`2031-03-12`), of which one may be the same day. */
  readonly days: readonly string[];
}

/** Of a longer line only so much is read. */
const LONGEST = 200;

/** Without a year, or counted from today, a date is none that holds when the file is read again. */
const HAS_YEAR = /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
/** `Wed Mar 12 10:30:00 CET 2031`, as some systems print their clock. */
const CLOCK = /^(\p{L}{3} \p{L}{3} \d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{2,5}) (\d{4})$/u;

const CHANGED =
  /updat|modif|chang|edit|review|aktualisi|geändert|stand\b|actuali[sz]|mis à jour|maj\b|atualiz|aggiorn|gewijzigd|bijgewerkt|uppdater|oppdater/i;
const BEFORE_CHANGED = 30;

/** The date of publication that a field of the page gives: written for machines, else as people write it. */
export function dateOf(written: string, context: DateContext): string | null {
  return machineDate(written) ?? writtenDate(written, context);
}

/**
 * The date of publication in a line for readers, as ISO 8601: the day, with time and zone where the line tells both.
 * Null where there is none, where only a later change is dated, and where day and month cannot be told apart.
 */
export function writtenDate(line: string, context: DateContext): string | null {
  const bare = line.slice(0, LONGEST).replace(/\s+/g, " ").trim().replace(CLOCK, "$1 $4 $2 $3");
  if (!HAS_YEAR.test(bare)) return null;
  for (const result of resultsOf(bare, context)) {
    if (!HAS_YEAR.test(result.text) || isOfChange(bare, result.index)) continue;
    const date = isoOf(result);
    if (date !== null) return date;
  }
  return null;
}

function resultsOf(line: string, context: DateContext): ParsedResult[] {
  const numeric = NUMERIC.exec(line);
  if (numeric !== null) {
    const dayFirst = isDayFirst(numeric, context);
    return dayFirst === null ? [] : numericChrono(dayFirst).parse(line);
  }
  const language = context.locales[0]?.slice(0, 2).toLowerCase() ?? null;
  const results = chronoOf(language).parse(line);
  return results.length > 0 || language === "en" ? results : chronoOf("en").parse(line);
}

/** Whether a date in numbers begins with its day; null where nothing tells. */
function isDayFirst(numeric: RegExpExecArray, { locales, days }: DateContext): boolean | null {
  const [, first, between, second, year = ""] = numeric;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || b > 12 || a === b) return a > 12 || a === b;
  if (between === ".") return true;
  for (const locale of locales) {
    const [language, region] = locale.toLowerCase().split(/[-_]/);
    if (language !== "en") return true;
    if (region === "us" || region === "ph") return false;
    if (region !== undefined && region !== "ca") return true;
  }
  const full = year.length === 2 ? `20${year}` : year;
  const isDay = days.includes(`${full}-${pad(b)}-${pad(a)}`);
  const isMonth = days.includes(`${full}-${pad(a)}-${pad(b)}`);
  return isDay === isMonth ? null : isDay;
}

/** Whether the words just before a date say that it is of a change. */
function isOfChange(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - BEFORE_CHANGED), at);
  return CHANGED.test(before.slice(before.search(/\d\D*$/) + 1));
}

function isoOf({ start }: ParsedResult): string | null {
  if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) return null;
  const date = isoDay(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
  const zone = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
  if (date === null || zone === null || !start.isCertain("hour")) return date;
  const second = start.isCertain("second") ? `:${pad(start.get("second") ?? 0)}` : "";
  return `${date}T${pad(start.get("hour") ?? 0)}:${pad(start.get("minute") ?? 0)}${second}${isoOffset(zone)}`;
}
