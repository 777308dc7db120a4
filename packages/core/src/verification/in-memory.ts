import type { Article } from "../article/article.js";
import type { Holding } from "../provenance/holding/holding.js";
import { type Reading, readArticle } from "../speakers/reading.js";
import type { Range } from "../text/span.js";
import { DocumentReader, FoundDocuments } from "./found-documents.js";
import { SourceIndex } from "./lookup/source-index.js";
import type { Sources } from "./sources.js";

/** How documents in memory are taken for sources. */
export interface InMemoryOptions {
  /** The parts of a document that may support a quotation; all of it where left out. */
  readonly partOf?: (article: Article) => readonly Range[];
  readonly whyEmpty?: string;
  /** What else was given, and could not be read. */
  readonly unread?: readonly string[];
  /** How a document is read whole, when an accusation would rest on it. */
  readonly read?: (article: Article) => Reading;
}

/** Documents indexed once, for any number of drafts: every quotation is looked for in all of them. */
export function inMemory(articles: Iterable<Article>, options: InMemoryOptions = {}): Sources {
  const index = options.partOf ? new SourceIndex(articles, options.partOf) : new SourceIndex(articles);
  const found = new FoundDocuments(index, new DocumentReader(options.read ?? readArticle));
  const languages = index.documents.map(({ article }) => article.language);
  return {
    isEmpty: index.documents.every((document) => document.first === document.last),
    whyEmpty: options.whyEmpty ?? "There is no source that could be read.",
    count: index.documents.length,
    unread: options.unread ?? [],
    partlyRead: index.documents.flatMap(({ article: { name, doubts } }) => (doubts.length > 0 ? [name] : [])),
    languages: new Set(languages.includes(null) ? [] : (languages as string[])),
    find: () => found,
    holdings: (): { name: string; holding: Holding }[] =>
      index.documents.map(({ article }, at) => ({ name: article.name, holding: found.holdingOf(at) })),
  };
}
