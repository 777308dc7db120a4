import { type Article, type Model, SourceIndexing, type Sources, sourcesFrom } from "@hearsay/core";
import { canonical, formsOf, wordsOfQuotations } from "@hearsay/core/plumbing";
import type { Store } from "../store.js";
import { candidatesFor } from "./candidates.js";
import { articleOf } from "./unpacked.js";
import { wordCountsOf } from "./word-counts.js";

/** So many articles are fetched for one quotation: many more than are judged. */
const MOST_ARTICLES = 60;

/** An article of an archive that a draft was checked against. */
export interface FetchedSource {
  readonly file: string;
  readonly sha256: string;
  readonly article: Article;
}

/** What one draft is checked against: the articles of an archive in which its quotations may stand. */
export interface FetchedSources {
  readonly sources: Sources;
  readonly fetched: readonly FetchedSource[];
}

export interface FetchOptions {
  /** The extractor's weights; those that are shipped where none are given. */
  readonly model?: Model | undefined;
}

/**
 * Fetches from an archive what a draft is checked against. Verdicts rest on these articles and on how often words stand in all of the
 * archive, so that they are those that the whole archive would give as a folder.
 *
 * @throws {ArchiveError} where the archive is damaged
 */
export async function fetchSources(
  store: Store,
  draft: Article,
  options: FetchOptions = {},
): Promise<FetchedSources> {
  return fetchFor(
    store,
    wordsOfQuotations(draft).map((words) => words.map(canonical)),
    options,
  );
}

/**
 * Fetches the articles in which words may stand.
 *
 * @throws {ArchiveError} where the archive is damaged
 */
export async function fetchSourcesFor(
  store: Store,
  words: string,
  options: FetchOptions = {},
): Promise<FetchedSources> {
  return fetchFor(store, [formsOf(words)], options);
}

async function fetchFor(
  store: Store,
  quoted: readonly (readonly string[])[],
  { model }: FetchOptions,
): Promise<FetchedSources> {
  const census = await store.census();
  const counts = await wordCountsOf(store, census, quoted.flat());
  const wanted = new Set<number>();
  const unasked = new Set<string>();
  for (const forms of quoted) {
    const found = await candidatesFor(store, forms, { counts, most: MOST_ARTICLES, isAnyWanted: true });
    for (const part of found.unasked) unasked.add(part);
    for (const version of found.versions) wanted.add(version);
  }
  const kept = (await store.versions([...wanted])).filter(({ isCurrent }) => isCurrent);
  const articles = kept.map((one) => articleOf(store, one));
  const indexing = new SourceIndexing();
  for (const article of articles) indexing.add(article);
  const words = await wordCountsOf(store, census, allForms(articles));
  const collection = {
    count: census.articles,
    partlyRead: census.doubtful,
    unasked: [...unasked],
    languages: census.languages,
    words,
  };
  const whyEmpty = `The archive ${store.name} holds no articles.`;
  return {
    sources: sourcesFrom(indexing, { model, collection, whyEmpty }),
    fetched: kept.map(({ receipt: { from, sha256 } }, at) => ({
      file: from,
      sha256,
      article: articles[at] as Article,
    })),
  };
}

function* allForms(articles: readonly Article[]): Generator<string> {
  for (const { text } of articles) yield* formsOf(text);
}
