import { type ReadOptions, readBytes, UnreadableError } from "@hearsay/readers";
import { type FetchedPage, type ListedPage, listedPages } from "@hearsay/readers/web";
import type { ReadFile, RefusedFile } from "../input/given-files.js";
import { Manners, type MannersOptions } from "./manners.js";

export interface PagesOptions extends MannersOptions {
  /** Of lists: no pages dated before; a day, or a moment. */
  readonly since?: string | undefined;
  /** Of each address that is a list: at most so many pages. */
  readonly most?: number | undefined;
  readonly read: ReadOptions;
  readonly onFailure: (refused: RefusedFile) => void;
}

/** Sitemaps name sitemaps; nobody needs more of them within each other. */
const DEEPEST = 3;

/** The articles at addresses: pages, or feeds and sitemaps whose pages are fetched, each once. */
export async function* pagesAt(
  addresses: readonly string[],
  { since, most = Number.POSITIVE_INFINITY, read, onFailure, ...manners }: PagesOptions,
): AsyncGenerator<ReadFile> {
  const guest = new Manners(manners);
  const seen = new Set<string>();
  const isRecent = ({ date }: ListedPage) =>
    !(since !== undefined && date !== null && Date.parse(date) < Date.parse(since));
  for (const address of addresses) yield* at(address, 0, { left: most });

  async function* at(address: string, depth: number, allowed: { left: number }): AsyncGenerator<ReadFile> {
    if (seen.has(address)) return;
    seen.add(address);
    try {
      const page = await guest.fetch(address);
      const list = listedPages(page.bytes, page.url);
      if (list === null) {
        allowed.left--;
        yield* articlesOf(address, page);
        return;
      }
      if (list.breaksOff)
        onFailure({
          file: address,
          reason: `breaks off; addresses before the break: ${list.pages.length}`,
        });
      if (depth >= DEEPEST) throw new UnreadableError("is a list within too many others");
      for (const listed of list.pages) {
        if (allowed.left <= 0) return;
        if (isRecent(listed)) yield* at(listed.url, depth + 1, allowed);
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      onFailure({ file: address, reason: error.reason });
    }
  }

  async function* articlesOf(
    file: string,
    { url, bytes, name, fetched }: FetchedPage,
  ): AsyncGenerator<ReadFile> {
    for await (const result of readBytes(name, bytes, read)) {
      if (!result.ok) {
        onFailure({ file, reason: result.reason });
        continue;
      }
      const { article, sha256 } = result;
      const own = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
      // a page's word for its address is taken where it speaks of its own host
      const known = own?.host === new URL(url).host ? own.href : url;
      yield { file, article: { ...article, url: known }, sha256, page: { url, fetched } };
    }
  }
}
