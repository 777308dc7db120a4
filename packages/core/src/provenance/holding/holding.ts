import type { Range } from "../../text/span.js";

/**
 * Whose words a document holds outside of quotation marks:
 *
 * - `report`: those of somebody who reports on others, so that only marked words are theirs;
 * - `own-words`: those of the one person or body who wrote or spoke it;
 * - `transcript`: those of the speakers whom it names before their turns;
 * - `unknown`: it does not tell.
 */
export type HoldingKind = "report" | "own-words" | "transcript" | "unknown";

/** Somebody whose own words a document, or a part of it, holds. */
export interface Owner {
  /** As it is shown: "Lucinda Farrow". */
  readonly name: string;
  /** Every name and role under which a draft may credit the owner; the shown name first. */
  readonly names: readonly string[];
  readonly kind: "person" | "body";
}

/** A stretch of a document with owners of its own: a message in a reply, a letter on a page of letters. */
export interface OwnedPart extends Range {
  /** Empty where it is somebody's, and the document does not tell whose. */
  readonly owners: readonly Owner[];
}

/** Whose words a document holds, and how that is known. */
export interface Holding {
  readonly kind: HoldingKind;
  /** What sort of document it is, in words for a reader: "e-mail", "ruling", "news report". */
  readonly genre: string;
  /** Of everything that no part covers; empty where they are not told. */
  readonly owners: readonly Owner[];
  /** In the order of the text, without overlaps. */
  readonly parts: readonly OwnedPart[];
  /** Whether it also reports on people whom it quotes, as a press release does: outside of the marks nothing is theirs. */
  readonly quotesOthers: boolean;
  /** What in the document tells it, in words for a reader. */
  readonly evidence: readonly string[];
}

/** A holding of one's own words, with what is the same for most of them. */
export function ownWords(
  genre: string,
  owners: readonly Owner[],
  evidence: readonly string[],
  more: Partial<Pick<Holding, "parts" | "quotesOthers">> = {},
): Holding {
  return {
    kind: "own-words",
    genre,
    owners: distinct(owners),
    parts: [],
    quotesOthers: false,
    evidence,
    ...more,
  };
}

/** A holding of somebody's report about others. */
export function reportBy(genre: string, owners: readonly Owner[], evidence: readonly string[]): Holding {
  return { kind: "report", genre, owners, parts: [], quotesOthers: true, evidence };
}

/** Owners whom several signs name are named once. */
function distinct(owners: readonly Owner[]): Owner[] {
  return owners.filter((one, at) => owners.findIndex(({ name }) => name === one.name) === at);
}
