import { parse } from "csv-parse/sync";
import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { articlesOf, transcriptRather } from "./articles-of-records.js";
import { rowsOf } from "./csv-rows.js";
import { FieldFinder } from "./fields.js";
import { holdsArticle } from "./record-article.js";
import type { PlacedRecord } from "./records-in.js";
import { sayPlaces } from "./say-places.js";

/** The rows of a table that hold articles, or a transcript, below a row of names; counted from 1 below it. */
export function parseCsv(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  const { names, rows, starts, broken } = rowsOf(decodeText(bytes).text, parse);
  if (rows.length === 0) throw new UnreadableError("is a table without rows");
  const records = rows.map((row) => recordOf(names, row));
  const finder = new FieldFinder(options.fields);
  const note = `has quotation marks that do not match in ${sayPlaces("row", broken)}, which may be read wrongly`;
  const notes = broken.length === 0 ? [] : [note];
  const found: PlacedRecord[] = [];
  const empty: number[] = [];
  for (const [index, record] of records.entries()) {
    if (holdsArticle(record, finder)) found.push({ record, place: index + 1, start: starts[index] ?? null });
    else if (Object.values(record).some((cell) => cell.trim() !== "")) empty.push(index + 1);
  }
  const transcript = transcriptRather(name, records, { found }, finder, options);
  if (transcript !== null) return { articles: [transcript], parts: [], notes };
  if (found.length === 0 && finder.told("text") === null) {
    throw new UnreadableError(
      `has no column that is known to hold an article's text: its columns are ${shownNames(names)}; say which one does with --fields text=COLUMN`,
    );
  }
  const read = articlesOf(name, { found, empty }, finder, "row");
  return { ...read, notes: [...notes, ...read.notes] };
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
