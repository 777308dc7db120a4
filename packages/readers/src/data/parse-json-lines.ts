import type { Article } from "@hearsay/core";
import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { articlesOf, transcriptRather } from "./articles-of-records.js";
import { FieldFinder } from "./fields.js";
import { jsonValue } from "./json-value.js";
import { hasText, onlyFieldIn } from "./only-long-field.js";
import { type PlacedRecord, type Records, recordsIn } from "./records-in.js";
import { sayPlaces } from "./say-places.js";

/** Records, or the segments of one transcript, one on each line. */
export function parseJsonLines(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  return readJsonLines(name, decodeText(bytes).text, options);
}

/** Whether a text is one JSON value after the other, a line each. */
export function looksLikeLines(text: string): boolean {
  const [first = "", second = ""] = text.slice(0, LONGEST_LINE).trimStart().split(/\r?\n/, 2);
  return isObject(first) && second.trimStart().startsWith("{");
}

/** The longest first line that is looked at. */
const LONGEST_LINE = 1024 * 1024;

function isObject(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** A value, the number of its line, and where that begins. */
interface Line {
  readonly value: unknown;
  readonly place: number;
  readonly start: number;
}

export function readJsonLines(name: string, text: string, options: ReadOptions): Parsed {
  const values: Line[] = [];
  const broken: number[] = [];
  let place = 0;
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next;
    const line = text.slice(from, end).trim();
    const start = from;
    from = end + 1;
    place++;
    if (line === "") continue;
    try {
      values.push({ value: jsonValue(line), place, start });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      broken.push(place);
    }
  }
  if (values.length === 0) throw new UnreadableError("is no JSON Lines: none of its lines is JSON");
  const read = articlesOfLines(name, values, options);
  const note = `has no JSON in ${sayPlaces("line", broken)}, which ${broken.length === 1 ? "was" : "were"} left out`;
  return broken.length === 0 ? read : { ...read, notes: [note, ...read.notes] };
}

function articlesOfLines(name: string, values: readonly Line[], options: ReadOptions): Parsed {
  const finder = new FieldFinder(options.fields);
  const records = recordsOfLines(values, finder);
  const all = values.map(({ value }) => value);
  const places = new Map(values.map(({ value, start }) => [value, start]));
  const whole = transcriptRather(name, all, records, finder, options, places);
  if (whole !== null) return { articles: [whole], parts: [], notes: [] };
  const single = values.flatMap(({ value, place }): Article[] => {
    const transcript = transcriptRather(`${name}#${place}`, value, recordsIn(value, finder), finder, options);
    return transcript === null ? [] : [transcript];
  });
  if (single.length === values.length) return { articles: single, parts: [], notes: [] };
  const only = hasText(records, finder) ? null : onlyFieldIn(all, records, finder);
  if (only === null) return articlesOf(name, records, finder, "line", options);
  const read = articlesOf(name, recordsOfLines(values, only.finder), only.finder, "line", options);
  return { ...read, notes: [only.note, ...read.notes] };
}

function recordsOfLines(values: readonly Line[], finder: FieldFinder): Records {
  const found: PlacedRecord[] = [];
  const empty: number[] = [];
  for (const { value, place, start } of values) {
    const { found: within } = recordsIn(value, finder);
    if (within.length === 0) empty.push(place);
    for (const { record } of within) found.push({ record, place, start });
  }
  return { found, empty: found.length === 0 ? [] : empty };
}
