import { type Model, SourceIndexing, type Sources, sayHolding, sourcesFrom } from "@hearsay/core";
import { GivenFiles, type GivenFilesOptions, shown } from "../input/given-files.js";
import { PackedArticles } from "../input/packed-articles.js";
import type { SourceFile } from "../output/check-reporters.js";
import { warn } from "../output/messages.js";
import { progressOver } from "../output/progress.js";

/** The sources that a command was given. */
export interface GivenSources {
  readonly index: Sources;
  /** The files that could be read. */
  readonly read: readonly SourceFile[];
  readonly given: GivenFiles;
}

export async function readSources(
  paths: readonly string[],
  { model, ...options }: Omit<GivenFilesOptions, "onFile"> & { readonly model: Model },
): Promise<GivenSources> {
  const progress = await progressOver("Reading sources", paths, true);
  const given = new GivenFiles(paths, { ...options, onFile: progress.step });
  const indexing = new SourceIndexing();
  const packed = new PackedArticles();
  const read: SourceFile[] = [];
  for await (const { article, file, sha256 } of given.articles()) {
    indexing.add(article, packed.keep(article));
    read.push({ file, sha256 });
  }
  progress.stop();
  if (read.length === 0 && !options.quiet) warn("no source could be read, so no quotation can be checked");
  const unread = given.refused.filter(({ isSkipped }) => !isSkipped).map(({ file }) => shown(file));
  const index = sourcesFrom(indexing, { whyEmpty: whyNone(given), unread, model });
  return { index, read, given };
}

/** Whose words each source holds, in words for a reader, by its path; asked for only where it is shown. */
export function holdingsOf(sources: GivenSources | null): ReadonlyMap<string, string> {
  const holdings = sources?.index.holdings() ?? [];
  return new Map(holdings.map(({ holding }, at) => [sources?.read[at]?.file ?? "", sayHolding(holding)]));
}

/** Why there is nothing to check against, as every quotation will say. */
function whyNone({ refused }: GivenFiles): string {
  const [first, ...others] = refused;
  if (first === undefined) return "There is no source to check against.";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `No source could be read: ${shown(first.file)} ${first.reason}${more}.`;
}
