import { parse } from "csv-parse/sync";
import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { articlesOf, transcriptRather } from "./articles-of-records.js";
import { type Rows, rowsOf } from "./csv-rows.js";
import { FieldFinder } from "./fields.js";
import { hasText, onlyFieldIn } from "./only-long-field.js";
import { holdsArticle } from "./record-article.js";
import type { PlacedRecord, Records } from "./records-in.js";
import { sayPlaces } from "./say-places.js";

/** The rows of a table that hold articles, or a transcript, below a row of names; counted from 1 below it. */
export function parseCsv(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  const { names, rows, starts, broken } = rowsOf(decodeText(bytes).text, parse);
  if (rows.length === 0) throw new UnreadableError("is a table without rows");
  const records = rows.map((row) => recordOf(names, row));
  const finder = new FieldFinder(options.fields);
  const note = `has quotation marks that do not match in ${sayPlaces("row", broken)}, which may be read wrongly`;
  const notes = broken.length === 0 ? [] : [note];
  const usual = rowsWithText(records, starts, finder);
  const places = new Map(
    records.flatMap((record, row) => (starts[row] == null ? [] : [[record, starts[row]]])),
  );
  const transcript = transcriptRather(name, records, usual, finder, options, places);
  if (transcript !== null) return { articles: [transcript], parts: [], notes };
  const hint = `has no column that is known to hold an article's text: its columns are ${shownNames(names)}; say which one does with --fields text=COLUMN`;
  const only = hasText(usual, finder) ? null : onlyFieldIn(records, usual, finder, hint);
  if (only !== null) notes.push(only.note);
  const found = only === null ? usual : rowsWithText(records, starts, only.finder);
  const read = articlesOf(name, found, only?.finder ?? finder, "row", options);
  return { ...read, notes: [...notes, ...read.notes] };
}

function rowsWithText(
  records: readonly Readonly<Record<string, string>>[],
  starts: Rows["starts"],
  finder: FieldFinder,
): Records {
  const found: PlacedRecord[] = [];
  const empty: number[] = [];
  for (const [index, record] of records.entries()) {
    if (holdsArticle(record, finder)) found.push({ record, place: index + 1, start: starts[index] ?? null });
    else if (Object.values(record).some((cell) => cell.trim() !== "")) empty.push(index + 1);
  }
  return { found, empty };
}

/** Cells beyond the last column belong to a text in it that was not quoted; else they go by no name. */
function recordOf(names: readonly string[], row: readonly string[]): Readonly<Record<string, string>> {
  const cells = names.map((name, at): [string, string] => [name, row[at] ?? ""]);
  const rest = row.slice(names.length).filter((cell) => cell.trim() !== "");
  if (rest.length > 0) cells.push(["beyond the last column", rest.join(", ")]);
  return Object.fromEntries(cells);
}

function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => name.slice(0, 40));
  return shown.join(", ") + (names.length > shown.length ? ", …" : "");
}
