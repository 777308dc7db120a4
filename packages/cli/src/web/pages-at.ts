import { UnreadableError } from "@hearsay/readers";
import { type FetchedPage, type ListedPage, listedPages } from "@hearsay/readers/web";
import type { ReadFile } from "../input/given-files.js";
import { articlesOfPage } from "./articles-of-page.js";
import { textsOfFeed } from "./feed-texts.js";
import { Handover } from "./handover.js";
import { HostQueues } from "./host-queues.js";
import { Manners } from "./manners.js";
import type { PagesOptions } from "./pages-options.js";
import { Quota } from "./quota.js";

/** Sitemaps name sitemaps; nobody needs more of them within each other. */
const DEEPEST = 3;

/** So many addresses wait to be fetched; lists of more are cut. */
const MOST_WAITING = 1_000_000;

interface Task {
  readonly address: string;
  readonly depth: number;
  readonly quota: Quota;
}

/**
 * The articles at addresses: pages, or feeds and sitemaps whose pages are fetched, each once. Hosts are asked side by side; the pages of one
 * host come in the order of their list, those of several as they arrive. No more pages are held than there are hosts being asked.
 */
export async function* pagesAt(
  addresses: readonly string[],
  {
    since,
    most = Number.POSITIVE_INFINITY,
    feedText,
    read,
    onFailure,
    onNote,
    onProgress,
    ...manners
  }: PagesOptions,
): AsyncGenerator<ReadFile> {
  const guest = new Manners(manners);
  const seen = new Set<string>();
  const found = new Handover<ReadFile>();
  let done = 0;
  const isRecent = (date: string | null) =>
    !(since !== undefined && date !== null && Date.parse(date) < Date.parse(since));
  const queues = new HostQueues<Task>(async (task) => {
    await visit(task);
    if (task.depth > 0) task.quota.list(-1);
    onProgress?.(done, done + quotas.reduce((sum, { ahead }) => sum + ahead, 0));
  });
  const quotas = addresses.map(() => new Quota(most));
  add(addresses.map((address, at) => ({ address, depth: 0, quota: quotas[at] as Quota })));
  queues.done().then(
    () => found.close(),
    (error) => found.close({ error }),
  );
  try {
    yield* found.taken();
  } finally {
    queues.end();
  }

  function add(tasks: readonly Task[]): void {
    for (const [host, of] of byHost(tasks)) queues.addFirst(host, of);
  }

  async function visit(task: Task): Promise<void> {
    if (seen.has(task.address)) return;
    // the address that was named is fetched in any case
    if (task.depth > 0 && !(await task.quota.enter())) return;
    seen.add(task.address);
    let isCounted = false;
    try {
      isCounted = await work(task);
      if (isCounted) done++;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      done++;
      onFailure({ file: task.address, reason: error.reason });
    }
    if (task.depth > 0) task.quota.leave(isCounted);
  }

  /** Whether it was a page of which an article came. */
  async function work({ address, depth, quota }: Task): Promise<boolean> {
    const page = await guest.fetch(address);
    const list = listedPages(page.bytes, page.url);
    if (list === null) return await giveAll(articlesOf(address, page));
    if (list.breaksOff)
      onFailure({ file: address, reason: `breaks off; addresses before the break: ${list.pages.length}` });
    if (feedText === true && list.isFeed) {
      const isWanted = (date: string | null) => isRecent(date) && quota.take();
      await giveAll(textsOfFeed(address, page, { read, isWanted, onFailure, onNote }));
      return false;
    }
    if (depth >= DEEPEST) throw new UnreadableError("is a list within too many others");
    const wanted = list.pages.filter(({ date }: ListedPage) => isRecent(date));
    const room = MOST_WAITING - queues.size;
    if (wanted.length > room)
      onFailure({
        file: address,
        reason: `names more addresses than can wait; left out: ${wanted.length - room}`,
      });
    quota.list(Math.min(wanted.length, room));
    add(wanted.slice(0, room).map(({ url }) => ({ address: url, depth: depth + 1, quota })));
    return false;
  }

  /** Whether there was any. */
  async function giveAll(files: AsyncIterable<ReadFile>): Promise<boolean> {
    let any = false;
    for await (const file of files) {
      any = true;
      if (!(await found.give(file))) break;
    }
    return any;
  }

  async function* articlesOf(file: string, page: FetchedPage): AsyncGenerator<ReadFile> {
    for await (const one of articlesOfPage(file, page, read)) {
      if ("reason" in one) onFailure(one);
      else yield one;
    }
  }
}

function byHost(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const host = hostOf(task.address);
    const group = groups.get(host);
    if (group === undefined) groups.set(host, [task]);
    else group.push(task);
  }
  return groups;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "";
}
