import type { Options } from "csv-parse/sync";
import { UnreadableError } from "../unreadable.js";

/** A table's rows, and the names that stand above them. */
export interface Rows {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where each row begins in the text; null where that could not be told. */
  readonly starts: readonly (number | null)[];
  /** The rows, counted from 1, whose quotation marks do not match. */
  readonly broken: readonly number[];
}

type ParseRows = (text: string, options: Options) => unknown;

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  /** At which line of what was parsed the row ends. */
  readonly info: { readonly lines: number };
}

/** A cell is no longer than a book. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/** How often the text may be gone over in all, where broken rows make the parser begin again. */
const MOST_TIMES = 4;

const DELIMITERS = ["\t", ";", "|", ","];

/**
 * Reads a table. A row whose quotation mark is never closed takes in those after it: it is cut at its line's end, and the rest
 * is read again.
 *
 * @throws {UnreadableError} where there are no rows at all
 */
export function rowsOf(written: string, parse: ParseRows): Rows {
  // Excel's own way to say what parts the cells
  const told = /^sep=([^\r\n])(?:\r\n|\r|\n)/i.exec(written);
  const text = told === null ? written : written.slice(told[0].length);
  const delimiter = told?.[1] ?? delimiterOf(text);
  const rows: (readonly string[])[] = [];
  const starts: (number | null)[] = [];
  const broken: number[] = [];
  const head = written.length - text.length;
  let budget = text.length * MOST_TIMES + 100_000;
  for (let from = 0; from < text.length; ) {
    const rest = text.slice(from);
    budget -= rest.length;
    const { read, isWhole } = parsed(rest, delimiter, parse);
    const bad = read.findIndex((row) => isBroken(row, delimiter, true));
    const good = bad < 0 || budget < rest.length ? read : read.slice(0, bad);
    let at = 0;
    for (const row of good) {
      const place = placeOf(row, rest, at);
      starts.push(place === null ? null : head + from + place.start);
      at = place?.end ?? at;
      if (isBroken(row, delimiter, false)) broken.push(rows.length);
      rows.push(row.record);
    }
    if (good === read && (isWhole || budget < rest.length)) {
      if (!isWhole) broken.push(rows.length);
      break;
    }
    const line = lineAt(rest, good.at(-1)?.info.lines ?? 0);
    if (line.start >= rest.length) break;
    starts.push(head + from + line.start);
    rows.push(rest.slice(line.start, line.end).split(delimiter));
    broken.push(rows.length - 1);
    from += line.next;
  }
  const [names = [], ...others] = rows;
  if (rows.length === 0) throw new UnreadableError("is a table without rows");
  return {
    names: distinctNames(names),
    rows: others,
    starts: starts.slice(1),
    broken: broken.filter((row) => row > 0),
  };
}

/** Where a row stands that follows another, which ends at a position. */
function placeOf({ raw }: Row, text: string, from: number): { start: number; end: number } | null {
  let start = from;
  while (text[start] === "\n" || text[start] === "\r") start++;
  let [first, last] = [0, raw.length];
  while (raw[first] === "\n" || raw[first] === "\r") first++;
  while (last > first && (raw[last - 1] === "\n" || raw[last - 1] === "\r")) last--;
  const bare = raw.slice(first, last);
  return text.startsWith(bare, start) ? { start, end: start + bare.length } : null;
}

function parsed(
  text: string,
  delimiter: string,
  parse: ParseRows,
): { read: readonly Row[]; isWhole: boolean } {
  let isWhole = true;
  const read = parse(text, {
    delimiter,
    info: true,
    raw: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_records_with_error: true,
    on_skip: () => {
      isWhole = false;
      return undefined;
    },
  });
  return { read: read as readonly Row[], isWhole };
}

/** Whether a cell was kept as it is written, with the mark at its beginning that nothing closes. */
function isBroken({ record, raw }: Row, delimiter: string, overLines: boolean): boolean {
  return record.some((cell) => {
    if (!cell.startsWith('"') || (overLines && !/[\r\n]/.test(cell))) return false;
    return raw.trimStart().startsWith(cell) || raw.includes(delimiter + cell);
  });
}

/** The delimiter that stands most often in the row of names, where no text stands. */
function delimiterOf(text: string): string {
  const end = /[\r\n]/.exec(text.trimStart())?.index ?? text.length;
  const head = text
    .trimStart()
    .slice(0, Math.min(end, 20_000))
    .replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((each) => head.split(each).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? "," : (DELIMITERS[counts.indexOf(most)] as string);
}

const LINE_END = /\r\n|[\r\n]/g;

/** The line after so many others, which any of the three line ends part, and where the one behind it begins. */
function lineAt(text: string, lines: number): { start: number; end: number; next: number } {
  const end = new RegExp(LINE_END);
  let start = 0;
  for (let count = 0; count < lines; count++) {
    if (end.exec(text) === null) return { start: text.length, end: text.length, next: text.length };
    start = end.lastIndex;
  }
  const found = end.exec(text);
  return { start, end: found?.index ?? text.length, next: found === null ? text.length : end.lastIndex };
}

/** Columns without a name, or with one that another has, go by their number. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, at) => {
    const bare = name.trim();
    const distinct = bare === "" || seen.has(bare) ? `${bare || "column"} ${at + 1}` : bare;
    seen.add(distinct);
    return distinct;
  });
}
