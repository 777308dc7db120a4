import { digitsOf } from "../numbers.js";
import { MINUS, PLUS, RANGE } from "../signs.js";
import { belowHundredAt, type Numeral, numeralAt } from "./numeral.js";
import { endOfWords, isNext, type Parsed, type Token } from "./token.js";
import { attachedUnit, currencyBeforeAt, isMoney, rateAt, unitAt, wholesOf } from "./units.js";

/** One amount: a number, and what its unit may be ("" for none). */
interface Amount extends Numeral {
  readonly units: readonly string[];
}

const NO_UNIT = [""];
const ATTACHED = /^([\d.,:/]*\d)([a-z\u00b5\u03bc]{1,3}\d?)$/;

/** The amount that starts at `at`, with what it is counted by: "£290/ha". */
function amountsAt(tokens: readonly Token[], at: number): Parsed<readonly Amount[]> | null {
  const amounts = plainAmountsAt(tokens, at);
  const rate = amounts === null ? null : rateAt(tokens, amounts.end);
  if (amounts === null || rate === null) return amounts;
  const value = amounts.value.map((amount) => ({
    ...amount,
    units: amount.units.flatMap((unit) => rate.value.map((by) => `${unit} per ${by}`.trim())),
  }));
  return { value, end: rate.end };
}

/** The amount that starts at `at`, with sign, currency and unit; several readings where an abbreviation has several meanings. */
function plainAmountsAt(tokens: readonly Token[], at: number): Parsed<readonly Amount[]> | null {
  const negative = negativeAt(tokens, at);
  const currency = currencyBeforeAt(tokens, negative);
  let from = currency?.end ?? negative;
  if (from > at && !isNext(tokens, from)) return null;
  const isInner = currency !== null && tokens[from]?.norm === MINUS;
  if (isInner) from++;
  const sign = negative > at || isInner ? -1 : 1;
  const read = numbersAt(tokens, from, sign);
  if (read === null) return null;
  if (currency !== null) {
    const numbers = read.value.filter(({ units }) => units === NO_UNIT);
    return numbers.length === 0 ? null : { value: withUnits(numbers, currency.value), end: read.end };
  }
  const unit = read.value.length === 1 && read.value[0]?.units === NO_UNIT ? unitAt(tokens, read.end) : null;
  if (unit === null) return read;
  return withSmallMoney(
    tokens,
    belowZero(tokens, { value: withUnits(read.value, unit.value), end: unit.end }),
  );
}

/** Where the number begins after a minus in sign or word. */
function negativeAt(tokens: readonly Token[], at: number): number {
  const norm = tokens[at]?.norm;
  return (norm === MINUS || norm === "minus" || norm === "negative") && isNext(tokens, at + 1) ? at + 1 : at;
}

/** The number at `at`; of "5m" both five million and five metres. */
function numbersAt(tokens: readonly Token[], at: number, sign: number): Parsed<readonly Amount[]> | null {
  const amounts: Amount[] = [];
  const numeral = numeralAt(tokens, at);
  let end = at + 1;
  if (numeral !== null) {
    amounts.push({ value: sign * numeral.value.value, scale: numeral.value.scale, units: NO_UNIT });
    end = numeral.end;
  }
  const attached = ATTACHED.exec(tokens[at]?.norm ?? "");
  const value = attached === null ? null : digitsOf(attached[1] as string);
  const units = attached === null ? null : attachedUnit(attached[2] as string);
  if (value !== null && units !== null && end === at + 1)
    amounts.push({ value: sign * value, scale: 1, units });
  return amounts.length === 0 ? null : { value: amounts, end };
}

function withUnits(amounts: readonly Amount[], units: readonly string[]): Amount[] {
  return amounts.map((amount) => ({ ...amount, units }));
}

/** "12 degrees below zero", "12 degrees below" */
function belowZero(tokens: readonly Token[], amounts: Parsed<Amount[]>): Parsed<Amount[]> {
  if (!amounts.value.some(({ units }) => units.some((unit) => unit.startsWith("degree")))) return amounts;
  const end = endOfWords(tokens, amounts.end, ["below", "zero"]);
  if (end < 0 || !isNext(tokens, amounts.end)) return amounts;
  return { value: amounts.value.map((amount) => ({ ...amount, value: -amount.value })), end };
}

/** "two dollars and fifty cents" */
function withSmallMoney(tokens: readonly Token[], amounts: Parsed<Amount[]>): Parsed<Amount[]> {
  if (
    !amounts.value.every(({ units, scale }) => scale === 1 && units.some(isMoney)) ||
    !isNext(tokens, amounts.end)
  )
    return amounts;
  const at = tokens[amounts.end]?.norm === "and" ? amounts.end + 1 : amounts.end;
  const digits = digitsOf(tokens[at]?.norm ?? "");
  const small = belowHundredAt(tokens, at) ?? (digits === null ? null : { value: digits, end: at + 1 });
  if (small === null || small.value >= 100) return amounts;
  const isNamed = isNext(tokens, small.end) && /^(?:cents?|pence|p)$/.test(tokens[small.end]?.norm ?? "");
  // "three pounds fifty"
  const isBare = at === amounts.end && small.value >= 10 && numeralAt(tokens, at)?.end === small.end;
  if (!isNamed && !isBare) return amounts;
  return {
    value: amounts.value.map((amount) => ({ ...amount, value: amount.value + small.value / 100 })),
    end: isNamed ? small.end + 1 : small.end,
  };
}

function keysOf(amounts: readonly Amount[]): string[] {
  return amounts.flatMap(({ value, units }) =>
    units.flatMap((unit) => [
      `${numberKey(value)} ${unit}`.trim(),
      ...wholesOf(unit).map((whole) => `${numberKey(value / 100)} ${whole}`),
    ]),
  );
}

/** The same text for the same number, whatever rounding its parts went through. */
function numberKey(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** What stands for a sign that compares: the words that mean the same. */
const COMPARISONS: readonly (readonly [sign: string, phrases: readonly string[]])[] = [
  ["<", ["less than", "fewer than", "under", "below"]],
  [">", ["more than", "over", "above", "greater than"]],
  ["\u2264", ["at most", "no more than", "up to", "less than or equal to"]],
  ["\u2265", ["at least", "no less than", "no fewer than", "greater than or equal to"]],
  ["=", ["equals", "equal to"]],
  ["~", ["about", "around", "roughly", "approximately"]],
  ["\u2248", ["about", "around", "roughly", "approximately"]],
  ["\u00b1", ["plus or minus", "give or take"]],
];

/** What comparisons begin with; most words begin none. */
const COMPARING: ReadonlySet<string | undefined> = new Set(
  COMPARISONS.flatMap(([sign, phrases]) => [sign, ...phrases.map((phrase) => phrase.split(" ")[0])]),
);

const OR_MORE = [
  "and over",
  "and older",
  "and up",
  "and above",
  "or over",
  "or older",
  "or more",
  "or above",
  "plus",
];

/**
 * What the amount, or the range of two, that starts at `at` means, as texts: two runs of words that share one mean the
 * same. A sign shares its meaning with each phrase for it, the phrases not with one another.
 */
export function quantityAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  for (const [sign, phrases] of COMPARING.has(tokens[at]?.norm) ? COMPARISONS : []) {
    if (tokens[at]?.norm === sign && isNext(tokens, at + 1)) {
      const amount = rangeAt(tokens, at + 1);
      return (
        amount && {
          value: amount.value.flatMap((key) => phrases.map((phrase) => `${phrase} ${key}`)),
          end: amount.end,
        }
      );
    }
    for (const phrase of phrases) {
      const end = endOfWords(tokens, at, phrase.split(" "));
      const amount = end < 0 || !isNext(tokens, end) ? null : rangeAt(tokens, end);
      if (amount !== null) return { value: amount.value.map((key) => `${phrase} ${key}`), end: amount.end };
    }
  }
  return rangeAt(tokens, at);
}

/** "10-12 days", "between ten and twelve days", "$10 million to $12 million", or a single amount. */
function rangeAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const isBetween = tokens[at]?.norm === "between" && isNext(tokens, at + 1);
  const low = amountsAt(tokens, isBetween ? at + 1 : at);
  if (low === null) return null;
  const joint = tokens[low.end]?.norm;
  const isRange = joint === RANGE || joint === "to" || (isBetween && joint === "and");
  const high =
    isRange && isNext(tokens, low.end) && isNext(tokens, low.end + 1) ? amountsAt(tokens, low.end + 1) : null;
  if (high !== null) return { value: rangeKeys(low.value, high.value), end: high.end };
  return isBetween ? null : orMore(tokens, low);
}

function rangeKeys(lows: readonly Amount[], highs: readonly Amount[]): string[] {
  const keys = new Set<string>();
  for (const low of lows) {
    for (const high of highs) {
      const units =
        high.units === NO_UNIT
          ? low.units
          : low.units === NO_UNIT
            ? high.units
            : low.units.filter((unit) => high.units.includes(unit));
      for (const unit of units) {
        for (const value of sharedScale(low, high))
          keys.add(`${numberKey(value)}..${numberKey(highOf(low, high))} ${unit}`.trim());
      }
    }
  }
  return [...keys];
}

/** The lower number of a range: the "10" of "10-12 million" is ten million, though it may be ten. */
function sharedScale(low: Amount, high: Amount): number[] {
  return low.scale === 1 && high.scale > 1 && low.value < 1000
    ? [low.value * high.scale, low.value]
    : [low.value];
}

/** The higher number of a range: the "20" of "2019-20" is 2020. */
function highOf(low: Amount, high: Amount): number {
  const isSeason = low.value >= 1000 && low.value < 2100 && high.value < 100 && high.value > low.value % 100;
  return isSeason ? low.value - (low.value % 100) + high.value : high.value;
}

/** "65+", "65 and over" */
function orMore(tokens: readonly Token[], amounts: Parsed<readonly Amount[]>): Parsed<readonly string[]> {
  const keys = keysOf(amounts.value);
  if (tokens[amounts.end]?.norm === PLUS && isNext(tokens, amounts.end)) {
    return {
      value: keys.flatMap((key) => OR_MORE.map((phrase) => `${key} ${phrase}`)),
      end: amounts.end + 1,
    };
  }
  if (!isNext(tokens, amounts.end)) return { value: keys, end: amounts.end };
  for (const phrase of OR_MORE) {
    const end = endOfWords(tokens, amounts.end, phrase.split(" "));
    // "65 plus 3" is a sum
    if (end < 0 || numeralAt(tokens, end) !== null) continue;
    return { value: keys.map((key) => `${key} ${phrase}`), end };
  }
  return { value: keys, end: amounts.end };
}
