import { type Model, SourceIndexing, sayHolding, sourcesFrom } from "@hearsay/core";
import { GivenFiles, type GivenFilesOptions, shown } from "../input/given-files.js";
import { PackedArticles } from "../input/packed-articles.js";
import type { SourceFile } from "../output/check-reporters.js";
import { warn } from "../output/messages.js";
import { progressOver } from "../output/progress.js";
import type { Against } from "./against.js";

export interface FolderOptions extends Omit<GivenFilesOptions, "onFile"> {
  readonly model: Model;
}

/** Files and folders, all of them read beforehand. */
export async function againstFiles(
  paths: readonly string[],
  { model, ...options }: FolderOptions,
): Promise<Against> {
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
  const sources = sourcesFrom(indexing, { whyEmpty: whyNone(given), unread, model });
  return {
    sourcesOf: async () => sources,
    read,
    refused: given.refused,
    unread: unread.length,
    holdings: () =>
      new Map(sources.holdings().map(({ holding }, at) => [read[at]?.file ?? "", sayHolding(holding)])),
    told: given.told,
    sayFailures: () => given.sayFailures(),
    close: async () => {},
  };
}

/** Why there is nothing to check against, as every quotation will say. */
function whyNone({ refused }: GivenFiles): string {
  const [first, ...others] = refused;
  if (first === undefined) return "There is no source to check against.";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `No source could be read: ${shown(first.file)} ${first.reason}${more}.`;
}
