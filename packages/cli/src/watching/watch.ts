import type { Store, VersionChange } from "@hearsay/archive";
import type { ReadOptions } from "@hearsay/readers";
import type { ModelName } from "../model.js";
import type { Memory } from "./memory.js";
import type { Pace } from "./schedule.js";
import type { Tally } from "./tally.js";
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
