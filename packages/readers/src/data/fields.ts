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
  "speaker",
] as const;

export type Fact = (typeof FACTS)[number];

/** The usual names of each fact, the likeliest first; compared without case, blanks, hyphens and underlines. */
const USUAL: Readonly<Record<Fact, string>> = {
  text:
    "text articlebody articletext bodytext fulltext maintext body content contenttext article contentencoded bodyhtml contenthtml " +
    "fullcontent story storytext storybody plaintext textcontent cleantext rawtext posttext selftext document html " +
    "contentelements contentblocks bodyblocks blocks",
  title: "title headline webtitle heading hed articletitle posttitle subject headlines",
  standfirst:
    "standfirst description subtitle subheadline subheading deck dek summary abstract excerpt trailtext lead lede teaser",
  byline: "author authors byline creator dccreator writer reporter authorname",
  date:
    "datepublished published pubdate publishdate publicationdate publishedat datepublish publishedon publisheddate " +
    "webpublicationdate firstpublished displaydate publishedtime date created createdat recorded timestamp",
  url: "url link weburl permalink canonicalurl articleurl uri href",
  outlet:
    "outlet source publisher publication newspaper sitename sourcename provider sourcedomain site domain",
  section: "section category sectionname articlesection desk topic categories",
  language: "language lang inlanguage locale",
  speaker: "speaker speakername saidby",
};

/** Usual names of somebody's own words; they are text where the record says whose. */
const QUOTED = (
  "quote quotation statement utterance testimony remarks yourstatement yourquote yourcomment yourcomments yourwords " +
  "yourstory yourmessage"
).split(" ");
const OWN_WORDS = [...QUOTED, "comment", "comments"];

/** A column of a form that asks somebody. */
const QUESTION = /\byour?\b|\?\s*$/i;

/** Beside somebody's own words, these say whose they are, too. */
const PEOPLE =
  "spokesperson spokesman spokeswoman interviewee witness person respondent contributor attribution attributedto fullname yourname yourfullname whatisyourname name author who".split(
    " ",
  );

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

  constructor(private readonly fields: FieldNames = {}) {
    for (const [name, field] of Object.entries(fields)) {
      const fact = factNamed(name);
      if (fact !== null) this.#told.set(fact, field);
    }
  }

  /** The field that the caller named for a fact, or null. */
  told(fact: Fact): string | null {
    return this.#told.get(fact) ?? null;
  }

  /** The same finder, with the text in a field that was found out. */
  withText(field: string): FieldFinder {
    return new FieldFinder({ ...this.fields, text: field });
  }

  /** Where the fact stands in a record, with something in it; else null. */
  find(record: Readonly<Record<string, unknown>>, fact: Fact): Found | null {
    const told = this.#told.get(fact);
    if (told !== undefined) {
      const value = valueAt(record, told);
      return isThere(value) ? { field: told, value } : null;
    }
    const usual = usualIn(record, NAMES.get(fact) ?? [], "") ?? this.#inHolders(record, fact);
    if (usual !== null) return usual;
    if (fact === "text") return this.#saysWhose(record) ? this.#ownWordsIn(record) : null;
    return fact === "speaker" && this.#areOwnWords(record) ? personIn(record) : null;
  }

  /** Whether the record has a field for who speaks, be it empty. */
  #saysWhose(record: Readonly<Record<string, unknown>>): boolean {
    const names = [...(NAMES.get("speaker") ?? []), ...PEOPLE, ...FIRST_NAME];
    return (
      this.told("speaker") !== null || Object.keys(record).some((field) => names.includes(plainName(field)))
    );
  }

  /** Beside a title, comments are an editor's; and a quotation is more than a price. */
  #ownWordsIn(record: Readonly<Record<string, unknown>>): Found | null {
    const found = usualIn(record, this.find(record, "title") === null ? OWN_WORDS : QUOTED, "");
    return typeof found?.value === "string" && /\p{L}\s+\p{L}/u.test(found.value) ? found : null;
  }

  #areOwnWords(record: Readonly<Record<string, unknown>>): boolean {
    const text = this.find(record, "text");
    return text !== null && (OWN_WORDS.includes(plainName(text.field)) || QUESTION.test(text.field));
  }

  #inHolders(record: Readonly<Record<string, unknown>>, fact: Fact): Found | null {
    for (const holder of HOLDERS) {
      const within = record[holder];
      if (!isRecord(within)) continue;
      const found = usualIn(within, NAMES.get(fact) ?? [], `${holder}.`);
      if (found !== null) return found;
    }
    return null;
  }
}

const FIRST_NAME = ["firstname", "givenname", "forename"];
const LAST_NAME = ["lastname", "surname", "familyname"];

function personIn(record: Readonly<Record<string, unknown>>): Found | null {
  const person = usualIn(record, PEOPLE, "");
  if (person !== null) return person;
  const first = usualIn(record, FIRST_NAME, "");
  const last = usualIn(record, LAST_NAME, "");
  if (first === null || last === null) return first ?? last;
  return { field: first.field, value: `${first.value} ${last.value}` };
}

function usualIn(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
  before: string,
): Found | null {
  let best: Found | null = null;
  let rank = Number.POSITIVE_INFINITY;
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
