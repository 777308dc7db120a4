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
  let place = 0;
  const look = (value: unknown, depth: number): void => {
    if (depth > DEEPEST_LIST || typeof value !== "object" || value === null) return;
    if (isRecord(value) && holdsArticle(value, finder)) {
      found.push({ record: value, place: ++place });
      return;
    }
    for (const each of Object.values(value)) {
      const before = found.length;
      look(each, depth + 1);
      const isEntry = Array.isArray(value) && isRecord(each) && found.length === before;
      // one without text counts where it stands in a list of those that have some
      if (isEntry) empty.push(++place);
    }
  };
  look(data, 0);
  return { found, empty: found.length === 0 ? [] : empty };
}
