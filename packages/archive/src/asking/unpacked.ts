import type { Article } from "@hearsay/core";
import { type KeptReading, unpackArticle, unpackReading } from "../adding/pack.js";
import { ArchiveError } from "../archive-error.js";
import type { KeptVersion, Store } from "../store.js";

/** @throws {ArchiveError} where the bytes are damaged */
export function articleOf(store: Store, { packed, facts }: KeptVersion): Article {
  return orDamaged(store, facts.name, () => unpackArticle(packed.article));
}

/** @throws {ArchiveError} where the bytes are damaged */
export function readingOf(store: Store, { packed, facts }: KeptVersion, article: Article): KeptReading {
  return orDamaged(store, facts.name, () => unpackReading(packed.reading, article));
}

function orDamaged<T>(store: Store, name: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new ArchiveError(
      `the archive ${store.name} is damaged: what it keeps of ${name} cannot be unpacked`,
      {
        cause: error,
      },
    );
  }
}
