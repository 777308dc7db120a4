import {
  isApostrophe,
  isDigit,
  isInvisible,
  isLetter,
  isRaisedDigit,
  isSpace,
  isVulgarFraction,
} from "./characters.js";
import { signAt } from "./signs.js";
import type { Range } from "./span.js";

/**
 * A word of a text: letters and digits with the apostrophes inside them ("don't"), or a number with its
 * points, commas, colons and slashes ("1,400", "3.5", "14:00", "1/3"). A hyphen parts words. The signs of a figure
 * (currency, percent, minus, a range's dash, "<", "+", "°") are words of their own, as are raised figures ("km²").
 */
export interface Word extends Range {
  /** What two words are compared by: NFKC, lower case, straight apostrophes, no invisible characters. */
  readonly norm: string;
}

/** "º", a letter to Unicode, is typed for "°". */
const ORDINAL_SIGN = 0xba;

/**
 * The words of `text` between `from` and `to` (UTF-16 offsets), in order. Linear in the length.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.codePointAt(at) as number;
    if ((isLetter(code) && code !== ORDINAL_SIGN) || isDigit(code)) {
      const end = endOfWord(text, at, to);
      words.push({ start: at, end, norm: normalise(text.slice(at, end)) });
      at = end;
    } else {
      const sign = code === 32 ? null : signAt(text, at, from, to);
      if (code === POINT && isLeadingPoint(text, at, from, to)) {
        const end = endOfWord(text, at + 1, to);
        words.push({ start: at, end, norm: normalise(text.slice(at, end)) });
        at = end;
        continue;
      }
      if (sign !== null) words.push({ start: at, end: at + 1, norm: sign });
      else if (code === STAR && isMaskedWhole(text, at, from)) {
        const end = endOfStars(text, at, to);
        words.push({ start: at, end, norm: "***" });
        at = end;
        continue;
      }
      at += code > 0xffff ? 2 : 1;
    }
  }
  return words;
}

/** Where the word that starts at `at` ends, at most `to`. */
function endOfWord(text: string, at: number, to: number): number {
  let end = at;
  let lastWasDigit = false;
  if (isVulgarFraction(text.charCodeAt(at))) return at + 1;
  const isRaised = isRaisedDigit(text.charCodeAt(at));
  while (end < to) {
    const code = text.codePointAt(end) as number;
    const width = code > 0xffff ? 2 : 1;
    if (end > at && (isRaised ? !isRaisedDigit(code) : code > 0xaf && partsFromNumber(code))) break;
    if (isLetter(code) || isInvisible(code)) {
      lastWasDigit = false;
    } else if (isDigit(code)) {
      lastWasDigit = true;
    } else if (end + 1 < to && isInsideWord(text, code, end, lastWasDigit)) {
      lastWasDigit = false;
    } else {
      break;
    }
    end += width;
  }
  while (end > at + 1 && isInvisible(text.charCodeAt(end - 1))) end--;
  return endOfMaskedWord(text, at, end, to);
}

/** A raised figure, a fraction and a sign of degrees are no part of the word that they stand after. */
function partsFromNumber(code: number): boolean {
  return isVulgarFraction(code) || isRaisedDigit(code) || code === ORDINAL_SIGN;
}

/** Masked profanity is one word, stars or dashes and all: "s**t", "f***ing", "bulls--t". Returns where it ends. */
function endOfMaskedWord(text: string, at: number, end: number, to: number): number {
  const mask = text.charCodeAt(end);
  if ((mask !== 0x2a && mask !== 0x2d) || isDigit(text.charCodeAt(end - 1))) return end;
  if (mask === 0x2a && isEmphasised(text, at)) return end;
  let after = end;
  while (after < to && text.charCodeAt(after) === mask) after++;
  let close = after;
  while (close < to && isLetter(text.charCodeAt(close))) close++;
  if (mask === 0x2a) return after - end >= 2 || close > after ? close : end;
  // two dashes part two words in typescript; inside one that is masked a single letter or a stump stands on a side
  const isStump = close - after === 1 || (end - at === 1 && !/[ai]/i.test(text[at] as string));
  return after - end >= 2 && (isStump || after - end >= 3) && end - at <= 5 ? close : end;
}

const POINT = 0x2e;

/** Whether a decimal begins with its point: ".5". */
function isLeadingPoint(text: string, at: number, from: number, to: number): boolean {
  if (at + 1 >= to || !isDigit(text.charCodeAt(at + 1))) return false;
  return at === from || /[\s\p{Sc}(<>=\u2264\u2265\u2212-]/u.test(text[at - 1] as string);
}

const STAR = 0x2a;
const SPACE = 0x20;

/** A word of which nothing is left but stars, in the midst of a line: "the **** thing". */
function isMaskedWhole(text: string, at: number, from: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  if (before !== " " && before !== "\u201c" && before !== '"') return false;
  return /^\*{3,12}(?=[ ,.?!;:"\u201d]|ing\b|ed\b)/.test(text.slice(at, at + 16));
}

function endOfStars(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (text.charCodeAt(end) === STAR || isLetter(text.charCodeAt(end)))) end++;
  return end;
}

/** How far before a word the stars may stand that open an emphasis. */
const LONGEST_EMPHASIS = 300;

/** Whether stars were opened before the word, in its line, and not closed: "*word*", "**a few words**". */
function isEmphasised(text: string, at: number): boolean {
  let open = false;
  const line = text.slice(Math.max(0, at - LONGEST_EMPHASIS), at);
  for (let star = line.lastIndexOf("\n") + 1; star < line.length; star++) {
    if (line.charCodeAt(star) !== 0x2a) continue;
    const before = star === 0 ? SPACE : line.charCodeAt(star - 1);
    while (line.charCodeAt(star + 1) === 0x2a) star++;
    open =
      isLetter(before) || isDigit(before)
        ? false
        : star + 1 === line.length || !isSpace(line.charCodeAt(star + 1));
  }
  return open;
}

/** Whether the character at `at` holds the word together: an apostrophe before a letter, a point, comma, colon or slash between digits. */
function isInsideWord(text: string, code: number, at: number, afterDigit: boolean): boolean {
  const next = text.codePointAt(at + 1) as number;
  if (isApostrophe(code)) return isLetter(next);
  return afterDigit && isInsideNumber(code) && isDigit(next);
}

/** Point, comma, colon, slash. */
function isInsideNumber(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || code === 0x2044;
}

const plainAscii = /^[a-z0-9]+$/;
const ascii = /^[A-Za-z0-9']+$/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const apostrophes = /[\u2018\u2019\u02bc\u00b4\u0060]/g;

/** The form of a single word by which it is compared. */
export function normalise(word: string): string {
  if (plainAscii.test(word)) return word;
  if (word.charCodeAt(0) === POINT) return `0.${normalise(word.slice(1))}`;
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace("\u2044", "/");
}
