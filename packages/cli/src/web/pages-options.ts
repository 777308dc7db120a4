import type { ReadOptions } from "@hearsay/readers";
import type { RefusedFile } from "../input/given-files.js";
import type { MannersOptions } from "./manners.js";

/** How the articles at addresses are asked for. */
export interface PagesOptions extends MannersOptions {
  /** Of lists: no pages dated before; a day, or a moment. */
  readonly since?: string | undefined;
  /** Of each address that is a list: at most so many pages of which an article came. */
  readonly most?: number | undefined;
  /** Of feeds: the texts that they have in full, instead of the pages. */
  readonly feedText?: boolean | undefined;
  readonly read: ReadOptions;
  readonly onFailure: (refused: RefusedFile) => void;
  /** Told what is to be said of an address that was read. */
  readonly onNote?: ((file: string, note: string) => void) | undefined;
  /** Told, after each address, how many pages were fetched or refused, lists aside, and how many there are as far as is known. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}
