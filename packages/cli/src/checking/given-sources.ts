import { type Article, type Model, SourceIndexing, type Sources, sourcesFrom } from "@hearsay/core";
import { sayHolding } from "@hearsay/core/plumbing";
import { whyNoneRead } from "@hearsay/readers";
import { GivenFiles, type GivenFilesOptions, shown } from "../input/given-files.js";
import { PackedArticles } from "../input/packed-articles.js";
import type { SourceFile } from "../output/check-reporters.js";
import { warn } from "../output/messages.js";
import { progressOver } from "../output/progress.js";
import type { Against } from "./against.js";

interface SourcesOptions extends Omit<GivenFilesOptions, "onFile"> {
  readonly model: Model;
  /** Whether they are indexed only when somebody asks for it, and a digest is made. */
  readonly isCached: boolean;
}

/** Files and folders, all of them read beforehand. */
export async function readSources(
  paths: readonly string[],
  { model, isCached, ...options }: SourcesOptions,
): Promise<Against> {
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
  let indexed: Sources | null = null;
  const index = () => {
    for (const kept of waiting.splice(0)) indexing.add(kept(), kept);
    indexed ??= sourcesFrom(indexing, { whyEmpty, unread, model });
    return indexed;
  };
  return {
    sourcesOf: async () => index(),
    read,
    refused: given.refused,
    unread: unread.length,
    digest: digest?.end(unread, whyEmpty) ?? null,
    told: given.told,
    holdings: () =>
      new Map(
        index()
          .holdings()
          .map(({ holding }, at) => [read[at]?.file ?? "", sayHolding(holding)]),
      ),
    sayFailures: () => given.sayFailures(),
    close: async () => {},
  };
}
