import { isDash, isDigit, isLetter, isSpace } from "./characters.js";

/** The `norm` of a minus before a figure, whatever character stands for it. */
export const MINUS = "\u2212";
/** The `norm` of a dash between two figures. */
export const RANGE = "\u2013";
/** The `norm` of a plus after a figure: "65+". */
export const PLUS = "+";

const COMPARISONS = "<>=\u2264\u2265\u2248~\u00b1";
const OTHER_CURRENCY = /^\p{Sc}$/u;

/**
 * The `norm` of the sign at `at` where it belongs to a figure, and null for punctuation: a currency or percent sign
 * anywhere, and beside a figure a minus, a dash of a range, a plus, a comparison, a degree. "#" and "№" before a figure.
 *
 * @param from where the text begins: nothing before it is looked at
 * @param to where it ends
 */
export function signAt(text: string, at: number, from: number, to: number): string | null {
  const code = text.charCodeAt(at);
  if (code === 0x25 || code === 0x24) return text[at] as string;
  if (code < 0x23 || (code > 0x3e && code < 0x7e && code !== 0x60)) return null;
  const sign = text[at] as string;
  if (isDash(code)) return dashSign(text, at, from, to);
  if (sign === "+") return isFigureBefore(text, at, from, 0) && !isFigureAfter(text, at, to, 0) ? PLUS : null;
  if (COMPARISONS.includes(sign)) return comparisonSign(text, at, from, to);
  if (sign === "\u00b0" || sign === "\u00ba") return isFigureBefore(text, at, from, 1) ? "\u00b0" : null;
  if (sign === "#" || sign === "\u2116")
    return isFigureAfter(text, at, to, sign === "#" ? 0 : 1) ? "#" : null;
  if (code === 0x2030) return sign;
  return code > 0x9f && OTHER_CURRENCY.test(sign) ? sign : null;
}

/** A dash between two figures is a range; right before a figure, with nothing before it, a minus. */
function dashSign(text: string, at: number, from: number, to: number): string | null {
  const code = text.charCodeAt(at);
  const isLong = code === 0x2014 || code === 0x2015 || code > 0x2e00;
  if (!isLong && isFigureBefore(text, at, from, 1) && isFigureAfter(text, at, to, 1)) {
    // "10 -12" is no range; "10 - 12", "10-12" and "10-\n12" are
    const before = at > from && isSpace(text.charCodeAt(at - 1));
    const after = isSpace(text.charCodeAt(at + 1));
    if (!before || after) return RANGE;
  }
  if (isLong || code === 0x2012 || !isFigureAfter(text, at, to, 0)) return null;
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  const isOpen =
    isSpace(before) ||
    !(isLetterBefore(text, at) || isDash(before) || /[\d.,;:!?)\]%]/.test(text[at - 1] as string));
  return isOpen ? MINUS : null;
}

function comparisonSign(text: string, at: number, from: number, to: number): string | null {
  // a ">" at the beginning of a line marks what a letter replies to
  if (text[at] === ">" && (at === from || /[\n\r>]/.test(text[at - 1] as string))) return null;
  const next = text[at + 1] === "=" ? at + 1 : at;
  if (!isFigureAfter(text, next, to, 1)) return null;
  if (next > at) return text[at] === "<" ? "\u2264" : text[at] === ">" ? "\u2265" : null;
  const previous = at > from ? text[at - 1] : "";
  if (text[at] === "=" && (previous === "<" || previous === ">")) return null;
  return text[at] as string;
}

/** Whether a digit stands before `at`, with a percent or degree sign or a closing unit between them, and up to `spaces` spaces. */
function isFigureBefore(text: string, at: number, from: number, spaces: number): boolean {
  let before = at - 1;
  for (let n = 0; n < spaces && before >= from && isSpace(text.charCodeAt(before)); n++) before--;
  if (before > from && /[%\u00b0\u00ba]/.test(text[before] as string)) before--;
  return before >= from && isDigit(text.charCodeAt(before));
}

/** Whether a digit stands after `at`, with signs of currency or minus between them, and up to `spaces` spaces. */
function isFigureAfter(text: string, at: number, to: number, spaces: number): boolean {
  let next = at + 1;
  for (let n = 0; n < spaces && next < to && isSpace(text.charCodeAt(next)); n++) next++;
  for (let n = 0; n < 2 && next < to && isFigureSign(text[next] as string); n++) next++;
  if (next < to && text[next] === ".") next++;
  return next < to && isDigit(text.charCodeAt(next));
}

function isFigureSign(sign: string): boolean {
  return sign === "-" || sign === MINUS || sign === "$" || OTHER_CURRENCY.test(sign);
}

function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && isLetter(text.charCodeAt(at - 1));
}
