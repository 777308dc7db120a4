import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import type { FieldFinder } from "./fields.js";
import { articleOfRecord, otherTexts } from "./record-article.js";
import type { Records } from "./records-in.js";
import { sayPlaces } from "./say-places.js";
import { threadOfData } from "./threads/thread-of-data.js";
import { transcriptOfData } from "./transcripts/transcript-of-data.js";
import { wordsIn } from "./value-text.js";

/** Of the text that records hold, a transcript must have so much: it is no list of links or comments beside an article. */
const ENOUGH = 0.8;

/**
 * The transcript that data is; null where it is none, or rather articles: where there is text in the field that the caller said,
 * or more text than the transcript has.
 */
export function transcriptRather(
  name: string,
  data: unknown,
  { found }: Pick<Records, "found">,
  finder: FieldFinder,
  options: ReadOptions,
  starts: ReadonlyMap<unknown, number> = new Map(),
): Article | null {
  if (found.length > 0 && finder.told("text") !== null) return null;
  const thread = threadOfData(name, data, options, starts);
  const transcript = thread?.article ?? transcriptOfData(name, data, options);
  if (transcript === null) return null;
  let length = 0;
  for (const { record } of found)
    length += withoutMarkup(wordsIn(finder.find(record, "text")?.value, " ")).length;
  if (transcript.text.length < length * ENOUGH) return null;
  return { ...transcript, leftOut: otherTexts(data, new Set(), transcript.text, thread?.written) };
}

function withoutMarkup(text: string): string {
  return text.replace(/<[^<>]{1,2000}>/g, "");
}

/** So many articles are read of one file. */
const MOST_RECORDS = 100_000;

/** The articles of records; each has its place after the file's name where there are several. */
export function articlesOf(
  name: string,
  { found, empty }: Records,
  finder: FieldFinder,
  what: string,
  options: ReadOptions,
  outlet: string | null = null,
): Parsed {
  if (found.length === 0) throw new UnreadableError(`has no text under "${finder.told("text")}"`);
  if (found.length > MOST_RECORDS) {
    throw new UnreadableError(
      `holds more than ${MOST_RECORDS.toLocaleString("en")} articles, the most that are read; part it first`,
    );
  }
  const isOne = found.length + empty.length === 1;
  const articles = found.map(({ record, place }): Article => {
    const article = articleOfRecord(isOne ? name : `${name}#${place}`, record, finder, options);
    return { ...article, outlet: article.outlet ?? outlet };
  });
  const notes =
    empty.length === 0
      ? []
      : [`has no text in ${sayPlaces(what, empty)}, which ${empty.length === 1 ? "was" : "were"} left out`];
  return { articles, starts: found.map(({ start }) => start ?? null), parts: [], notes };
}
