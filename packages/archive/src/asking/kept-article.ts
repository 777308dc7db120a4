import type { Article } from "@hearsay/core";
import { placesOf } from "../adding/entry.js";
import type { KeptVersion, Store } from "../store.js";
import { articleOf } from "./unpacked.js";

/** An article as an archive keeps it, in one of its versions. */
export interface KeptArticle extends Omit<KeptVersion, "packed" | "article"> {
  readonly article: Article;
}

/**
 * The article that an archive keeps under the number of a version; null where there is none.
 *
 * @throws {ArchiveError} where the archive is damaged
 */
export async function keptArticle(store: Store, version: number): Promise<KeptArticle | null> {
  const [kept] = await store.versions([version]);
  if (kept === undefined) return null;
  const { packed: _, ...known } = kept;
  return { ...known, addresses: placesOf(known.addresses), article: articleOf(store, kept) };
}
