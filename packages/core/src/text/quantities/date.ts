import { MINUS, RANGE } from "../signs.js";
import { numeralAt, ordinalAt } from "./numeral.js";
import { isNext, type Parsed, type Token } from "./token.js";

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb", "febr"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

const WEEKDAYS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "today",
  "yesterday",
  "tomorrow",
]);

/** Whether a (normalised) word names a month or a day. "may" and "march" do only where `text` has a capital. */
export function isCalendarWord(norm: string, text: string): boolean {
  if (WEEKDAYS.has(norm)) return true;
  return (
    MONTH_NUMBERS.has(norm) &&
    (norm.length > 3 || norm === "may") &&
    (!/^(?:may|march)$/.test(norm) || /^\p{Lu}/u.test(text))
  );
}

/** What the date that starts at `at` means: "3 April 2027", "April 3rd", "the third of April", "2027-04-03", "3/4/2027". */
export function dateAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? digitsOnly(tokens, at) ?? monthAlone(tokens, at);
}

/** "Sept. 2019", "September" */
function monthAlone(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const year = tokens[at + 1];
  const isYear = year !== undefined && /^\d{4}$/.test(year.norm) && /^[.,]{0,2}\s{1,3}$/.test(year.gap);
  return { value: [`month ${isYear ? year.norm : ""}-${month}`], end: isYear ? at + 2 : at + 1 };
}

/** "3 April 2027", "the 3rd of April, 2027" */
function dayFirst(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const from = tokens[at]?.norm === "the" && isNext(tokens, at + 1) ? at + 1 : at;
  const day = dayAt(tokens, from);
  if (day === null || !isNext(tokens, day.end)) return null;
  const monthAt = tokens[day.end]?.norm === "of" && isNext(tokens, day.end + 1) ? day.end + 1 : day.end;
  const month = monthOf(tokens[monthAt]);
  return month === null ? null : withYear(tokens, month, day.value, monthAt + 1);
}

/** "April 3, 2027", "April the third" */
function monthFirst(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const month = monthOf(tokens[at]);
  if (month === null || !follows(tokens, at + 1)) return null;
  const from = tokens[at + 1]?.norm === "the" && isNext(tokens, at + 2) ? at + 2 : at + 1;
  const day = dayAt(tokens, from);
  return day === null ? null : withYear(tokens, month, day.value, day.end);
}

/** A full stop after an abbreviated month is no end ("Sept. 11"); after a whole one it is ("since June. Three quid"). */
function follows(tokens: readonly Token[], at: number): boolean {
  if (isNext(tokens, at)) return true;
  return (
    (tokens[at - 1]?.norm.length ?? 0) <= 4 &&
    /^\.\s{1,2}$/.test(tokens[at]?.gap ?? "") &&
    !WHOLE.test(tokens[at - 1]?.norm ?? "")
  );
}

const WHOLE = /^(?:may|june|july)$/;

function monthOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const month = MONTH_NUMBERS.get(token.norm);
  if (month === undefined || (/^(?:may|mar|march)$/.test(token.norm) && !/^\p{Lu}/u.test(token.text)))
    return null;
  return month;
}

function dayAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const number = numeralAt(tokens, at);
  if (number === null || number.value.scale !== 1 || !isDay(number.value.value)) return null;
  return { value: number.value.value, end: number.end };
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function withYear(
  tokens: readonly Token[],
  month: number,
  day: number,
  end: number,
): Parsed<readonly string[]> {
  const spoken = spokenYear(tokens, end);
  if (spoken !== null) return { value: [key(month, day, String(spoken.value))], end: spoken.end };
  const token = tokens[end];
  const isYear =
    token !== undefined &&
    /^\d{4}$/.test(token.norm) &&
    /^[.,]?\s{1,3}$|^\s/.test(token.gap) &&
    token.gap.length < 60;
  return isYear ? { value: [key(month, day, token.norm)], end: end + 1 } : { value: [key(month, day)], end };
}

/** "two thousand and twenty-seven" */
function spokenYear(tokens: readonly Token[], at: number): Parsed<number> | null {
  if (!/^[a-z]/.test(tokens[at]?.norm ?? "") || !/^,?\s{1,3}$/.test(tokens[at]?.gap ?? "")) return null;
  const year = numeralAt(tokens, at);
  const isYear = year !== null && year.value.value >= 1500 && year.value.value < 2200;
  return isYear ? { value: year.value.value, end: year.end } : null;
}

function key(month: number, day: number, year = ""): string {
  return `date ${year}-${month}-${day}`;
}

/** "2027-04-03", "3/4/2027" in either order of day and month. */
function digitsOnly(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(tokens[at]?.norm ?? "");
  if (slashed) {
    const [one, other] = [Number(slashed[1]), Number(slashed[2])];
    const readings = [
      [one, other],
      [other, one],
    ] as const;
    const value = readings
      .filter(([month, day]) => month >= 1 && month <= 12 && isDay(day))
      .map(([month, day]) => key(month, day, slashed[3]));
    return value.length === 0 ? null : { value, end: at + 1 };
  }
  const [year, first, month, second, day] = tokens.slice(at, at + 5).map(({ norm }) => norm);
  if (!/^\d{4}$/.test(year ?? "") || !isDash(first) || !isDash(second)) return null;
  if (!/^\d\d$/.test(month ?? "") || !/^\d\d$/.test(day ?? "")) return null;
  if (Number(month) > 12 || !isDay(Number(day))) return null;
  return { value: [key(Number(month), Number(day), year)], end: at + 5 };
}

function isDash(norm: string | undefined): boolean {
  return norm === RANGE || norm === MINUS;
}
