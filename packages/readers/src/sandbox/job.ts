import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";

/** What is sent to the worker. */
export interface Job {
  readonly id: number;
  /** The reader's name. */
  readonly reader: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** What comes back: the article, or why there is none. */
export type Outcome =
  | { readonly id: number; readonly article: Article }
  | { readonly id: number; readonly reason: string };
