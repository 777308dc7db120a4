import { type Article, type Model, SourceIndexing, type Sources, sourcesFrom } from "@hearsay/core";
import { sayHolding } from "@hearsay/core/plumbing";
import { whyNoneRead } from "@hearsay/readers";
import { GivenFiles, type GivenFilesOptions, shown } from "../input/given-files.js";
import { PackedArticles } from "../input/packed-articles.js";
import type { SourceFile } from "../output/check-reporters.js";
import { warn } from "../output/messages.js";
import { progressOver } from "../output/progress.js";

/** The sources that a command was given. */
export interface GivenSources {
  /** All of them, indexed. */
  index(): Sources;
  /** The files that could be read. */
  readonly read: readonly SourceFile[];
  /** The names of those that could not, as the verdicts have them. */
  readonly unread: readonly string[];
  readonly given: GivenFiles;
  /** One string for what they hold; null where nobody asked for it. */
  readonly digest: string | null;
}

interface SourcesOptions extends Omit<GivenFilesOptions, "onFile"> {
  readonly model: Model;
  /** Whether they are indexed only when somebody asks for it, and a digest is made. */
  readonly isCached: boolean;
}

export async function readSources(
  paths: readonly string[],
  { model, isCached, ...options }: SourcesOptions,
): Promise<GivenSources> {
  const progress = await progressOver("Reading sources", paths, true);
  const given = new GivenFiles(paths, { ...options, onFile: progress.step });
  const indexing = new SourceIndexing();
  const packed = new PackedArticles();
  const waiting: (() => Article)[] = [];
  const digest = isCached ? new (await import("../cache/check-cache.js")).SourcesDigest() : null;
  const read: SourceFile[] = [];
  for await (const { article, file, sha256 } of given.articles()) {
    const kept = packed.keep(article);
    if (digest === null) indexing.add(article, kept);
    else {
      waiting.push(kept);
      digest.add(article);
    }
    read.push({ file, sha256 });
  }
  progress.stop();
  if (read.length === 0 && !options.quiet) warn("no source could be read, so no quotation can be checked");
  const unread = given.refused.filter(({ isSkipped }) => !isSkipped).map(({ file }) => shown(file));
  const whyEmpty = whyNoneRead(given.refused);
  let index: Sources | null = null;
  return {
    index: () => {
      for (const kept of waiting.splice(0)) indexing.add(kept(), kept);
      index ??= sourcesFrom(indexing, { whyEmpty, unread, model });
      return index;
    },
    read,
    unread,
    given,
    digest: digest?.end(unread, whyEmpty) ?? null,
  };
}

/** Whose words each source holds, in words for a reader, by its path; asked for only where it is shown. */
export function holdingsOf(sources: GivenSources | null): ReadonlyMap<string, string> {
  const holdings = sources?.index().holdings() ?? [];
  return new Map(holdings.map(({ holding }, at) => [sources?.read[at]?.file ?? "", sayHolding(holding)]));
}
