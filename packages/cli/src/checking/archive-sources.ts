import { ARCHIVE } from "@hearsay/config";
import type { Article, Model, Sources } from "@hearsay/core";
import { sayHolding } from "@hearsay/core/plumbing";
import { archiveNamed, openNamed, saidOf } from "../archive/archive-option.js";
import type { SourceFile } from "../output/check-reporters.js";
import { UsageError } from "../usage-error.js";
import type { Against } from "./against.js";

/**
 * The archive that `--against archive:FILE` names, `archive:` alone being the folder's own; null where files are named.
 *
 * @throws {UsageError} where both are named
 */
export function archiveAmong(paths: readonly string[], configured: string | undefined): string | null {
  const [named, ...others] = paths.filter((path) => path.startsWith(ARCHIVE));
  if (named === undefined) return null;
  if (others.length > 0 || paths.length > 1)
    throw new UsageError(
      "an archive is checked against by itself: add the other sources to it with hearsay add, or leave it out",
    );
  return archiveNamed(named.slice(ARCHIVE.length) || undefined, configured);
}

/** An archive, from which the articles are fetched in which a draft's quotations may stand. */
export async function againstArchive(archive: string, model: Model): Promise<Against> {
  const store = await openNamed(archive);
  const { fetchSources } = await import("@hearsay/archive");
  const read = new Map<string, SourceFile>();
  const checked: { readonly sources: Sources; readonly files: readonly string[] }[] = [];
  return {
    async sourcesOf(draft: Article) {
      const { sources, fetched } = await saidOf(fetchSources(store, draft, { model }));
      for (const source of fetched) read.set(source.file, source);
      checked.push({ sources, files: fetched.map(({ file }) => file) });
      return sources;
    },
    get read() {
      return [...read.values()];
    },
    refused: [],
    unread: 0,
    digest: null,
    holdings: () =>
      new Map(
        checked.flatMap(({ sources, files }) =>
          sources.holdings().map(({ holding }, at) => [files[at] ?? "", sayHolding(holding)] as const),
        ),
      ),
    told: new Set(),
    sayFailures() {},
    close: () => store.close(),
  };
}
