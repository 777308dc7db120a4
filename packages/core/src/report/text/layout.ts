import { oneLine } from "../visible.js";
import type { Style } from "./palette.js";

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** How many columns a text takes. */
export type Measure = (text: string) => number;

interface Word {
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/**
 * Lays the pieces out in lines of at most `width` columns, parted at spaces; a word that is longer is cut.
 * Pieces that touch without a space stay together. Linear in the length of the text.
 */
export function wrap(pieces: readonly Piece[], width: number, measure: Measure): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsIn(pieces, room, measure)) {
    if (used > 0 && used + 1 + word.width > room) {
      lines.push(painted(line));
      line = [];
      used = 0;
    }
    if (used > 0) {
      line.push({ text: " ", style: spaceStyle(line.at(-1), word.pieces[0]) });
      used++;
    }
    line.push(...word.pieces);
    used += word.width;
  }
  if (line.length > 0) lines.push(painted(line));
  return lines;
}

/** The space between two words of one style is in that style, so that a struck or coloured stretch has no holes. */
function spaceStyle(before: Piece | undefined, after: Piece | undefined): Style | undefined {
  return before?.style === after?.style ? before?.style : undefined;
}

function painted(line: readonly Piece[]): string {
  let out = "";
  for (let i = 0; i < line.length; i++) {
    const { style } = line[i] as Piece;
    let text = (line[i] as Piece).text;
    while (i + 1 < line.length && line[i + 1]?.style === style) text += line[++i]?.text ?? "";
    out += style === undefined ? text : style(text);
  }
  return out;
}

function* wordsIn(pieces: readonly Piece[], room: number, measure: Measure): Generator<Word> {
  let open: Piece[] = [];
  let width = 0;
  for (const { text, style } of pieces) {
    const parts = text.split(" ");
    for (const [index, part] of parts.entries()) {
      if (index > 0 && open.length > 0) {
        yield { width, pieces: open };
        open = [];
        width = 0;
      }
      for (const chunk of chunks(part, room, measure)) {
        const columns = measure(chunk);
        if (open.length > 0 && width + columns > room) {
          yield { width, pieces: open };
          open = [];
          width = 0;
        }
        open.push({ text: chunk, style });
        width += columns;
      }
    }
  }
  if (open.length > 0) yield { width, pieces: open };
}

/** A word in chunks of at most `room` columns. */
function* chunks(word: string, room: number, measure: Measure): Generator<string> {
  if (word === "") return;
  // a character takes two columns at most, so a short word needs no measuring
  if (word.length * 2 <= room || measure(word) <= room) {
    yield word;
    return;
  }
  let chunk = "";
  let width = 0;
  for (const character of word) {
    const columns = measure(character);
    if (chunk !== "" && width + columns > room) {
      yield chunk;
      chunk = "";
      width = 0;
    }
    chunk += character;
    width += columns;
  }
  if (chunk !== "") yield chunk;
}

/** At most `columns` of the text; its end gives way to an ellipsis. */
export function cutEnd(text: string, columns: number, measure: Measure): string {
  // no character takes less than a column except marks, so far more than the columns need not be looked at
  const head = text.slice(0, columns * 4);
  if (head.length === text.length && measure(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of head) {
    width += measure(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with its middle left out where it has more than `most` characters, parted at words where there are any. */
export function shortenMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const side = Math.floor((most - 3) / 2);
  const head = text.slice(0, side).replace(/ [^ ]{0,20}$|[\ud800-\udbff]$/, "");
  const tail = text.slice(-side).replace(/^[^ ]{0,20} |^[\udc00-\udfff]/, "");
  return `${head} … ${tail}`;
}

/** The most of a name or a message that a terminal report shows, in characters. */
const BRIEF = 600;

/** A name or a message on one line, shortened where it is very long. */
export function brief(text: string): string {
  return shortenMiddle(oneLine(text), BRIEF);
}
