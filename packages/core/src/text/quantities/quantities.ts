import { isNumberWord, ordinalOf } from "../numbers.js";
import { RANGE } from "../signs.js";
import { quantityAt } from "./amount.js";
import { dateAt, isCalendarWord } from "./date.js";
import { belowHundredAt, ordinalAt } from "./numeral.js";
import { timeAt } from "./time.js";
import { isNext, type Parsed, type Token } from "./token.js";

/** A run of words that stands for one quantity, date, time, ordinal or decade. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** What it may mean; two runs that share a meaning mean the same. */
  readonly meanings: readonly string[];
}

/**
 * For every word at which one starts the longest quantity, in order: "$1.5 million" starts one, "1.5 million" inside
 * it another. Linear in the words.
 */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  // most words are nowhere near a figure, and need no parser
  let seed = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (isSeed(tokens[at] as Token)) seed = at;
    if (seed - at > FARTHEST_SEED) continue;
    const quantity = quantityFrom(tokens, at);
    if (quantity !== null) quantities.push(quantity);
  }
  return quantities.reverse();
}

/** A quantity has a figure, a number word, a day or a month within its first words: "more than half a dozen". */
const FARTHEST_SEED = 6;
const SEEDS = new Set(
  "half halves quarter quarters third thirds noon midday midnight dozen dozens couple pair score zero nil both once twice decade tens twenties thirties forties fifties sixties seventies eighties nineties".split(
    " ",
  ),
);

function isSeed({ norm, text }: Token): boolean {
  return (
    /[^\p{L}'\u2019]/u.test(norm) ||
    SEEDS.has(norm) ||
    isNumberWord(norm) ||
    ordinalOf(norm) !== undefined ||
    isCalendarWord(norm, text) ||
    /^[ivxlcdm]+$/.test(norm)
  );
}

/** Whether two texts of tokens hold the same words when quantities with a meaning in common count as the same. */
export function sameButForDress(
  one: readonly Token[],
  other: readonly Token[],
  sameWord: (a: Token, b: Token) => boolean,
): boolean {
  let a = 0;
  let b = 0;
  while (a < one.length && b < other.length) {
    const left = quantityFrom(one, a);
    const right = quantityFrom(other, b);
    if (left !== null && right !== null && shareMeaning(left, right)) {
      a = left.end;
      b = right.end;
    } else if (sameWord(one[a] as Token, other[b] as Token)) {
      a++;
      b++;
    } else {
      return false;
    }
  }
  return a === one.length && b === other.length;
}

function shareMeaning(one: Quantity, other: Quantity): boolean {
  return one.meanings.some((meaning) => other.meanings.includes(meaning));
}

/** Pairs of figures that are names, and are written with a dash or a slash. */
const NAMED_PAIRS = new Set(["24/7", "9/11", "7/7", "50/50", "20/20", "80/20", "60/40"]);

/** "24/7" and "24-7", "fifty-fifty" */
function pairAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const norm = tokens[at]?.norm ?? "";
  if (NAMED_PAIRS.has(norm)) return { value: [`pair ${norm}`], end: at + 1 };
  if (tokens[at + 1]?.norm === RANGE && NAMED_PAIRS.has(`${norm}/${tokens[at + 2]?.norm}`)) {
    return { value: [`pair ${norm}/${tokens[at + 2]?.norm}`], end: at + 3 };
  }
  const first = belowHundredAt(tokens, at);
  const second = first === null || tokens[first.end]?.gap !== "-" ? null : belowHundredAt(tokens, first.end);
  const pair = `${first?.value}/${second?.value}`;
  return second !== null && NAMED_PAIRS.has(pair) ? { value: [`pair ${pair}`], end: second.end } : null;
}

/** "2019/20" and "2019-20", "2019-2020": two years. */
function yearsAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const years = /^((?:19|20)\d\d)\/(\d\d|\d{4})$/.exec(tokens[at]?.norm ?? "");
  if (!years) return null;
  const [, from, to] = years as unknown as [string, string, string];
  return { value: [`${from}..${to.length === 2 ? from.slice(0, 2) + to : to}`], end: at + 1 };
}

/** "10:1" */
function ratioAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const ratio = /^(\d{1,3}):(\d{1,3})$/.exec(tokens[at]?.norm ?? "");
  return ratio && { value: [`${Number(ratio[1])}..${Number(ratio[2])}`], end: at + 1 };
}

const PARSERS: readonly ((tokens: readonly Token[], at: number) => Parsed<readonly string[]> | null)[] = [
  dateAt,
  timeAt,
  decadeAt,
  numberedAt,
  romanAt,
  ordinalMeaningAt,
  pairAt,
  yearsAt,
  ratioAt,
  quantityAt,
];

function quantityFrom(tokens: readonly Token[], at: number): Quantity | null {
  let end = at;
  let meanings: string[] = [];
  for (const parse of PARSERS) {
    const parsed = parse(tokens, at);
    if (parsed === null || parsed.end < end) continue;
    meanings = parsed.end > end ? [...parsed.value] : [...meanings, ...parsed.value];
    end = parsed.end;
  }
  return meanings.length === 0 ? null : { start: at, end, meanings };
}

function ordinalMeaningAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const ordinal = ordinalAt(tokens, at);
  return ordinal && { value: [`ordinal ${ordinal.value}`], end: ordinal.end };
}

const DECADES: Readonly<Record<string, number>> = {
  tens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const CENTURIES: Readonly<Record<string, number>> = { seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 };

/** "1980s", "'80s", "eighties", "nineteen-eighties": a decade without its century may be that of the last or of this one. */
function decadeAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const norm = tokens[at]?.norm ?? "";
  const digits = /^(\d{2})?(\d0)'?s$/.exec(norm);
  if (digits) {
    const years = Number(digits[2]);
    return {
      value: digits[1] === undefined ? bareDecade(years) : [`decade ${digits[1]}${digits[2]}`],
      end: at + 1,
    };
  }
  if (Object.hasOwn(DECADES, norm)) return { value: bareDecade(DECADES[norm] as number), end: at + 1 };
  const years = isNext(tokens, at + 1) ? (tokens[at + 1]?.norm ?? "") : "";
  if (!Object.hasOwn(CENTURIES, norm) || !Object.hasOwn(DECADES, years)) return null;
  return { value: [`decade ${CENTURIES[norm]}${DECADES[years]}`], end: at + 2 };
}

function bareDecade(years: number): string[] {
  const shown = String(years).padStart(2, "0");
  return [`decade ${shown}`, `decade 19${shown}`, ...(years < 40 ? [`decade 20${shown}`] : [])];
}

/** "no. 5", "number five", "#5" */
function numberedAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const norm = tokens[at]?.norm;
  const isShort =
    (norm === "no" || norm === "nr") &&
    /^\.? ?$/.test(tokens[at + 1]?.gap ?? "x") &&
    /^\d/.test(tokens[at + 1]?.norm ?? "");
  if (!isShort && !((norm === "#" || norm === "number") && isNext(tokens, at + 1))) return null;
  const amount = quantityAt(tokens, at + 1);
  return amount && { value: amount.value.map((meaning) => `number ${meaning}`), end: amount.end };
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "Article V", "Henry VIII": also "5", "the Eighth". */
function romanAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (ROMAN.test(token.text) && token.text !== "I") {
    const value = romanValue(token.text);
    return { value: [String(value), `ordinal ${value}`, `the ordinal ${value}`], end: at + 1 };
  }
  if (token.norm !== "the" || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") || !isNext(tokens, at + 1))
    return null;
  const ordinal = ordinalAt(tokens, at + 1);
  return ordinal && { value: [`the ordinal ${ordinal.value}`], end: ordinal.end };
}

function romanValue(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const here = ROMAN_VALUES[text[at] as string] as number;
    value += here < (ROMAN_VALUES[text[at + 1] ?? ""] ?? 0) ? -here : here;
  }
  return value;
}
