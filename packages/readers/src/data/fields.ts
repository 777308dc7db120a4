/** What is looked for in a record of data, by the name under which a caller may say where it stands. */
export const FACTS = [
  "text",
  "title",
  "standfirst",
  "byline",
  "date",
  "url",
  "outlet",
  "section",
  "language",
] as const;

export type Fact = (typeof FACTS)[number];

/** The usual names of each fact, the likeliest first; compared without case, blanks, hyphens and underlines. */
const USUAL: Readonly<Record<Fact, string>> = {
  text:
    "text articlebody articletext bodytext fulltext maintext body content contenttext article contentencoded bodyhtml contenthtml " +
    "fullcontent story storytext storybody plaintext textcontent cleantext rawtext posttext selftext document",
  title: "title headline webtitle heading hed articletitle posttitle subject",
  standfirst:
    "standfirst description subtitle subheadline subheading deck dek summary abstract excerpt trailtext lead lede teaser",
  byline: "author authors byline creator dccreator writer reporter authorname",
  date:
    "datepublished published pubdate publishdate publicationdate publishedat datepublish publishedon publisheddate " +
    "webpublicationdate firstpublished displaydate publishedtime date created createdat timestamp",
  url: "url link weburl permalink canonicalurl articleurl uri href",
  outlet:
    "outlet source publisher publication newspaper sitename sourcename provider sourcedomain site domain",
  section: "section category sectionname articlesection desk topic categories",
  language: "language lang inlanguage locale",
};

const NAMES: ReadonlyMap<Fact, readonly string[]> = new Map(
  FACTS.map((fact) => [fact, USUAL[fact].split(" ")]),
);

/** Objects within a record that hold its facts, as some services give them. */
const HOLDERS = ["fields", "attributes", "properties", "meta", "metadata"];

/** A value of a record, and the field that it stands in (with dots where that is nested). */
export interface Found {
  readonly field: string;
  readonly value: unknown;
}

export type FieldNames = Readonly<Record<string, string>>;

/** The fact that a caller means: "text", or a usual name of it ("body"); null where it is none. */
export function factNamed(name: string): Fact | null {
  const plain = plainName(name);
  return FACTS.find((fact) => fact === plain || NAMES.get(fact)?.includes(plain)) ?? null;
}

/** Finds facts in records, under the fields that the caller named, else under the usual ones. */
export class FieldFinder {
  readonly #told = new Map<Fact, string>();

  constructor(told: FieldNames = {}) {
    for (const [name, field] of Object.entries(told)) {
      const fact = factNamed(name);
      if (fact !== null) this.#told.set(fact, field);
    }
  }

  /** The field that the caller named for a fact, or null. */
  told(fact: Fact): string | null {
    return this.#told.get(fact) ?? null;
  }

  /** Where the fact stands in a record, with something in it; else null. */
  find(record: Readonly<Record<string, unknown>>, fact: Fact): Found | null {
    const told = this.#told.get(fact);
    if (told !== undefined) {
      const value = valueAt(record, told);
      return isThere(value) ? { field: told, value } : null;
    }
    return usualIn(record, fact, "") ?? this.#inHolders(record, fact);
  }

  #inHolders(record: Readonly<Record<string, unknown>>, fact: Fact): Found | null {
    for (const holder of HOLDERS) {
      const within = record[holder];
      if (!isRecord(within)) continue;
      const found = usualIn(within, fact, `${holder}.`);
      if (found !== null) return found;
    }
    return null;
  }
}

function usualIn(record: Readonly<Record<string, unknown>>, fact: Fact, before: string): Found | null {
  let best: Found | null = null;
  let rank = Number.POSITIVE_INFINITY;
  const names = NAMES.get(fact) as readonly string[];
  for (const [field, value] of Object.entries(record)) {
    const at = field.length > 40 ? -1 : names.indexOf(plainName(field));
    if (at < 0 || at >= rank || !isThere(value)) continue;
    best = { field: before + field, value };
    rank = at;
  }
  return best;
}

/** A field's name without case, blanks, hyphens and underlines; of a very long one, its beginning. */
export function plainName(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** The value at a path with dots; a field whose own name has dots counts first. */
function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function isThere(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return value !== null && value !== undefined && typeof value !== "boolean";
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
