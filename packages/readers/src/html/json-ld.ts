/** What a page's JSON-LD tells, of its article first, else of the page itself. */
export interface JsonLdFacts {
  /** Whether it tells of an article. */
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly description: string | null;
  /** The names as they are given, one an author. */
  readonly authors: readonly string[];
  readonly published: string | null;
  /** When the page itself was put there, or anything else on it that is no article. */
  readonly pagePublished: string | null;
  readonly changed: string | null;
  readonly publisher: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly sections: readonly string[];
  /** The names on the way from the site's front page to this one. */
  readonly crumbs: readonly string[];
}

type Entry = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogUpdate|SocialMediaPosting)$/;
const PAGE_TYPE = /(?:Page|HowTo|Recipe|VideoObject|PodcastEpisode)$/;

/** So many entries of a graph are looked at. */
const MOST_ENTRIES = 2_000;

/** The facts about the page's article, from the scripts' bodies; a script that is no JSON is passed over. */
export function factsOfJsonLd(scripts: readonly string[]): JsonLdFacts {
  const entries = scripts.flatMap((script) => entriesOf(parsed(script)));
  const byId = new Map(
    entries.flatMap((entry) =>
      typeof entry["@id"] === "string" && entry.name !== undefined ? [[entry["@id"], entry]] : [],
    ),
  );
  const ofType = (type: RegExp) => entries.filter((entry) => typesOf(entry).some((each) => type.test(each)));
  const articles = ofType(ARTICLE_TYPE);
  const article = articles.find((entry) => dateOf(entry) !== null) ?? articles[0];
  const pages = ofType(PAGE_TYPE);
  const page = pages.find((entry) => dateOf(entry) !== null) ?? pages[0];
  const told = article ?? page ?? {};
  const of = (field: string) => article?.[field] ?? page?.[field];
  return {
    isArticle: article !== undefined,
    headline: article === undefined ? null : (textOf(article.headline) ?? textOf(article.name)),
    description: textOf(told.description) ?? textOf(told.alternativeHeadline),
    authors: namesOf(of("author") ?? of("creator"), byId),
    published: article === undefined ? null : dateOf(article),
    pagePublished: page === undefined ? null : dateOf(page),
    changed: textOf(of("dateModified")),
    publisher: namesOf(of("publisher") ?? of("sourceOrganization"), byId)[0] ?? null,
    siteName: textOf(ofType(/^WebSite$/)[0]?.name),
    language: textOf(of("inLanguage")),
    url: textOf(article?.url) ?? addressOf(article?.mainEntityOfPage) ?? textOf(page?.url),
    sections: sectionsOf(of("articleSection")),
    crumbs: crumbsOf(ofType(/^BreadcrumbList$/)[0]),
  };
}

function dateOf(entry: Entry): string | null {
  return textOf(entry.datePublished) ?? textOf(entry.dateCreated) ?? textOf(entry.uploadDate);
}

function addressOf(value: unknown): string | null {
  return isEntry(value) ? textOf(value["@id"]) : textOf(value);
}

/** Some systems join several by commas. */
function sectionsOf(value: unknown): string[] {
  const given = (Array.isArray(value) ? value : [value]).slice(0, 20);
  return given
    .flatMap((each) => textOf(each)?.split(",") ?? [])
    .map((section) => section.trim())
    .filter((section) => section !== "");
}

function crumbsOf(list: Entry | undefined): string[] {
  const items = Array.isArray(list?.itemListElement) ? list.itemListElement.slice(0, 20) : [];
  return items
    .filter(isEntry)
    .sort((a, b) => Number(a.position) - Number(b.position))
    .flatMap(({ name, item }) => textOf(name) ?? (isEntry(item) ? textOf(item.name) : null) ?? []);
}

/** Broken JSON is common: line breaks inside strings, comment marks around the whole, a comma at the end. */
export function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^<!--|^\/\*.{0,20}?\*\/|^(?:\/\/)?<!\[CDATA\[/, "")
    .replace(/-->$|(?:\/\/)?\]\]>$/, "");
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
      waiting.push(value["@graph"], value.mainEntity, value.mainEntityOfPage, value.breadcrumb);
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
    const parts = [textOf(entry.givenName), textOf(entry.familyName)].filter((part) => part !== null);
    return textOf(entry.name) ?? (parts.length > 0 ? parts.join(" ") : []);
  });
}
