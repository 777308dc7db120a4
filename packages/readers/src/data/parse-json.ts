import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { articlesOf, transcriptRather } from "./articles-of-records.js";
import { FieldFinder, isRecord } from "./fields.js";
import { jsonValue } from "./json-value.js";
import { looksLikeLines, readJsonLines } from "./parse-json-lines.js";
import { otherTexts } from "./record-article.js";
import { recordPlaces } from "./record-places.js";
import { type Records, recordsIn } from "./records-in.js";

/** What a JSON file holds: the transcript of a recogniser, or articles. */
export function parseJson(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text } = decodeText(bytes);
  if (looksLikeLines(text)) {
    const read = readJsonLines(name, text, options);
    const isNamed = /\.json$/i.test(name);
    return isNamed ? { ...read, notes: ["is JSON Lines and not JSON; read as that", ...read.notes] } : read;
  }
  const data = jsonValue(text);
  const finder = new FieldFinder(options.fields);
  const read = recordsIn(data, finder);
  const places = recordPlaces(text, data);
  const records = {
    ...read,
    found: read.found.map((each) => ({ ...each, start: places.get(each.record) ?? null })),
  };
  const transcript = transcriptRather(name, data, records, finder, options);
  if (transcript !== null) return { articles: [transcript], parts: [], notes: [] };
  return withTextsBeside(articlesOf(name, records, finder, "record", outletOfFeed(data)), data, records);
}

/** Texts that stand beside the records are left out with the first article. */
function withTextsBeside(parsed: Parsed, data: unknown, { found }: Records): Parsed {
  const [first, ...others] = parsed.articles;
  const apart = new Set<unknown>(found.map(({ record }) => record));
  if (first === undefined || apart.has(data)) return parsed;
  const beside = otherTexts(data, new Set(), first.text, apart);
  return { ...parsed, articles: [{ ...first, leftOut: [...first.leftOut, ...beside] }, ...others] };
}

/** A JSON Feed says once whose articles it holds. */
function outletOfFeed(data: unknown): string | null {
  if (!isRecord(data) || typeof data.version !== "string" || !data.version.includes("jsonfeed")) return null;
  return typeof data.title === "string" ? data.title : null;
}
