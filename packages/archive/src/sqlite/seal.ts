import { createHash } from "node:crypto";
import type { Entry } from "../adding/entry.js";
import { hashOf } from "../shingles/hash.js";
import type { SealedRow } from "./schema.js";

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
