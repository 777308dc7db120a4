import type { Census, FetchedSources, Store, Trace, WhoFilters } from "@hearsay/archive";
import type { Article, Sources } from "@hearsay/core";
import { plural } from "@hearsay/core/plumbing";
import type { SaidBy } from "../answers/said-answer.js";
import type { Library, Shelf } from "../library/library.js";
import { ArchiveRefusal } from "./archive-refusal.js";

type Code = typeof import("@hearsay/archive");

/** So many places of one quotation are answered. */
const MOST_PLACES = 5;

/** How a source is named that is the archive. */
export const ARCHIVE_SOURCE = "archive:";

/** What a draft or words are compared with. */
export interface Fetched {
  readonly shelf: Shelf;
  readonly sources: Sources;
  /** What was searched, for a reader. */
  readonly note: string;
}

/** A trace, and how much was searched for it. */
export interface Traced {
  readonly trace: Trace;
  readonly census: Census;
}

/** The archive of the server, opened when it is first asked. */
export class ArchiveDesk {
  readonly #address: string;
  #opened: Promise<{ readonly store: Store; readonly code: Code }> | null = null;

  constructor(address: string) {
    this.#address = address;
  }

  /** The articles in which a draft's quotations may stand. */
  forDraft(draft: Article, library: Library): Promise<Fetched> {
    return this.#asked(async (store, code) =>
      fetchedFrom(await code.fetchSources(store, draft), await store.census(), store, library),
    );
  }

  /** The articles in which words may stand. */
  forWords(words: string, library: Library): Promise<Fetched> {
    return this.#asked(async (store, code) =>
      fetchedFrom(await code.fetchSourcesFor(store, words), await store.census(), store, library),
    );
  }

  /** Where words have been. */
  trace(words: string): Promise<Traced> {
    return this.#asked(async (store, code) => {
      const count = code.countWords(words);
      if (count < code.FEWEST_WORDS)
        throw new ArchiveRefusal(
          `These are ${plural(count, "word")}, which stand in any archive: give at least ${code.FEWEST_WORDS} of the words that you look for.`,
        );
      if (count > code.MOST_WORDS)
        throw new ArchiveRefusal(
          `These are ${count} words, and at most ${code.MOST_WORDS} are traced: give one quotation.`,
        );
      return { trace: await code.traceWords(store, words), census: await store.census() };
    });
  }

  /**
   * What somebody is quoted as saying.
   *
   * @param most so many quotations, shared among all whom the name may mean; of each one at least
   */
  who(name: string, filters: WhoFilters, most: number): Promise<SaidBy> {
    return this.#asked(async (store, code) => {
      const who = await code.whoIs(store, name, filters);
      const each = Math.max(1, Math.floor(most / Math.max(1, who.people.length + who.mayBe.length)));
      return { ...code.fewerOf(who, each, MOST_PLACES), census: await store.census() };
    });
  }

  /** @throws {ArchiveRefusal} where the archive cannot be opened or asked, with its file and the reason */
  async #asked<Answer>(question: (store: Store, code: Code) => Promise<Answer>): Promise<Answer> {
    const code = await import("@hearsay/archive");
    try {
      this.#opened ??= code.openArchive(this.#address).then((store) => ({ store, code }));
      const { store } = await this.#opened;
      return await question(store, code);
    } catch (error) {
      if (!(error instanceof code.ArchiveError)) throw error;
      // what is put right is seen at the next question
      this.#opened = null;
      throw new ArchiveRefusal(`The archive cannot be asked: ${error.message}.`);
    }
  }
}

function fetchedFrom(
  { sources, fetched }: FetchedSources,
  { articles }: Census,
  { name }: Store,
  library: Library,
): Fetched {
  const held = fetched.map(({ article, sha256 }) => ({ article, sha256, path: null, notes: [] }));
  for (const one of held) library.remember(one);
  return {
    shelf: { held, refused: [], searched: articles },
    sources,
    note: `Looked in the archive ${name}, which holds ${plural(articles, "article")}; ${held.length} of them share words with what was asked for.`,
  };
}
