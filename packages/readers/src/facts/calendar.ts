/** What a system writes where it knows no date: the zero of its clock, or of its calendar. */
const ZEROES = new Set(["1601-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1969-12-31", "1970-01-01"]);

/** Printed news is not older; a year like 2099 or 9999 stands for "never". The clock is not asked: a file reads alike always. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2089;

/** `2031-03-12`, or null where no article can have been published on that day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return ZEROES.has(iso) ? null : iso;
}

/** `+02:00`; `Z` where there is no difference. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}
