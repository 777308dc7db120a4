import { decodeText } from "../decode.js";
import { notesOnTeasers } from "../feed/articles-of-entries.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { articlesOf, transcriptRather } from "./articles-of-records.js";
import { FieldFinder, isRecord } from "./fields.js";
import { jsonValue } from "./json-value.js";
import { hasText, onlyFieldIn } from "./only-long-field.js";
import { looksLikeLines, readJsonLines } from "./parse-json-lines.js";
import { otherTexts } from "./record-article.js";
import { recordPlaces } from "./record-places.js";
import { type Records, recordsIn } from "./records-in.js";
import { isListOfChannels, isListOfPeople } from "./threads/people.js";

/** What a JSON file holds: the transcript of a recogniser, or articles. */
export function parseJson(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text } = decodeText(bytes);
  if (looksLikeLines(text)) {
    const read = readJsonLines(name, text, options);
    const isNamed = /\.json$/i.test(name);
    return isNamed ? { ...read, notes: ["is JSON Lines and not JSON; read as that", ...read.notes] } : read;
  }
  const written = jsonValue(text);
  const feed = options.fields === undefined ? withoutTeasers(written) : null;
  const data = feed?.data ?? written;
  const places = recordPlaces(text, data);
  const finder = new FieldFinder(options.fields);
  const usual = recordsIn(data, finder);
  const transcript = transcriptRather(name, data, usual, finder, options, places);
  if (transcript !== null) return { articles: [transcript], parts: [], notes: [] };
  if (isListOfPeople(data)) return { articles: [], parts: [], notes: [], isBeside: "a list of people" };
  if (isListOfChannels(data)) return { articles: [], parts: [], notes: [], isBeside: "a list of channels" };
  const only = hasText(usual, finder) ? null : onlyFieldIn(data, usual, finder);
  const { found, empty } = only === null ? usual : recordsIn(data, only.finder);
  const records = {
    found: found.map((each) => ({ ...each, start: places.get(each.record) ?? null })),
    empty,
  };
  const outlet = outletOfFeed(data);
  const read = articlesOf(name, records, only?.finder ?? finder, "record", options, outlet);
  if (feed !== null) return withTextsBeside({ ...read, notes: feed.notes }, data, records);
  const noted = only === null ? read : { ...read, notes: [only.note, ...read.notes] };
  return withTextsBeside(noted, data, records);
}

/** Texts that stand beside the records are left out with the first article. */
function withTextsBeside(parsed: Parsed, data: unknown, { found }: Records): Parsed {
  const [first, ...others] = parsed.articles;
  const apart = new Set<unknown>(found.map(({ record }) => record));
  if (first === undefined || apart.has(data)) return parsed;
  const beside = otherTexts(data, new Set(), first.text, apart);
  return { ...parsed, articles: [{ ...first, leftOut: [...first.leftOut, ...beside] }, ...others] };
}

/** A JSON Feed with nothing in place of the entries that it has not in full; null where it is no feed. */
function withoutTeasers(data: unknown): { readonly data: unknown; readonly notes: readonly string[] } | null {
  if (!isJsonFeed(data) || !Array.isArray(data.items)) return null;
  const isFull = (item: unknown) =>
    isRecord(item) &&
    [item.content_html, item.content_text].some((text) => typeof text === "string" && text.trim() !== "");
  const items = data.items.map((item) => (isFull(item) ? item : {}));
  const teasers = data.items.filter((item) => !isFull(item)).length;
  return { data: { ...data, items }, notes: notesOnTeasers(teasers, items.length) };
}

/** A JSON Feed says once whose articles it holds. */
function outletOfFeed(data: unknown): string | null {
  return isJsonFeed(data) && typeof data.title === "string" ? data.title : null;
}

function isJsonFeed(data: unknown): data is Readonly<Record<string, unknown>> {
  return isRecord(data) && typeof data.version === "string" && data.version.includes("jsonfeed");
}
