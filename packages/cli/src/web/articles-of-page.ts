import { type ReadOptions, readBytes } from "@hearsay/readers";
import type { FetchedPage } from "@hearsay/readers/web";
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
    const own = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
    // a page's word for its address is taken where it speaks of its own host
    const known = own?.host === new URL(url).host ? own.href : url;
    yield { file, article: { ...article, url: known }, sha256, page: { url, fetched } };
  }
}
