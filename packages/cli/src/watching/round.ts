import type { Store, VersionChange } from "@hearsay/archive";
import type { ReadOptions } from "@hearsay/readers";
import pMap from "p-map";
import type { ModelName } from "../model.js";
import { watchList } from "./list.js";
import type { Memory } from "./memory.js";
import type { Pace } from "./schedule.js";
import { newTally, type Tally } from "./tally.js";
import type { Visits } from "./visits.js";

/** An article that was stored: a new one, or a version of a known one. */
export interface StoredPage {
  /** The feed or sitemap that names it. */
  readonly feed: string;
  readonly file: string;
  readonly outcome: "new" | "version";
  readonly version: number;
}

/** What is told while a round goes on. */
export interface Told {
  stored(page: StoredPage): void | Promise<void>;
  /** How the quotations of an article changed. */
  changed(feed: string, change: VersionChange): void | Promise<void>;
  /** What is the matter with a feed or a page; said once, not in each round. */
  trouble(address: string, reason: string): void;
}

export interface Watch {
  readonly store: Store;
  readonly memory: Memory;
  readonly visits: Visits;
  readonly told: Told;
  /** Of the feeds at a host; null: of the rounds, and of what is no address. */
  readonly paceAt: (host: string | null) => Pace;
  /** Pages that a list dates before are left out: a day, or a moment. */
  readonly since?: string | undefined;
  /** Of each list in a round: at most so many pages that are new. */
  readonly most: number;
  readonly read: ReadOptions;
  readonly model: ModelName;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Once it is aborted, nothing more is begun. */
  readonly stopping: AbortSignal;
}

/** A watch during one of its rounds. */
export interface Round extends Watch {
  readonly began: number;
  readonly tally: Tally;
  /** The lists that were seen to. */
  readonly lists: Set<string>;
  /** The pages that were looked at, or are being looked at. */
  readonly pages: Set<string>;
}

/** So many feeds are seen to side by side; each host still gets one request after the other. */
const AT_ONCE = 8;

/**
 * Asks all feeds and sitemaps that are due, stores the new articles that they name, and looks again at young ones that are due.
 *
 * @throws {ArchiveError} where the archive cannot be used; by then nothing of the round goes on
 */
export async function watchRound(addresses: readonly string[], watch: Watch): Promise<Tally> {
  const round: Round = {
    ...watch,
    began: watch.now(),
    tally: newTally(),
    lists: new Set(),
    pages: new Set(),
  };
  watch.visits.beginRound();
  let failure: { readonly error: unknown } | null = null;
  await pMap(
    addresses,
    async (address) => {
      if (failure !== null || watch.stopping.aborted) return;
      await watchList({ url: address, date: null }, 0, round).catch((error: unknown) => {
        failure ??= { error };
      });
    },
    { concurrency: AT_ONCE },
  );
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
  return round.tally;
}
