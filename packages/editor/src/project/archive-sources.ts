import { resolve } from "node:path";
import type { Store } from "@hearsay/archive";
import { ARCHIVE, type Settings } from "@hearsay/config";
import { type Article, indexSources } from "@hearsay/core";
import { wordsOfQuotations } from "@hearsay/core/plumbing";
import type { ReadSources } from "./source-files.js";
import { stampsOf } from "./stamp.js";

/** The archive of a folder, where the configuration names no other. */
const DEFAULT_ARCHIVE = "hearsay.archive";
/** That of an address, which is shown to nobody. */
const PASSWORD = /(:\/\/[^/@]*?):[^/]*@/;
/** What was fetched for so many drafts, or states of one, is kept. */
const MOST_KEPT = 8;

/** The archive that a configuration names as its source: for each draft the articles are fetched in which its quotations may stand. */
export class ArchiveSources {
  readonly #folder: string;
  #named: string | null = null;
  #settings: Settings | null = null;
  #stamp = "";
  #store: Store | null = null;
  /** Why nothing can be fetched; null where it can. */
  #problem: string | null = null;
  readonly #fetched = new Map<string, ReadSources>();

  /** @param folder at which the paths of the configuration begin */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What can be said of the archive without a draft; null where the configuration names none. */
  get read(): ReadSources | null {
    return this.#named === null ? null : nothingRead(this.#named, this.#problem);
  }

  /** Looks whether the archive is another one or has changed; tells whether it has. */
  async refresh(settings: Settings): Promise<boolean> {
    const isOther = settings !== this.#settings;
    this.#settings = settings;
    const named = settings.against?.find((path) => path.startsWith(ARCHIVE)) ?? null;
    const shown = named?.replace(PASSWORD, "$1@") ?? null;
    if (named === null) {
      const was = this.#named;
      await this.#close(null, null);
      return was !== null;
    }
    if (settings.against?.length !== 1) {
      const why =
        "is checked against by itself: add the other sources to it with hearsay add, or leave it out";
      if (isOther) await this.#close(shown, why);
      return isOther;
    }
    const address = named.slice(ARCHIVE.length) || (settings.archive ?? DEFAULT_ARCHIVE);
    const file = address.includes("://") ? address : resolve(this.#folder, address);
    if (!isOther && (await stampOfArchive(file)) === this.#stamp) return false;
    await this.#close(shown, null);
    await this.#open(file);
    this.#stamp = await stampOfArchive(file);
    return true;
  }

  /** What a draft is checked against; the same object as long as the words of its quotations and the archive are the same. */
  async of(draft: Article): Promise<ReadSources | null> {
    if (this.#named === null || this.#store === null) return this.read;
    const key = JSON.stringify(wordsOfQuotations(draft));
    const known = this.#fetched.get(key) ?? (await this.#fetch(this.#named, this.#store, draft));
    this.#fetched.delete(key);
    this.#fetched.set(key, known);
    for (const oldest of this.#fetched.keys()) {
      if (this.#fetched.size <= MOST_KEPT) break;
      this.#fetched.delete(oldest);
    }
    return known;
  }

  async #fetch(named: string, store: Store, draft: Article): Promise<ReadSources> {
    const { ArchiveError, fetchSources } = await import("@hearsay/archive");
    try {
      const { sources, fetched } = await fetchSources(store, draft);
      const articles = new Map(fetched.map(({ article }) => [article.name, article]));
      return { index: sources, articles, paths: new Map(), refused: [] };
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.#problem = `cannot be asked: ${error.message}`;
      return nothingRead(named, this.#problem);
    }
  }

  async #open(file: string): Promise<void> {
    const { ArchiveError, openArchive } = await import("@hearsay/archive");
    try {
      this.#store = await openArchive(file);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.#problem = `cannot be opened: ${error.message}`;
    }
  }

  async #close(named: string | null, problem: string | null): Promise<void> {
    this.#named = named;
    this.#problem = problem;
    this.#fetched.clear();
    const before = this.#store;
    this.#store = null;
    await before?.close();
  }
}

/** What shows that something was added: what is new stands beside the file at first. */
async function stampOfArchive(file: string): Promise<string> {
  return (await stampsOf([file, `${file}-wal`])).join("\n");
}

function nothingRead(file: string, reason: string | null): ReadSources {
  const whyEmpty = reason === null ? undefined : `${file} ${reason}.`;
  return {
    index: indexSources([], whyEmpty === undefined ? {} : { whyEmpty }),
    articles: new Map(),
    paths: new Map(),
    refused: reason === null ? [] : [{ file, reason }],
  };
}
