import type { VersionChange } from "../changes/version-change.js";
import type { Store } from "../store.js";
import { changeOf, isWanted, type Wanted } from "./changes.js";
import { versionsOf } from "./versions-of.js";

/** The latest changes after publication, and what was looked through for them. */
export interface NewestChanges {
  /** The one whose later version was fetched last comes first. */
  readonly changes: readonly VersionChange[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  /** The articles (of the outlet, where one was asked for), and how many of them are kept in several versions. */
  readonly searched: { readonly articles: number; readonly inSeveralVersions: number };
}

/** A version, without its text. */
interface Listed {
  readonly version: number;
  readonly number: number;
  readonly fetched: string;
}

/**
 * The quotations that changed after publication, newest first. No more texts are compared than it takes.
 *
 * @param after the later version of the pair after which they go on
 * @param most so many pairs of versions
 * @throws {ArchiveError} where the archive is damaged
 */
export async function newestChanges(
  store: Store,
  wanted: Wanted,
  { after, most }: { readonly after?: number | undefined; readonly most: number },
): Promise<NewestChanges> {
  const articles = await versionsByArticle(store, wanted);
  const several = articles.filter(({ length }) => length > 1);
  const changes: VersionChange[] = [];
  const searched = { articles: articles.length, inSeveralVersions: several.length };
  const pairs = pairsOf(several);
  for (const [earlier, later] of after === undefined ? pairs : behind(pairs, after)) {
    const [older] = await store.versions([earlier]);
    const [newer] = await store.versions([later]);
    if (older === undefined || newer === undefined || !isWanted(newer, wanted)) continue;
    const change = changeOf(store, older, newer);
    if (change === null) continue;
    if (changes.length === most) return { changes, more: true, searched };
    changes.push(change);
  }
  return { changes, more: false, searched };
}

/** The versions of each article that has one of the outlet. */
async function versionsByArticle(store: Store, { outlet }: Wanted): Promise<Listed[][]> {
  const ofOutlet = outlet === undefined ? {} : { outlet };
  const known = new Map<number, Listed[]>();
  const fitting = new Set<number>();
  for await (const kept of versionsOf(store)) {
    const { article, version, number, receipt } = kept;
    const listed = { version, number, fetched: receipt.fetched };
    const others = known.get(article);
    if (others === undefined) known.set(article, [listed]);
    else others.push(listed);
    if (isWanted(kept, ofOutlet)) fitting.add(article);
  }
  return [...known].filter(([article]) => fitting.has(article)).map(([, versions]) => versions);
}

/** Each version with the one after it, by their numbers in the archive, the later one that was fetched last first. */
function pairsOf(articles: readonly (readonly Listed[])[]): [number, number][] {
  return articles
    .flatMap((versions) => {
      const inOrder = [...versions].sort((a, b) => a.number - b.number);
      return inOrder.slice(1).map((later, at) => ({ earlier: inOrder[at] as Listed, later }));
    })
    .sort(
      ({ later: a }, { later: b }) =>
        (Date.parse(b.fetched) || 0) - (Date.parse(a.fetched) || 0) || b.version - a.version,
    )
    .map(({ earlier, later }) => [earlier.version, later.version]);
}

/** The pairs behind the one with this later version; none where there is no such pair. */
function behind(pairs: readonly [number, number][], after: number): readonly [number, number][] {
  const at = pairs.findIndex(([, later]) => later === after);
  return at === -1 ? [] : pairs.slice(at + 1);
}
