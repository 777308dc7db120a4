import { UnreadableError } from "@hearsay/readers";
import { type FetchedPage, type ListedPage, listedPages } from "@hearsay/readers/web";
import type { FeedMemory, Memory } from "./memory.js";
import { lookAtPage, type PageState } from "./page.js";
import {
  DAY,
  type Failure,
  feedAnswered,
  feedDue,
  feedFailed,
  type Pace,
  pageDue,
  slackOf,
} from "./schedule.js";
import type { Round } from "./watch.js";

/** Sitemaps name sitemaps; nobody needs more of them within each other. */
const DEEPEST = 3;
/** Of the sitemaps that one lists, so many are watched: the ones that it dates last. */
const MOST_LISTS = 50;
/** No server takes a longer address. */
const LONGEST_ADDRESS = 8000;
const LONGEST_DATE = 40;
const MINUTE = 60_000;

/** Sees to a feed or a sitemap: asks it where it is due, then for its pages that are, then for the sitemaps that it lists. */
export async function watchList(listed: ListedPage, depth: number, round: Round): Promise<void> {
  const { url: address } = listed;
  const { memory, lists, stopping } = round;
  if (lists.has(address) || stopping.aborted) return;
  lists.add(address);
  const before = await memory.feed(address);
  const pace = round.paceAt(hostOf(before.movedTo ?? address));
  let state = before;
  if (isDue(feedDue(before, pace), pace, round) && !isSurelySame(listed, before)) {
    state = await asked(address, depth, before, pace, round);
    if (state !== before) await memory.keepFeed(address, state);
    if (state.failures === 0 && before.failures > 0) round.told.trouble(address, "answers again");
  }
  const open = await lookAtPages(address, state, pace, round);
  if (open.length !== state.open.length) await memory.keepFeed(address, { ...state, open });
  for (const one of state.lists) await watchList(one, depth + 1, round);
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function isDue(due: number | null, pace: Pace, { began }: Round): boolean {
  return due !== null && due <= began + slackOf(pace);
}

/** Whether the sitemap that lists this one says that it has not changed since it was asked; days are whole days. */
function isSurelySame({ date }: ListedPage, { asked, isWhole }: FeedMemory): boolean {
  return asked !== null && isWhole && Date.parse(date ?? "") + DAY < asked;
}

async function asked(
  address: string,
  depth: number,
  before: FeedMemory,
  pace: Pace,
  round: Round,
): Promise<FeedMemory> {
  const { visits, tally, told, began, chance } = round;
  const visit = await visits.fetch(before.movedTo ?? address, before.validators);
  if (visit.was === "put-off") {
    tally.putOff++;
    return before;
  }
  tally.lists++;
  if (visit.was === "unchanged") {
    tally.notModified++;
    return { ...before, ...feedAnswered(began, before.hint), trouble: null, isWhole: true };
  }
  const failed = (reason: string, failure: Failure): FeedMemory => {
    tally.failed++;
    if (before.failures === 0) told.trouble(address, reason);
    return {
      ...before,
      ...feedFailed(before, pace, began, chance(), failure),
      trouble: reason,
      movedTo: null,
      isWhole: false,
    };
  };
  if (visit.was === "failed") return failed(visit.reason, visit);
  try {
    return await taken(address, depth, before, visit.page, round);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return failed(error.reason, { until: null, isSilent: false });
  }
}

/** @throws {UnreadableError} where it is no list, or one too many */
async function taken(
  address: string,
  depth: number,
  before: FeedMemory,
  page: FetchedPage,
  round: Round,
): Promise<FeedMemory> {
  const { memory, tally, told, began } = round;
  const list = listedPages(page.bytes, page.url);
  if (list === null) throw new UnreadableError("is neither a feed nor a sitemap");
  if (list.of === "sitemaps" && depth >= DEEPEST)
    throw new UnreadableError("is a list within too many others");
  const trouble = list.breaksOff ? "breaks off; what it names before the break is taken" : null;
  if (trouble !== null) {
    tally.failed++;
    if (before.trouble !== trouble) told.trouble(address, trouble);
  }
  const recent = newestFirst(list.pages, round.since);
  const lists = list.of === "sitemaps" ? recent.slice(0, MOST_LISTS) : [];
  const named = list.of === "pages" ? await unknownOf(recent, before, memory) : [];
  const added = named.slice(0, round.most);
  const isWhole = trouble === null && added.length === named.length;
  const answered = feedAnswered(began, list.minutes === null ? null : list.minutes * MINUTE);
  return {
    ...before,
    ...answered,
    // where something is left for the next round, the list must be sent again
    movedTo: page.hasMoved ? page.url : before.movedTo,
    isWhole,
    validators: isWhole ? page.validators : null,
    trouble,
    lists: lists.map(({ url, date }) => ({ url, date })),
    open: [...before.open, ...added],
  };
}

/** What a list names on the web, those that it dates later first, each once. */
function newestFirst(pages: readonly ListedPage[], since: string | undefined): ListedPage[] {
  const byUrl = new Map<string, ListedPage & { readonly time: number }>();
  for (const { url, date: given } of pages) {
    if (url.length > LONGEST_ADDRESS) continue;
    const address = new URL(url);
    address.hash = "";
    const date = given?.slice(0, LONGEST_DATE) ?? null;
    const time = Date.parse(date ?? "");
    const isOld = since !== undefined && time < Date.parse(since);
    if (!/^https?:$/.test(address.protocol) || isOld || byUrl.has(address.href)) continue;
    byUrl.set(address.href, { url: address.href, date, time: Number.isNaN(time) ? 0 : time });
  }
  return [...byUrl.values()].sort((a, b) => b.time - a.time);
}

async function unknownOf(
  pages: readonly ListedPage[],
  { open }: FeedMemory,
  memory: Memory,
): Promise<string[]> {
  const addresses = pages.map(({ url }) => url);
  const known = await memory.pages(addresses);
  const waiting = new Set(open);
  return addresses.filter((address) => !known.has(address) && !waiting.has(address));
}

/** Looks at the open pages of a list that are due. Returns those that stay open. */
async function lookAtPages(feed: string, { open }: FeedMemory, pace: Pace, round: Round): Promise<string[]> {
  const known = await round.memory.pages(open);
  const left: string[] = [];
  for (const address of open) {
    let state: PageState | undefined = known.get(address);
    if (state === "done") continue;
    const isFree = !round.pages.has(address) && !round.stopping.aborted;
    if (isFree && (state === undefined || isDue(pageDue(state, pace), pace, round))) {
      round.pages.add(address);
      state = await lookAtPage(address, feed, state, pace, round);
    }
    if (state === undefined || (state !== "done" && pageDue(state, pace) !== null)) left.push(address);
    else if (state !== "done") await round.memory.keepPages(new Map([[address, "done"]]));
  }
  return left;
}
