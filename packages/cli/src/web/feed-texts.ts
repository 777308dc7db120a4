import { readBytes } from "@hearsay/readers";
import type { FetchedPage } from "@hearsay/readers/web";
import type { ReadFile } from "../input/given-files.js";
import type { PagesOptions } from "./pages-options.js";

interface FeedTextOptions extends Pick<PagesOptions, "read" | "onFailure" | "onNote"> {
  /** Whether an article with this date is still wanted. */
  readonly isWanted: (date: string | null) => boolean;
}

/** The articles that a fetched feed has in full. */
export async function* textsOfFeed(
  file: string,
  { url, bytes, name, fetched }: FetchedPage,
  { read, isWanted, onFailure, onNote }: FeedTextOptions,
): AsyncGenerator<ReadFile> {
  for await (const result of readBytes(`${name}${endingFor(bytes)}`, bytes, read)) {
    if (!result.ok) {
      onFailure({ file, reason: result.reason });
      continue;
    }
    for (const note of result.notes) onNote?.(file, note);
    const { article, sha256 } = result;
    if (!isWanted(article.published)) continue;
    // a feed's word for an address is taken where it speaks of its own site: nobody else may change what is kept of it
    const own = article.url !== null && isOfSite(article.url, url) ? article.url : null;
    const place = /#\d+$/.exec(article.name)?.[0] ?? "";
    yield {
      file: own ?? file + place,
      article: { ...article, url: own },
      sha256,
      page: { url, fetched },
      isLive: true,
    };
  }
}

/** A server may call a feed what it likes; packed, it is told by its first bytes. */
function endingFor(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return ".gz";
  const [first] =
    /\S/.exec(
      Buffer.from(bytes.subarray(0, 64))
        .toString("utf8")
        .replace(/^\ufeff/, ""),
    ) ?? [];
  return first === "{" ? ".json" : ".rss";
}

/** Whether both are of one host, but for "www." and the host of feeds. */
function isOfSite(address: string, feed: string): boolean {
  if (!URL.canParse(address)) return false;
  const bare = (one: string) => new URL(one).host.replace(/^(?:www|feeds?|rss)\./, "");
  return bare(address) === bare(feed);
}
