import { type FieldFinder, isRecord } from "./fields.js";
import { holdsArticle } from "./record-article.js";

type Record_ = Readonly<Record<string, unknown>>;

/** A record that holds an article, and its place among those of its list, or of the file, counted from 1. */
export interface PlacedRecord {
  readonly record: Record_;
  readonly place: number;
  /** Where it begins in the file's text; null or left out where that is not known. */
  readonly start?: number | null;
}

export interface Records {
  readonly found: readonly PlacedRecord[];
  /** The places of those that stand beside them and hold no text. */
  readonly empty: readonly number[];
}

/** How deep under keys such as `response.docs` or `hits.hits` records stand. */
const DEEPEST_LIST = 8;

/** The records of a file's data that hold articles, wherever their list stands; not those within an article. */
export function recordsIn(data: unknown, finder: FieldFinder): Records {
  const found: PlacedRecord[] = [];
  const empty: number[] = [];
  for (const [index, record] of entriesIn(data, finder, 0).entries()) {
    if (record === null) empty.push(index + 1);
    else found.push({ record, place: index + 1 });
  }
  return { found, empty };
}

/** The records with articles; null for each that has none and stands in a list of those that have some. */
function entriesIn(value: unknown, finder: FieldFinder, depth: number): (Record_ | null)[] {
  if (depth > DEEPEST_LIST || typeof value !== "object" || value === null) return [];
  if (isRecord(value) && holdsArticle(value, finder)) return [value];
  const isList = Array.isArray(value);
  const entries = Object.values(value).flatMap((each) => {
    const within = entriesIn(each, finder, depth + 1);
    return within.length === 0 && isList && isRecord(each) ? [null] : within;
  });
  return entries.some((entry) => entry !== null) ? entries : [];
}
