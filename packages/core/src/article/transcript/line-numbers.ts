import type { Line } from "../../text/lines.js";

const NUMBER = /^\d{1,2}(?=\s|$)\s*/;

/** From this share of the lines on, numbers that count up are the record's and not a list. */
const NUMBERED_SHARE = 0.6;
const FEWEST = 8;
const MOST_WORDS_BETWEEN = 2;

/**
 * The same lines, without the numbers that a court's record puts before them, where most lines have one that is one more
 * than the one before; else the lines as they are.
 */
export function withoutNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  let filled = 0;
  let counting = 0;
  let before = -1;
  let since = 0;
  for (const line of lines) {
    if (line.start === line.end) continue;
    filled++;
    since++;
    const found = NUMBER.exec(text.slice(line.start, line.start + 12));
    if (found === null) continue;
    const number = Number(found[0]);
    if (number === before + 1 || (number === 1 && before > 1)) {
      if (since <= MOST_WORDS_BETWEEN) counting++;
    }
    before = number;
    since = 0;
  }
  if (counting < FEWEST || counting < filled * NUMBERED_SHARE) return lines;
  return lines.map((line) => {
    const found = NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
    return found === null ? line : { ...line, start: Math.min(line.end, line.start + found[0].length) };
  });
}
