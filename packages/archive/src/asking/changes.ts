import { changesBetween } from "../changes/compare.js";
import { quotedIn } from "../changes/quoted.js";
import type { NamedVersion, VersionChange } from "../changes/version-change.js";
import type { KeptVersion, Store } from "../store.js";
import { articleOf, readingOf } from "./unpacked.js";
import { versionsOf } from "./versions-of.js";

export interface Wanted {
  /** Versions that were fetched before are left out: an ISO 8601 date or time. */
  readonly since?: string;
  /** As an article gives it; upper and lower case make no difference. */
  readonly outlet?: string;
}

/**
 * The quotations that changed after publication: between each version of an article and the next one that is kept, in the order in which
 * the articles were stored. Two texts are in memory at once.
 *
 * @throws {ArchiveError} where the archive is damaged
 */
export async function* changesIn(
  store: Store,
  { since, outlet }: Wanted = {},
): AsyncGenerator<VersionChange> {
  for (const numbers of await severalVersions(store)) {
    let before: KeptVersion | undefined;
    for (const number of numbers) {
      const [after] = await store.versions([number]);
      if (before !== undefined && after !== undefined && isWanted(after, since, outlet)) {
        const changes = changesBetween(quoted(store, before), quoted(store, after));
        const { outlet: name, url } = after.facts;
        if (changes.length > 0)
          yield {
            outlet: name,
            url: url ?? before.facts.url,
            from: named(before),
            to: named(after),
            changes,
          };
      }
      before = after ?? before;
    }
  }
}

/** The versions of each article that has several, in their order. */
async function severalVersions(store: Store): Promise<number[][]> {
  const byArticle = new Map<number, { readonly version: number; readonly number: number }[]>();
  for await (const { article, version, number } of versionsOf(store)) {
    const known = byArticle.get(article);
    if (known === undefined) byArticle.set(article, [{ version, number }]);
    else known.push({ version, number });
  }
  return [...byArticle.values()]
    .filter(({ length }) => length > 1)
    .map((versions) => versions.sort((a, b) => a.number - b.number).map(({ version }) => version));
}

function isWanted(
  { facts, receipt }: KeptVersion,
  since: string | undefined,
  outlet: string | undefined,
): boolean {
  if (since !== undefined && Date.parse(receipt.fetched) < Date.parse(since)) return false;
  return outlet === undefined || facts.outlet?.toLowerCase() === outlet.toLowerCase();
}

function quoted(store: Store, kept: KeptVersion) {
  const article = articleOf(store, kept);
  return quotedIn(article, readingOf(store, kept, article));
}

function named({ number, facts, receipt }: KeptVersion): NamedVersion {
  return { version: number, published: facts.published, headline: facts.headline, receipt };
}
