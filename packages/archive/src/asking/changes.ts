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
export async function* changesIn(store: Store, wanted: Wanted = {}): AsyncGenerator<VersionChange> {
  for (const numbers of await severalVersions(store)) {
    let before: KeptVersion | undefined;
    for (const number of numbers) {
      const [after] = await store.versions([number]);
      if (before !== undefined && after !== undefined && isWanted(after, wanted)) {
        const change = changeOf(store, before, after);
        if (change !== null) yield change;
      }
      before = after ?? before;
    }
  }
}

/**
 * How the quotations of an article changed with one of its versions; null where none did, or none came before it.
 *
 * @param earlier another version of the article, which it is compared with; without it, that is the one before, for which all versions
 *   are looked through
 * @throws {ArchiveError} where the archive is damaged
 */
export async function changeWith(
  store: Store,
  version: number,
  earlier: number | null = null,
): Promise<VersionChange | null> {
  const [after] = await store.versions([version]);
  if (after === undefined) return null;
  const [told] = earlier === null ? [] : await store.versions([earlier]);
  const before = told?.article === after.article ? told : await versionBefore(store, after);
  return before === null ? null : changeOf(store, before, after);
}

/** Of each version the texts are unpacked only when they are compared, so that this is reading from the disk. */
async function versionBefore(store: Store, { article, number }: KeptVersion): Promise<KeptVersion | null> {
  let before: KeptVersion | null = null;
  if (number === 1) return null;
  for await (const one of versionsOf(store))
    if (one.article === article && one.number < number && one.number > (before?.number ?? 0)) before = one;
  return before;
}

/** How the quotations changed between two versions of an article; null where none did. */
export function changeOf(store: Store, before: KeptVersion, after: KeptVersion): VersionChange | null {
  const changes = changesBetween(quoted(store, before), quoted(store, after));
  if (changes.length === 0) return null;
  const { outlet, url } = after.facts;
  return { outlet, url: url ?? before.facts.url, from: named(before), to: named(after), changes };
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

/** Whether a version is of the outlet and the time that are asked for. */
export function isWanted({ facts, receipt }: KeptVersion, { since, outlet }: Wanted): boolean {
  if (since !== undefined && Date.parse(receipt.fetched) < Date.parse(since)) return false;
  return outlet === undefined || facts.outlet?.toLowerCase() === outlet.toLowerCase();
}

function quoted(store: Store, kept: KeptVersion) {
  const article = articleOf(store, kept);
  return quotedIn(article, readingOf(store, kept, article));
}

function named({ version, number, facts, receipt }: KeptVersion): NamedVersion {
  return { version: number, kept: version, published: facts.published, headline: facts.headline, receipt };
}
