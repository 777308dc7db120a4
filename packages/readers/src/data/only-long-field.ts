import { UnreadableError } from "../unreadable.js";
import { type FieldFinder, isRecord } from "./fields.js";
import { longTexts } from "./long-texts.js";
import type { Records } from "./records-in.js";
import { wordsIn } from "./value-text.js";

type Record_ = Readonly<Record<string, unknown>>;

/** How deep records stand, and how many of them are looked at. */
const DEEPEST = 8;
const MOST_RECORDS = 2_000;

/** How many fields are named where a reader is to choose one. */
const SHOWN = 8;

/** A field that is read as an article's text though its name is not known, and the sentence that says so. */
export interface OnlyField {
  readonly finder: FieldFinder;
  readonly note: string;
}

/** Whether any of the records has its text under a usual name, or where the caller said. */
export function hasText({ found }: Records, finder: FieldFinder): boolean {
  return found.some(({ record }) => wordsIn(finder.find(record, "text")?.value, " ").trim() !== "");
}

/**
 * The only field of long text in data where no text was found; null where its records are articles without a text, or
 * the caller said where the text stands.
 *
 * @throws {UnreadableError} where the data holds no articles, or it cannot be told which field is their text
 */
export function onlyFieldIn(
  data: unknown,
  { found }: Records,
  finder: FieldFinder,
  hint = "is data without a field that is known to hold an article's text; say which one does with --fields text=FIELD",
): OnlyField | null {
  if (finder.told("text") !== null) return null;
  if (found.length > 0 && recordsWithout(data, finder).length === 0) return null;
  return onlyLongField(data, finder, hint);
}

/**
 * The one field that holds long text in records which have a title, or say who speaks, and no text under a usual name.
 *
 * @param hint what is said where there is none or several, and what the owner can do; the fields that come into question are added
 * @throws {UnreadableError} with the hint
 */
function onlyLongField(data: unknown, finder: FieldFinder, hint: string): OnlyField {
  const fields = new Set<string>();
  let isArticle = false;
  for (const record of recordsWithout(data, finder)) {
    for (const { field } of longTexts(record, finder)) {
      fields.add(field);
      isArticle ||= finder.find(record, "title") !== null;
      isArticle ||= finder.withText(field).find(record, "speaker") !== null;
    }
  }
  const [only] = fields;
  if (only === undefined || fields.size > 1 || !isArticle) {
    const names = [...fields].slice(0, SHOWN).map((field) => field.slice(0, 60));
    const more = fields.size > names.length ? ", …" : "";
    throw new UnreadableError(
      names.length === 0 ? hint : `${hint} (long text stands in ${names.join(", ")}${more})`,
    );
  }
  const note = `has no field of a usual name for an article's text; "${only}", the only one with long text, was read as that (--fields text=FIELD names another)`;
  return { finder: finder.withText(only), note };
}

/** The records that hold long texts, none of them under a usual name; not those within one. */
function recordsWithout(data: unknown, finder: FieldFinder): Record_[] {
  const found: Record_[] = [];
  const look = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST_RECORDS || typeof value !== "object" || value === null)
      return;
    if (isRecord(value) && longTexts(value, finder).length > 0) found.push(value);
    else for (const each of Object.values(value)) look(each, depth + 1);
  };
  look(data, 0);
  return found;
}
