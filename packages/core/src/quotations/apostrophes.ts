import { isDigit, isLetter } from "../text/characters.js";
import type { Range } from "../text/span.js";
import type { MarkCharacter } from "./mark-characters.js";
import type { Neighbours } from "./neighbours.js";

/** Words that are written with an apostrophe in front: 'em, 'tis; and the endings that a tokenizer cuts off. */
const CLIPPED = new Set(
  "em tis twas til till cause cos bout round ere n nuff neath gainst un s t re ve ll d m twixt kay sup".split(
    " ",
  ),
);

const LONGEST_CLIPPED = 6;

/** Whether the word at `at` is one that drops its beginning ("em", "tis") or a decade ("90s"). */
export function isClippedWordAt(text: string, at: number, limit: number): boolean {
  let end = at;
  if (at < limit && isDigit(text.charCodeAt(at))) {
    return /^\d\d(?!\w)|^\d0s(?!\w)/.test(text.slice(at, Math.min(at + 4, limit)));
  }
  while (end < limit && end - at <= LONGEST_CLIPPED && isLetter(text.charCodeAt(end))) end++;
  return CLIPPED.has(text.slice(at, end).toLowerCase());
}

/** What it costs to take a single mark for an apostrophe or a prime. */
export function apostropheCost(
  text: string,
  mark: Range,
  character: MarkCharacter,
  beside: Neighbours,
  range: Range,
): number {
  if (character.low) return Infinity;
  const before = mark.start > range.start ? text.charCodeAt(mark.start - 1) : 0;
  if (beside.before === "word") {
    if (isDigit(before)) return 1;
    return /[sxzSXZ]/.test(String.fromCharCode(before))
      ? 1
      : endsClipped(text, mark.start, range.start)
        ? 1
        : 3;
  }
  if (beside.after !== "word") return beside.before === "stop" ? 4 : 3.5;
  if (isClippedWordAt(text, mark.end, range.end)) return character.shape === "open" ? 1 : 0.5;
  if (character.shape === "close") return 1.5;
  if (character.shape === "open") return mark.end - mark.start === 1 && text[mark.start] === "`" ? 1.5 : 5;
  const after = text[mark.end] ?? "";
  return after !== after.toLowerCase() ? 4 : 3;
}

/** Whether the word before ends in a dropped letter: "goin’", "th’", "o’". */
function endsClipped(text: string, end: number, from: number): boolean {
  let start = end;
  while (start > from && end - start < 12 && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end).toLowerCase();
  return (
    /^\p{L}+in$/u.test(word) ||
    word === "o" ||
    word === "th" ||
    word === "an" ||
    word === "ol" ||
    word === "n"
  );
}

/** What it costs to take a double mark for the sign of inches or seconds: `5'10"`, `12"`. */
export function primeCost(text: string, mark: Range, range: Range): number {
  if (mark.start === range.start || !isDigit(text.charCodeAt(mark.start - 1))) return Infinity;
  let start = mark.start;
  while (start > range.start && mark.start - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  const beforeDigits = text.slice(Math.max(range.start, start - 2), start).trimEnd();
  return /['’′]$/.test(beforeDigits) ? 0.5 : 1.5;
}
