import { changeWith } from "@hearsay/archive";
import type { FetchedPage } from "@hearsay/readers/web";
import { entriesOf } from "../archive/entries.js";
import { storedOf } from "../archive/stored.js";
import { articlesOfPage } from "../web/articles-of-page.js";
import type { PageMemory } from "./memory.js";
import { NEW_PAGE, type Pace, pageFailed, pageLookedAt } from "./schedule.js";
import type { Round } from "./watch.js";

const UNKNOWN: PageMemory = { ...NEW_PAGE, validators: null, version: null };

/** What is remembered of a page; `done`: it needs no look any more. */
export type PageState = PageMemory | "done";

/**
 * Fetches a page that a list names, where it is another than before, and stores its article; tells at once how its quotations changed.
 *
 * @param known what is remembered of it; undefined where it was never looked at
 * @returns what is remembered now, which is written already
 */
export async function lookAtPage(
  address: string,
  feed: string,
  known: PageMemory | undefined,
  pace: Pace,
  round: Round,
): Promise<PageState> {
  const before = known ?? UNKNOWN;
  const { visits, memory, tally, told, began, now, chance } = round;
  const visit = await visits.fetch(address, before.validators);
  if (visit.was === "put-off") {
    tally.putOff++;
    return before;
  }
  tally.pages++;
  let after: PageState;
  if (visit.was === "failed") {
    tally.failed++;
    if (before.failures === 0) told.trouble(address, visit.reason);
    if (!visit.isFinal) after = { ...before, ...pageFailed(before, pace, began, chance(), visit) };
    else after = before.stored === null ? "done" : { ...before, ...pageLookedAt(before, pace, now()) };
  } else if (visit.was === "unchanged") {
    tally.unchanged++;
    after = { ...before, ...pageLookedAt(before, pace, now()) };
  } else after = await keep(address, feed, before, visit.page, pace, round);
  await memory.keepPages(new Map([[address, after]]));
  return after;
}

async function keep(
  address: string,
  feed: string,
  before: PageMemory,
  page: FetchedPage,
  pace: Pace,
  round: Round,
): Promise<PageState> {
  const { store, memory, tally, told, read, model, now } = round;
  const own = new Set<string>();
  const versions: number[] = [];
  async function* articles() {
    for await (const one of articlesOfPage(address, page, read)) {
      if ("reason" in one) fail(one.reason);
      else {
        if (one.article.url !== null) own.add(one.article.url);
        yield one;
      }
    }
  }
  function fail(reason: string): void {
    tally.failed++;
    told.trouble(address, reason);
  }
  for await (const one of storedOf(entriesOf(articles(), store, { workers: 1, model }), store)) {
    if ("reason" in one) {
      fail(one.reason);
      continue;
    }
    const { outcome, version } = one;
    versions.push(version);
    // an address that leads to another article now
    const isChanged = outcome === "version" || (before.version !== null && before.version !== version);
    tally[outcome === "new" ? "added" : isChanged ? "changed" : "unchanged"]++;
    if (outcome !== "known") await told.stored({ feed, file: address, outcome, version });
    // where only the page's word makes it that article, it may be another one
    const isSurelyIt = before.stored !== null || own.has(page.url);
    const change = isChanged && isSurelyIt ? await changeWith(store, version, before.version) : null;
    if (change === null) continue;
    tally.quotations++;
    await told.changed(feed, change);
  }
  const looked = { ...before, ...pageLookedAt(before, pace, now()) };
  if (versions.length === 0) return before.stored === null ? "done" : looked;
  if (before.stored === null && (await isKnownElsewhere(address, own, memory))) return "done";
  const version = versions.length === 1 ? (versions[0] ?? null) : null;
  return { ...looked, validators: page.validators, version };
}

/**
 * Feeds give one article several addresses, with marks of where a reader came from. Under its own address it is looked at once, whichever
 * feed named it first; from now on the others know it.
 */
async function isKnownElsewhere(
  address: string,
  own: ReadonlySet<string>,
  memory: Round["memory"],
): Promise<boolean> {
  const others = [...own].filter((url) => url !== address);
  if ((await memory.pages(others)).size > 0) return true;
  await memory.keepPages(new Map(others.map((url) => [url, "done"])));
  return false;
}
