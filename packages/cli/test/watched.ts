import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type Store, type VersionChange } from "@hearsay/archive";
import { afterEach, beforeEach } from "vitest";
import { Memory } from "../src/watching/memory.js";
import { watchRound } from "../src/watching/round.js";
import { Visits } from "../src/watching/visits.js";
import type { StoredPage } from "../src/watching/watch.js";
import { type FeedServer, feedServer, rss, story } from "./feed-server.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export let server: FeedServer;
let folder: string;
export let store: Store;
export let now: number;
export let stored: StoredPage[];
export let changes: VersionChange[];
export let troubles: string[];
export let stopping: AbortController;

/** Each test of the file has a server, an empty archive and a morning of its own. */
export function beginsAnew(): void {
  beforeEach(async () => {
    server = await feedServer();
    folder = mkdtempSync(join(tmpdir(), "hearsay-watch-"));
    store = await openArchive(join(folder, "one.archive"), { create: true });
    now = Date.parse("2031-03-12T09:00:00Z");
    stored = [];
    changes = [];
    troubles = [];
    stopping = new AbortController();
  });
  afterEach(async () => {
    server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
}

/** Time goes on. */
export function later(milliseconds: number): void {
  now += milliseconds;
}

/** After a stop: as a new process would. */
export function goOn(): void {
  stopping = new AbortController();
}

/** A round as a process of its own has it, and what it asked for. */
export async function round(
  feeds: readonly string[] = ["/feed"],
  more: { most?: number; since?: string } = {},
) {
  const memory = new Memory(store);
  const visits = new Visits({
    memory,
    rules: memory,
    rate: 1000,
    allowPrivate: ["127.0.0.1"],
    now: () => now,
    chance: () => 0,
    stopping: stopping.signal,
  });
  const tally = await watchRound(
    feeds.map((path) => server.origin + path),
    {
      store,
      memory,
      visits,
      told: {
        stored: (page) => void stored.push(page),
        changed: (_, change) => void changes.push(change),
        trouble: (address, reason) => void troubles.push(`${new URL(address).pathname} ${reason}`),
      },
      paceAt: () => ({ every: 30 * MINUTE, again: 3 * DAY }),
      most: 100,
      ...more,
      read: {},
      model: "polnear",
      now: () => now,
      chance: () => 0,
      stopping: stopping.signal,
    },
  );
  return { tally, asked: server.asked() };
}

export const at = (path: string) => server.origin + path;
/** A feed of some stories, which stand there, too. */
export const publish = (...numbers: readonly number[]) => {
  for (const one of numbers) server.pages.set(`/story/${one}`, { body: story(one), etag: `"${one}"` });
  const body = rss(numbers.map((one) => at(`/story/${one}`)));
  server.pages.set("/feed", { body, etag: `"feed of ${numbers}"` });
};

export const leadsTo = (path: string, location: string) =>
  server.pages.set(path, (response) => response.writeHead(302, { location }).end());
