import { linesOf } from "../../text/lines.js";
import type { Range } from "../../text/span.js";

const NUMBERED_LINE = /^(\d{1,3})(?=\s|$)/;
const NUMBERED_PARAGRAPH = /^(\d{1,3}(?:\.\d{1,3})?)(?:[.)]\s|\s{2,}|\s(?=\p{Lu}))/u;
/** So many lines in a row count on. */
const FEWEST = 3;

/**
 * The numbers at the beginning of lines that count the lines (of a court's transcript) or the paragraphs (of a ruling,
 * a statement), in the part of the text from `within.start` to `within.end`.
 */
export function lineNumbers(text: string, within: Range): Range[] {
  const starts = linesOf(text, within.start, within.end)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start, line: text.slice(start, Math.min(end, start + 20)) }));
  return [...counting(starts, NUMBERED_LINE, FEWEST), ...paragraphs(starts)];
}

interface LineStart {
  readonly start: number;
  readonly line: string;
}

/** The numbers of lines that follow each other without a gap in lines or count. */
function counting(lines: readonly LineStart[], shape: RegExp, fewest: number): Range[] {
  const found: Range[] = [];
  let row: Range[] = [];
  let previous = Number.NaN;
  for (const { start, line } of lines) {
    const number = shape.exec(line)?.[1];
    const value = number === undefined ? Number.NaN : Number(number);
    // the next page begins anew
    if (value !== previous + 1 && value !== 1) {
      if (row.length >= fewest) found.push(...row);
      row = [];
    }
    if (number !== undefined) row.push({ start, end: start + number.length });
    previous = value;
  }
  if (row.length >= fewest) found.push(...row);
  return found;
}

/** The numbers of paragraphs of which the one before or after is there, too. */
function paragraphs(lines: readonly LineStart[]): Range[] {
  const numbered = lines.flatMap(({ start, line }) => {
    const number = NUMBERED_PARAGRAPH.exec(line)?.[1];
    return number === undefined ? [] : [{ start, number }];
  });
  return numbered.flatMap(({ start, number }, at) => {
    const isCounted = follows(numbered[at - 1]?.number, number) || follows(number, numbered[at + 1]?.number);
    return isCounted ? [{ start, end: start + number.length }] : [];
  });
}

/** "4" follows "3", "3.15" follows "3.14", and "4.1" any "3.". */
function follows(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [chapter, part] = before.split(".").map(Number) as [number, number | undefined];
  const [nextChapter, nextPart] = after.split(".").map(Number) as [number, number | undefined];
  if (part === undefined || nextPart === undefined) return nextChapter === chapter + 1 && part === nextPart;
  return chapter === nextChapter ? nextPart === part + 1 : nextChapter === chapter + 1 && nextPart === 1;
}
