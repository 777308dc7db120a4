import { type ReadOptions, UnreadableError } from "@hearsay/readers";
import { type ListedPage, listedPages } from "@hearsay/readers/web";
import type { ReadFile, RefusedFile } from "../input/given-files.js";
import { articlesOfPage } from "./articles-of-page.js";
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
        for await (const one of articlesOfPage(address, page, read)) {
          if ("reason" in one) onFailure(one);
          else yield one;
        }
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
}
