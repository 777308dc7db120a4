import { digitsOf, ordinalOf, scaleOf, shortScaleOf, tensOf, unitOf } from "../numbers.js";
import { isNext, isNextWord, type Parsed, type Token } from "./token.js";
import { isUnitWord } from "./units.js";

/** A number, with the factor that its last word multiplied by ("million"), which an earlier number may share. */
export interface Numeral {
  readonly value: number;
  readonly scale: number;
}

const ATTACHED = /^([\d.,]*\d)(k|mn|mln|m|bn|bln|b|tn|trn)$/;
const FRACTION = /^(\d{1,3})\/(\d{1,3})$/;

const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, quarters: 4 };

/** The number in digits or words that starts at `at`: "1.5 million", "a hundred and five", "two and a half", "⅓". */
export function numeralAt(tokens: readonly Token[], at: number): Parsed<Numeral> | null {
  const whole = fractionAt(tokens, at) ?? digitNumeralAt(tokens, at) ?? wordNumeralAt(tokens, at);
  if (whole === null) return null;
  return scaled(tokens, withFraction(tokens, withPoint(tokens, whole)));
}

/** Digits, those of groups parted by spaces among them ("20 000"), and with a scale attached ("5bn"). */
function digitNumeralAt(tokens: readonly Token[], at: number): Parsed<Numeral> | null {
  const token = tokens[at] as Token | undefined;
  if (token === undefined) return null;
  const attached = ATTACHED.exec(token.norm);
  if (attached) {
    const value = digitsOf(attached[1] as string);
    const scale = shortScaleOf(attached[2] as string) as number;
    return value === null ? null : { value: { value: value * scale, scale }, end: at + 1 };
  }
  let value = digitsOf(token.norm);
  if (value === null) return null;
  let end = at + 1;
  if (/^\d{1,3}$/.test(token.norm) && value > 0) {
    while (
      /^\d{3}$/.test(tokens[end]?.norm ?? "") &&
      /^[ \u00a0\u2009\u202f]$/.test(tokens[end]?.gap ?? "")
    ) {
      value = value * 1000 + Number(tokens[end]?.norm);
      end++;
    }
  }
  return { value: { value, scale: 1 }, end };
}

/** The number below a hundred that starts at `at`. */
export function belowHundredAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const norm = tokens[at]?.norm;
  if (norm === undefined) return null;
  const tens = tensOf(norm);
  if (tens === undefined) {
    const unit = unitOf(norm);
    return unit === undefined ? null : { value: unit, end: at + 1 };
  }
  const unit = isNext(tokens, at + 1) ? unitOf(tokens[at + 1]?.norm ?? "") : undefined;
  return unit === undefined || unit === 0 || unit > 9
    ? { value: tens, end: at + 1 }
    : { value: tens + unit, end: at + 2 };
}

/** The number in words that starts at `at`: groups of hundreds, each with a smaller scale than the one before. */
function wordNumeralAt(tokens: readonly Token[], at: number): Parsed<Numeral> | null {
  let total = 0;
  let end = at;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const group = groupAt(tokens, end, end > at) ?? (end > at ? groupAfterComma(tokens, end, least) : null);
    if (group === null) break;
    const scale = isNext(tokens, group.end) ? scaleOf(tokens[group.end]?.norm ?? "") : undefined;
    if (scale !== undefined && scale >= 1000) {
      if (scale >= least) break;
      total += group.value * scale;
      end = group.end + 1;
      least = scale;
      continue;
    }
    return { value: { value: total + group.value, scale: 1 }, end: group.end };
  }
  return end === at ? null : { value: { value: total, scale: least }, end };
}

/** "one million, two hundred thousand": a comma before a group that has a smaller scale of its own. */
function groupAfterComma(tokens: readonly Token[], at: number, least: number): Parsed<number> | null {
  if (!/^,\s$/.test(tokens[at]?.gap ?? "")) return null;
  const group = groupAt([...tokens.slice(at, at + 6)], 0, false);
  const scale = group === null ? undefined : scaleOf(tokens[at + group.end]?.norm ?? "");
  if (group === null || scale === undefined || scale < 1000 || scale >= least) return null;
  return { value: group.value, end: at + group.end };
}

/** The number below a thousand, or "twelve hundred", or a year spoken in pairs; `goesOn`: after a thousand, "and" may open it. */
function groupAt(tokens: readonly Token[], at: number, goesOn: boolean): Parsed<number> | null {
  if (goesOn && !isNext(tokens, at)) return null;
  const opened = goesOn && tokens[at]?.norm === "and" ? at + 1 : at;
  if (opened > at && !isNext(tokens, opened)) return null;
  const isArticle = !goesOn && isArticleOfScale(tokens, at);
  const first = isArticle ? { value: 1, end: at + 1 } : belowHundredAt(tokens, opened);
  if (first === null) return null;
  if (!isNext(tokens, first.end)) return isArticle ? null : first;
  if (tokens[first.end]?.norm !== "hundred") {
    if (opened > at && scaleOf(tokens[first.end]?.norm ?? "") !== undefined) return null;
    return isArticle ? { value: 1, end: first.end } : goesOn ? first : (yearAt(tokens, first) ?? first);
  }
  const hundreds = { value: first.value * 100, end: first.end + 1 };
  const joint =
    isNext(tokens, hundreds.end) && tokens[hundreds.end]?.norm === "and" ? hundreds.end + 1 : hundreds.end;
  const rest = isNext(tokens, joint) ? belowHundredAt(tokens, joint) : null;
  // "one hundred and two hundred" are two numbers
  if (rest === null || (isNext(tokens, rest.end) && tokens[rest.end]?.norm === "hundred")) return hundreds;
  return { value: hundreds.value + rest.value, end: rest.end };
}

function isArticleOfScale(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  if ((norm !== "a" && norm !== "an") || !isNext(tokens, at + 1)) return false;
  const next = tokens[at + 1]?.norm ?? "";
  return next === "dozen" || scaleOf(next) !== undefined;
}

/** "nineteen eighty-six", "twenty oh five": years are spoken in two pairs. */
function yearAt(tokens: readonly Token[], first: Parsed<number>): Parsed<number> | null {
  if (first.value < 10 || first.value > 20) return null;
  const norm = tokens[first.end]?.norm;
  if (norm === "oh" || norm === "o") {
    const unit = isNext(tokens, first.end + 1) ? unitOf(tokens[first.end + 1]?.norm ?? "") : undefined;
    return unit === undefined || unit > 9 ? null : { value: first.value * 100 + unit, end: first.end + 2 };
  }
  const second = belowHundredAt(tokens, first.end);
  if (second === null || second.value < 10) return null;
  return { value: first.value * 100 + second.value, end: second.end };
}

/** "½", "1/3", "half", "a third", "two-thirds"; as part of a sum "and a half". */
function fractionAt(tokens: readonly Token[], at: number): Parsed<Numeral> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const written = FRACTION.exec(token.norm);
  if (written) {
    const [over, under] = [Number(written[1]), Number(written[2])];
    return over > 0 && over < under ? { value: { value: over / under, scale: 1 }, end: at + 1 } : null;
  }
  if (token.norm === "half") {
    // "half a million"
    const next = tokens[at + 2]?.norm ?? "";
    const isArticle =
      /^an?$/.test(tokens[at + 1]?.norm ?? "") &&
      isNext(tokens, at + 2) &&
      (scaleOf(next) !== undefined || isUnitWord(next));
    return { value: { value: 0.5, scale: 1 }, end: isArticle ? at + 2 : at + 1 };
  }
  const count = token.norm === "a" || token.norm === "an" ? 1 : (unitOf(token.norm) ?? digitsOf(token.norm));
  if (count === null || count < 1 || !isNext(tokens, at + 1)) return null;
  const under = partOf(tokens[at + 1]?.norm ?? "", count);
  return under === null || count >= under ? null : { value: { value: count / under, scale: 1 }, end: at + 2 };
}

/** Into how many parts "third" or "quarters" divides. */
function partOf(norm: string, count: number): number | null {
  if (Object.hasOwn(PARTS, norm)) return PARTS[norm] as number;
  const single = count === 1 ? norm : norm.endsWith("s") ? norm.slice(0, -1) : "";
  const under = /^\d/.test(single) ? undefined : ordinalOf(single);
  return under === undefined || under < 3 ? null : under;
}

/** "three point five" */
function withPoint(tokens: readonly Token[], whole: Parsed<Numeral>): Parsed<Numeral> {
  if (
    tokens[whole.end]?.norm !== "point" ||
    !isNext(tokens, whole.end) ||
    !Number.isInteger(whole.value.value)
  )
    return whole;
  let digits = "";
  let end = whole.end + 1;
  for (; isNext(tokens, end); end++) {
    const norm = tokens[end]?.norm ?? "";
    const digit =
      norm === "oh" ? 0 : (unitOf(norm) ?? (/^\d+$/.test(norm) && digits === "" ? norm : undefined));
    if (digit === undefined || (typeof digit === "number" && digit > 9)) break;
    digits += digit;
  }
  return digits === ""
    ? whole
    : { value: { value: Number(`${whole.value.value}.${digits}`), scale: 1 }, end };
}

/** "two and a half", "2½", "2 1/2" */
function withFraction(tokens: readonly Token[], whole: Parsed<Numeral>): Parsed<Numeral> {
  if (!Number.isInteger(whole.value.value) || whole.value.scale !== 1 || !isNext(tokens, whole.end))
    return whole;
  const hasAnd = tokens[whole.end]?.norm === "and";
  const at = hasAnd ? whole.end + 1 : whole.end;
  if (hasAnd && !isNext(tokens, at)) return whole;
  if (!hasAnd && !/^\d+\/\d+$/.test(tokens[at]?.norm ?? "")) return whole;
  const part = fractionAt(tokens, at);
  if (part === null) return whole;
  return { value: { value: whole.value.value + part.value.value, scale: 1 }, end: part.end };
}

/** "5 million", "two and a half thousand", "3 bn", "two dozen" */
function scaled(tokens: readonly Token[], number: Parsed<Numeral>): Parsed<Numeral> {
  if (!isNext(tokens, number.end)) return number;
  const next = tokens[number.end] as Token;
  const isDigits = /\d$/.test(tokens[number.end - 1]?.norm ?? "");
  const short =
    isDigits && isNextWord(tokens, number.end) && next.norm.length > 1 ? shortScaleOf(next.norm) : undefined;
  const scale = scaleOf(next.norm) ?? short ?? (next.norm === "dozen" ? 12 : undefined);
  if (scale === undefined || number.value.scale >= scale) return number;
  return { value: { value: number.value.value * scale, scale }, end: number.end + 1 };
}

/** The ordinal that starts at `at`: "nineteenth", "19th", "twenty-first", "a hundred and first". */
export function ordinalAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const single = ordinalOf(tokens[at]?.norm ?? "");
  if (single !== undefined) return { value: single, end: at + 1 };
  const tens = tensOf(tokens[at]?.norm ?? "");
  const last = isNext(tokens, at + 1) ? ordinalOf(tokens[at + 1]?.norm ?? "") : undefined;
  if (tens !== undefined && last !== undefined && last < 10 && !/^\d/.test(tokens[at + 1]?.norm ?? "")) {
    return { value: tens + last, end: at + 2 };
  }
  return ordinalOfHundreds(tokens, at);
}

function ordinalOfHundreds(tokens: readonly Token[], at: number): Parsed<number> | null {
  const count = tokens[at]?.norm === "a" ? 1 : unitOf(tokens[at]?.norm ?? "");
  if (count === undefined || tokens[at + 1]?.norm !== "hundred" || !isNext(tokens, at + 1)) return null;
  const joint = tokens[at + 2]?.norm === "and" && isNext(tokens, at + 2) ? at + 3 : at + 2;
  const rest = isNext(tokens, joint) ? ordinalAt(tokens, joint) : null;
  return rest === null || rest.value >= 100 ? null : { value: count * 100 + rest.value, end: rest.end };
}
