import type { Article } from "../article/article.js";
import { type Reading, readArticle } from "../speakers/reading.js";
import type { Range } from "../text/span.js";
import { DocumentReader, FoundDocuments } from "./found-documents.js";
import { SourceIndexing } from "./lookup/indexing.js";
import type { SourceDocument, SourceIndex, WordCounts } from "./lookup/source-index.js";
import type { Sources } from "./sources.js";

/** A collection from which documents are fetched for a draft: what is said of the whole of it. */
export interface Collection extends Pick<Sources, "count" | "partlyRead" | "languages"> {
  /** See `Sources`; everything was asked where it is left out. */
  readonly unasked?: readonly string[];
  /** How often words occur in all of it: what chance is reckoned with. */
  readonly words: WordCounts;
}

/** How documents in memory are taken for sources. */
export interface InMemoryOptions {
  /** The parts of a document that may support a quotation; all of it where left out. */
  readonly partOf?: (article: Article) => readonly Range[];
  readonly whyEmpty?: string | undefined;
  /** What else was given, and could not be read. */
  readonly unread?: readonly string[] | undefined;
  /** What the documents were taken from; unless given, they are all that there is. */
  readonly collection?: Collection | undefined;
  /** How a document is read whole, when an accusation would rest on it. */
  readonly read?: (article: Article) => Reading;
}

/** Documents indexed once, for any number of drafts: every quotation is looked for in all of them. */
export function inMemory(articles: Iterable<Article>, options: InMemoryOptions = {}): Sources {
  const indexing = new SourceIndexing(options.partOf);
  for (const article of articles) indexing.add(article);
  return sourcesOf(indexing.finish(), options);
}

/** The documents of an index as sources. */
export function sourcesOf(
  index: SourceIndex,
  { whyEmpty, unread = [], collection, read = readArticle }: Omit<InMemoryOptions, "partOf"> = {},
): Sources {
  const { documents } = index;
  const found = new FoundDocuments(index, new DocumentReader(read));
  const languages = documents.map(({ language }) => language);
  return {
    isEmpty: collection === undefined ? documents.every(isWithoutWords) : collection.count === 0,
    whyEmpty: whyEmpty ?? "There is no source that could be read.",
    count: collection?.count ?? documents.length,
    unread,
    partlyRead:
      collection?.partlyRead ?? documents.flatMap(({ name, doubts }) => (doubts.length > 0 ? [name] : [])),
    unasked: collection?.unasked ?? [],
    languages: collection?.languages ?? new Set(languages.includes(null) ? [] : (languages as string[])),
    expect: (quotations) => index.expect(quotations),
    find: () => found,
    holdings: () => documents.map(({ name }, at) => ({ name, holding: found.holdingOf(at) })),
  };
}

function isWithoutWords({ first, last }: SourceDocument): boolean {
  return first === last;
}
