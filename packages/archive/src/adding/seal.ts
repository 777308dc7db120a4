import { createHash } from "node:crypto";
import { hashOf } from "../shingles/hash.js";
import type { Entry } from "./entry.js";

/** What does not change of a version, as the row of a table, unless older ones come in before it. */
export interface SealedRow {
  readonly article: number;
  readonly number: number;
  readonly content: string;
  readonly name: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly sketch: number;
  /** 1 where it is uncertain that it was read whole, else 0. */
  readonly doubtful: number;
  readonly sha256: string;
  readonly source: string;
  readonly fetched: string;
  readonly reader: string;
}

/**
 * What a version is sealed with: a SHA-256 over all that is kept of it, in hexadecimal, so that damage is found that no text tells, in a
 * receipt or in a reading. It is no signature: who writes into the file can seal anew.
 */
export function sealOf(row: SealedRow, packed: Entry["packed"]): string {
  const { article, number, content, name, headline, outlet, section, published, url, language } = row;
  const { words, sketch, doubtful, sha256, source, fetched, reader } = row;
  const place = [article, number, content];
  const facts = [name, headline, outlet, section, published, url, language, words, sketch, doubtful];
  const receipt = [sha256, source, fetched, reader];
  return createHash("sha256")
    .update(JSON.stringify([...place, ...facts, ...receipt]))
    .update(packed.article)
    .update(packed.reading)
    .digest("hex");
}

/** The total in which the addresses are summed up. */
export const ADDRESSES = "seal:addresses";

/** What an address adds to their sum: 30 bits, so that millions of them stay a number that JavaScript holds. */
export function partOfSum(address: string, article: number): number {
  return hashOf(`${article} ${address}`) % 2 ** 30;
}
