import { isDigit, isLetter } from "../text/characters.js";
import type { Range } from "../text/span.js";
import { type MarkCharacter, type MarkFamily, type MarkShape, markCharacter } from "./mark-characters.js";
import { neighboursOf } from "./neighbours.js";
import { weigh } from "./weigh.js";

/** A character, or two that stand for one ('' or ``), that may be a quotation mark. */
export interface Mark extends Range {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  readonly low: boolean;
  /** What it costs to take the mark for one that opens, that closes, or that is none (an apostrophe, a prime). */
  readonly openCost: number;
  readonly closeCost: number;
  readonly ignoreCost: number;
}

/** Marks of one character, typed several times: `""` or `““`; the surplus ones are reported. */
export interface FoundMarks {
  readonly marks: Mark[];
  readonly surplus: Range[];
}

interface RawMark extends Range {
  readonly character: MarkCharacter;
}

/** A longer row of one mark is a line drawn with it, not a mark. */
const LONGEST_ROW = 3;
/** A paragraph with so many marks, and one for every few characters, is no prose. */
const MANY_MARKS = 2000;
const CHARACTERS_PER_MARK = 5;
/** With so many it is no paragraph. */
const MOST_MARKS = 500_000;

/**
 * The marks of `text` within `range` in order, with the cost of each way to read them. Apostrophes inside
 * words are left out. Where there are far more marks than prose has, none is returned, and the whole range is
 * `surplus`. Linear in the length.
 */
export function marksOf(text: string, range: Range): FoundMarks {
  const raw: RawMark[] = [];
  const surplus: Range[] = [];
  let at = range.start;
  while (at < range.end) {
    const code = text.charCodeAt(at);
    const character = markCharacter(code);
    if (character === null) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < range.end && text.charCodeAt(end) === code) end++;
    if (!isApostropheInWord(text, at, end, character, range)) {
      addRow(raw, surplus, text, { start: at, end }, character, range);
    }
    if (raw.length > MOST_MARKS) return { marks: [], surplus: [range] };
    at = end;
  }
  const isDense = raw.length * CHARACTERS_PER_MARK > range.end - range.start;
  if (raw.length > MANY_MARKS && isDense) return { marks: [], surplus: [range] };
  const neighbours = neighboursOf(text, range, raw);
  const marks = raw.map((mark, index) => {
    const { start, end, character } = mark;
    return { start, end, ...character, ...weigh(text, mark, character, neighbours, index, range) };
  });
  return { marks, surplus };
}

/** Whether a single mark stands between two letters, or letter and digit, as in "don’t" and "rock'n'roll". */
function isApostropheInWord(
  text: string,
  start: number,
  end: number,
  character: MarkCharacter,
  range: Range,
): boolean {
  if (character.family !== "single" || character.low || end - start > 1) return false;
  return (
    start > range.start &&
    end < range.end &&
    isWordCode(text.charCodeAt(start - 1)) &&
    isWordCode(text.charCodeAt(end))
  );
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Adds the mark or marks that a row of one character stands for. */
function addRow(
  raw: RawMark[],
  surplus: Range[],
  text: string,
  row: Range,
  character: MarkCharacter,
  range: Range,
): void {
  const length = row.end - row.start;
  if (length === 1) {
    raw.push({ ...row, character });
  } else if (length > LONGEST_ROW) {
    surplus.push(row);
  } else if (character.family === "single") {
    addDoubledSingles(raw, text, row, character, range);
  } else if (length === 2 && character.shape === "none" && isAlone(text, row, range)) {
    // "" with nothing around it: an empty quotation
    raw.push(
      { start: row.start, end: row.start + 1, character },
      { start: row.start + 1, end: row.end, character },
    );
  } else {
    raw.push({ ...row, character });
    surplus.push({ start: row.start + 1, end: row.end });
  }
}

/** Two single marks are a double one; of three, the outer one of the quotation that opens or closes is double. */
function addDoubledSingles(
  raw: RawMark[],
  text: string,
  row: Range,
  character: MarkCharacter,
  range: Range,
): void {
  const double: MarkCharacter = { ...character, family: "double" };
  if (row.end - row.start === 2) {
    raw.push({ ...row, character: double });
    return;
  }
  const opens = row.end < range.end && isWordCode(text.charCodeAt(row.end));
  const middle = opens ? row.start + 2 : row.start + 1;
  raw.push(
    { start: row.start, end: middle, character: opens ? double : character },
    { start: middle, end: row.end, character: opens ? character : double },
  );
}

function isAlone(text: string, row: Range, range: Range): boolean {
  const before = row.start === range.start || !isWordCode(text.charCodeAt(row.start - 1));
  const after = row.end === range.end || !isWordCode(text.charCodeAt(row.end));
  const isStop = (at: number) => at >= range.start && ".,!?…".includes(text[at] as string);
  return before && after && !isStop(row.start - 1);
}
