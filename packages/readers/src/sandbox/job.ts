import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";

/** What is sent to the worker. */
export interface Job {
  readonly id: number;
  /** The reader's name. */
  readonly reader: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** What comes back: what the file holds, or why nothing could be read. */
export type Outcome =
  | { readonly id: number; readonly parsed: Parsed }
  | { readonly id: number; readonly reason: string };
