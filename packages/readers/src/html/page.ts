import type { BlockKind, OriginSegment } from "@hearsay/core";
import type { Role } from "./elements.js";

/** A block of a page's visible text, white space collapsed. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading. */
  readonly level: number | null;
  readonly role: Role | null;
  /** Inside an aside, a footer, a list of related stories. */
  readonly surrounding: boolean;
  readonly text: string;
  /** How much of the text is set in bold from its beginning on. */
  readonly boldUntil: number;
  /** Where the characters stood in the file; `start` is relative to `text`. */
  readonly origin: readonly OriginSegment[];
}

/** A page as one pass over its markup finds it. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  /** The content of `<meta>` by its name, property or itemprop, in lower case; the first of each counts. */
  readonly metas: ReadonlyMap<string, string>;
  /** The bodies of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  /** The datetimes of `<time>` elements, those marked as the date of publication first. */
  readonly times: readonly string[];
  /**
   * The page again, as tidy markup of bounded depth without scripts and what is hidden; the text of block `n`
   * stands in `<span data-block="n">` elements.
   */
  readonly markup: string;
}
