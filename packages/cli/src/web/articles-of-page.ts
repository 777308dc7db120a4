import { type ReadOptions, readBytes } from "@hearsay/readers";
import { type FetchedPage, withAddress } from "@hearsay/readers/web";
import type { ReadFile, RefusedFile } from "../input/given-files.js";

/** The articles that a page holds, or why one cannot be read. */
export async function* articlesOfPage(
  file: string,
  { url, bytes, name, fetched }: FetchedPage,
  read: ReadOptions,
): AsyncGenerator<ReadFile | RefusedFile> {
  for await (const result of readBytes(name, bytes, read)) {
    if (!result.ok) {
      yield { file, reason: result.reason };
      continue;
    }
    const { article, sha256 } = result;
    yield { file, article: withAddress(article, url), sha256, page: { url, fetched }, isLive: true };
  }
}
