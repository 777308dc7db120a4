/** Month names and their usual short forms, in the languages whose dates are read. */
const MONTHS: readonly string[] = [
  "january jan januar janvier enero gennaio januari janeiro",
  "february feb februar février febrero febbraio februari fevereiro",
  "march mar märz mars marzo maart março",
  "april apr avril abril aprile",
  "may mai mayo maggio mei maio maj",
  "june jun juni juin junio giugno junho",
  "july jul juli juillet julio luglio julho",
  "august aug août agosto augustus augusti",
  "september sep sept septembre septiembre settembre setembro",
  "october oct oktober octobre octubre ottobre outubro",
  "november nov novembre noviembre novembro",
  "december dec dezember décembre diciembre dicembre dezembro",
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const WEEKDAY =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]?\s+/i;
const LABEL = /^(?:first\s)?(?:published|posted|updated|last updated|date|dated)(?:\son)?:?\s+/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)\S{0,12})?$/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})(.{0,30})$/u;
const MONTH_FIRST = /^(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(.{0,30})$/u;

/** What may follow a date on its line: a time of day. */
const TIME_OF_DAY =
  /^[,\s|·–—-]{0,5}(?:at\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?)?\.?$/i;

/** The longest line that is looked at. */
const LONGEST = 80;

/**
 * The date, as ISO 8601 (`2031-03-12`), of a line that holds a date and nothing else but a weekday, a time of day
 * or "Published"; null for every other line.
 */
export function dateOfLine(line: string): string | null {
  if (line.length > LONGEST) return null;
  const bare = line.trim().replace(/\s+/g, " ").replace(LABEL, "").replace(WEEKDAY, "");
  const iso = ISO.exec(bare);
  if (iso !== null) return isoDate(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null && TIME_OF_DAY.test(dayFirst[4] ?? "")) {
    return isoDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  }
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst !== null && TIME_OF_DAY.test(monthFirst[4] ?? "")) {
    return isoDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  }
  return null;
}

function monthOf(name: string | undefined): number {
  return MONTH_NUMBERS.get((name ?? "").toLowerCase()) ?? 0;
}

function isoDate(year: string | undefined, month: number, day: string | undefined): string | null {
  const number = Number(day);
  if (year === undefined || month < 1 || month > 12 || number < 1 || number > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}
