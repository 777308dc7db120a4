/** What a page's JSON-LD tells of its article; null where it says nothing. */
export interface JsonLdFacts {
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

type Entry = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogUpdate|SocialMediaPosting)$/;

/** So many entries of a graph are looked at. */
const MOST_ENTRIES = 2_000;

/** The facts about the page's article, from the scripts' bodies; a script that is no JSON is passed over. */
export function factsOfJsonLd(scripts: readonly string[]): JsonLdFacts | null {
  const entries = scripts.flatMap((script) => entriesOf(parsed(script)));
  const article = entries.find((entry) => typesOf(entry).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return null;
  const byId = new Map(
    entries.flatMap((entry) => (typeof entry["@id"] === "string" ? [[entry["@id"], entry]] : [])),
  );
  const names = namesOf(article.author ?? article.creator, byId);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description) ?? textOf(article.alternativeHeadline),
    byline: names.length === 0 ? null : joined(names),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    outlet: namesOf(article.publisher ?? article.sourceOrganization, byId)[0] ?? null,
    language: textOf(article.inLanguage),
  };
}

/** "A", "A and B", "A, B and C". */
function joined(names: readonly string[]): string {
  return names.length === 1 ? (names[0] as string) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Broken JSON is common: line breaks inside strings, comment marks around the whole, a comma at the end. */
export function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^<!--|^\/\*.{0,20}?\*\/|^\/\/<!\[CDATA\[/, "")
    .replace(/-->$|\/\/\]\]>$/, "");
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // the next reading may do
    }
  }
  return null;
}

function mended(json: string): string {
  return json
    .replace(/\p{Cc}/gu, " ")
    .replace(/,(?= {0,50}[}\]])/g, "")
    .replace(/;\s{0,50}$/, "");
}

/** The objects in a document: itself, those of an array, of a `@graph` and of `mainEntity`. */
export function entriesOf(document: unknown): Entry[] {
  const found: Entry[] = [];
  const waiting: unknown[] = [document];
  for (let at = 0; at < waiting.length && at < MOST_ENTRIES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) {
      for (const each of value.slice(0, MOST_ENTRIES)) waiting.push(each);
    } else if (isEntry(value)) {
      found.push(value);
      waiting.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return found;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(entry: Entry): string[] {
  const type = entry["@type"];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === "string");
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const written = isEntry(first) ? first["@value"] : first;
  return typeof written === "string" && written.trim() !== "" ? written.trim() : null;
}

/** The names of people or organisations, given as text, objects, references or lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Entry>): string[] {
  const each = (Array.isArray(value) ? value : [value]).slice(0, 20);
  return each.flatMap((one) => {
    if (!isEntry(one)) return textOf(one) ?? [];
    const entry = one.name === undefined ? (byId.get(one["@id"]) ?? one) : one;
    return textOf(entry.name) ?? [];
  });
}
