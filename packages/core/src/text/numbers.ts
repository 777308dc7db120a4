const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);

const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 20 + 10 * at]),
);

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Scales as they are written after digits: "5m", "3 bn". */
const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Ordinals of one word, with the number that they stand for. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, at) => [word, at + 1]),
  ...Object.keys(TENS)
    .slice(1)
    .map((word) => [word.replace(/y$/, "ieth"), TENS[word] as number]),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

const DIGITS = /^\d+(?:\.\d+)?$/;
/** Digits in groups, those of India among them ("1,00,000"). */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const ORDINAL_DIGITS = /^(\d+)(?:st|nd|rd|th)$/;

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** The value of a (normalised) number in digits, "1,400" and "3,5" among them; null for another word. */
export function digitsOf(norm: string): number | null {
  const code = norm.charCodeAt(0);
  if (code < 48 || code > 57) return null;
  if (DIGITS.test(norm)) return Number(norm);
  if (GROUPED.test(norm)) return Number(norm.replaceAll(",", ""));
  if (GROUPED_BY_POINTS.test(norm)) return Number(norm.replaceAll(".", ""));
  return DECIMAL_COMMA.test(norm) ? Number(norm.replace(",", ".")) : null;
}

/** The value of a number word below twenty: "seven", 7. */
export function unitOf(norm: string): number | undefined {
  return lookUp(UNITS, norm);
}

/** The value of "twenty" to "ninety". */
export function tensOf(norm: string): number | undefined {
  return lookUp(TENS, norm);
}

/** What "hundred" to "trillion" multiply by. */
export function scaleOf(norm: string): number | undefined {
  return lookUp(SCALES, norm);
}

/** What a scale multiplies by that is written after digits: "bn", and "million". */
export function shortScaleOf(norm: string): number | undefined {
  return lookUp(SHORT_SCALES, norm);
}

/** The number that an ordinal of one word stands for: "third" and "3rd" give 3. */
export function ordinalOf(norm: string): number | undefined {
  const digits = ORDINAL_DIGITS.exec(norm);
  return digits ? Number(digits[1]) : lookUp(ORDINALS, norm);
}

/**
 * The written form that stands for a single number word: "twelve" and "12" give "12", "1,400" gives "1400",
 * "third" gives "3rd"; null for a word that is no number by itself.
 */
export function numberForm(norm: string): string | null {
  const unit = unitOf(norm) ?? tensOf(norm) ?? digitsOf(norm);
  if (unit !== undefined && unit !== null) return plain(unit, norm);
  const ordinal = lookUp(ORDINALS, norm);
  return ordinal === undefined ? null : `${ordinal}${endingOf(ordinal)}`;
}

/** Digits too many for a number keep their form. */
function plain(value: number, norm: string): string {
  const text = String(value);
  return text.includes("e") || value > Number.MAX_SAFE_INTEGER || norm.includes(".") || /^0\d/.test(norm)
    ? norm.replaceAll(",", "")
    : text;
}

function endingOf(ordinal: number): string {
  if (ordinal % 100 > 10 && ordinal % 100 < 14) return "th";
  return ["th", "st", "nd", "rd"][ordinal % 10] ?? "th";
}

const PLURALS = new Set([...Object.keys(SCALES), "dozen"].map((scale) => `${scale}s`));

/** Whether the (normalised) word is a number, in digits or letters, or part of one ("million", "half"). */
export function isNumberWord(norm: string): boolean {
  return (
    numberForm(norm) !== null ||
    Object.hasOwn(SCALES, norm) ||
    /^\d/.test(norm) ||
    PLURALS.has(norm) ||
    norm === "half" ||
    norm === "halves" ||
    norm === "quarter" ||
    norm === "dozen"
  );
}
