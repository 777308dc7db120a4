import { stat } from "node:fs/promises";
import { bytesOfOwnFile } from "@hearsay/config";
import { reasonOfSystemError, UnreadableError } from "@hearsay/readers";
import { feedsOfOpml } from "@hearsay/readers/web";
import { UsageError } from "../usage-error.js";

/** No list of feeds is larger, in bytes. */
const LARGEST = 64e6;

/**
 * The addresses of the feeds and sitemaps that the arguments stand for, each once: addresses themselves, and OPML files.
 *
 * @throws {UsageError} where a file cannot be read, or is no OPML
 */
export async function givenFeeds(given: readonly string[]): Promise<string[]> {
  const feeds = new Set<string>();
  for (const one of given) {
    if (/^https?:\/\//i.test(one)) feeds.add(one);
    else if (/^[a-z][a-z+.-]+:\/\//i.test(one))
      throw new UsageError(`${one} is an address that is not fetched: it must begin with http or https`);
    else for (const feed of await feedsIn(one)) feeds.add(feed);
  }
  return [...feeds];
}

async function feedsIn(file: string): Promise<string[]> {
  try {
    if ((await stat(file)).size > LARGEST) throw new UnreadableError("is too large for a list of feeds");
    return feedsOfOpml(await bytesOfOwnFile(file));
  } catch (error) {
    throw new UsageError(
      `${file} ${error instanceof UnreadableError ? error.reason : reasonOfSystemError(error)}`,
    );
  }
}
