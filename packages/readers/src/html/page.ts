import type { BlockKind, OriginSegment } from "@hearsay/core";
import type { Role } from "./elements.js";
import type { Marked } from "./marked.js";
import type { Outline } from "./outline.js";
import type { Why } from "./surroundings.js";

/** A block of a page's text, white space collapsed. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading. */
  readonly level: number | null;
  readonly role: Role | null;
  /** Inside something that surrounds an article: an aside, a footer, a list of related stories. */
  readonly surrounding: boolean;
  /** What it is inside of then. */
  readonly why: Why | null;
  /** The innermost element that is listed. */
  readonly element: number;
  /** How many of the characters are those of links. */
  readonly linked: number;
  readonly text: string;
  /** How much of the text is set in bold from its beginning on. */
  readonly boldUntil: number;
  /** Where the characters stood in the file; `start` is relative to `text`. */
  readonly origin: readonly OriginSegment[];
}

/** An element around blocks. Elements that run within a block are listed only where they look like no text of the article. */
export interface PageElement {
  /** The element around it, always one that is listed before it; -1 for none. */
  readonly parent: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly itemprop: string;
  /** Why its text seems to be none of the article. */
  readonly suspicion: Why | null;
  /** It is hidden, and its text is taken all the same: there is hardly any other. */
  readonly isOnlyText?: boolean;
}

/** A page as one pass over its markup finds it. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly elements: readonly PageElement[];
  /** The contents of `<meta>` by its name, property or itemprop, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The bodies of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** The bodies of its scripts of other JSON, from which programs fill it in. */
  readonly data: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** What the markup marks as a fact of the article, in the order of the page. */
  readonly marked: readonly Marked[];
  /** The page's elements and text in their order, from which tidy markup can be written. */
  readonly outline: Outline;
}
