import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type Store, type VersionChange } from "@hearsay/archive";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FeedServer, feedServer, rss, story } from "../../test/feed-server.js";
import { Memory } from "./memory.js";
import { type StoredPage, watchRound } from "./round.js";
import { Visits } from "./visits.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let server: FeedServer;
let folder: string;
let store: Store;
let now: number;
let stored: StoredPage[];
let changes: VersionChange[];
let troubles: string[];
let stopping: AbortController;
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

/** A round as a process of its own has it, and what it asked for. */
async function round(feeds: readonly string[] = ["/feed"], more: { most?: number; since?: string } = {}) {
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

const at = (path: string) => server.origin + path;
/** A feed of some stories, which stand there, too. */
const publish = (...numbers: readonly number[]) => {
  for (const one of numbers) server.pages.set(`/story/${one}`, { body: story(one), etag: `"${one}"` });
  const body = rss(numbers.map((one) => at(`/story/${one}`)));
  server.pages.set("/feed", { body, etag: `"feed of ${numbers}"` });
};

const leadsTo = (path: string, location: string) =>
  server.pages.set(path, (response) => response.writeHead(302, { location }).end());

describe("a round", () => {
  it("stores what a feed names, asks it at its pace, and for nothing that it has", async () => {
    publish(1, 2);
    expect(await round()).toMatchObject({
      tally: { lists: 1, added: 2, failed: 0 },
      asked: ["/feed", "/story/1", "/story/2"],
    });
    now += 20 * MINUTE;
    expect((await round()).asked).toEqual([]);
    now += 10 * MINUTE;
    expect(await round()).toMatchObject({ tally: { lists: 1, notModified: 1 }, asked: ["/feed"] });
    publish(1, 2, 3);
    now += 30 * MINUTE;
    expect((await round()).asked).toEqual(["/feed", "/story/1", "/story/2", "/story/3"]);
    expect(stored.map(({ outcome, version }) => [outcome, version])).toEqual([
      ["new", 1],
      ["new", 2],
      ["new", 3],
    ]);
    expect(await store.census()).toMatchObject({ articles: 3, versions: 3 });
    expect(troubles).toEqual([]);
  });

  it("looks at young pages again, asking only for what changed, until they are old", async () => {
    publish(1);
    const looks: number[] = [];
    for (let hours = 0; hours <= 200; hours += 0.5) {
      const { asked, tally } = await round();
      if (asked.includes("/story/1")) looks.push(hours);
      if (hours > 0) expect(tally).toMatchObject({ added: 0, changed: 0, failed: 0 });
      now += 30 * MINUTE;
    }
    expect(looks).toEqual([0, 1, 4, 24, 72]);
    expect(await store.census()).toMatchObject({ articles: 1, versions: 1 });
  });

  it("says at once which quotations changed", async () => {
    publish(1, 2);
    await round();
    server.pages.set("/story/1", story(1, "The crane on quay 1 was painted by no apprentices"));
    server.pages.set("/story/2", story(2).replace("many people", "some people"));
    now += HOUR;
    expect((await round()).tally).toMatchObject({ changed: 2, quotations: 1, added: 0 });
    expect(changes).toMatchObject([
      {
        url: at("/story/1"),
        from: { version: 1 },
        to: { version: 2 },
        changes: [{ kinds: ["words"], before: [{ speaker: "Maren Oduya" }] }],
      },
    ]);
    expect(stored.slice(2).map(({ outcome }) => outcome)).toEqual(["version", "version"]);
  });

  it("says that an article went back to what it said before", async () => {
    publish(1);
    await round();
    server.pages.set("/story/1", story(1, "Nobody painted the crane on quay 1"));
    now += HOUR;
    await round();
    publish(1);
    now += 3 * HOUR;
    expect((await round()).tally).toMatchObject({ changed: 1, quotations: 1, unchanged: 0 });
    expect(changes.map(({ from, to }) => [from.version, to.version])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    now += DAY;
    expect((await round()).tally).toMatchObject({ changed: 0, unchanged: 1 });
    expect(stored).toHaveLength(2);
  });

  it("says what changed in an article that the archive has from elsewhere", async () => {
    publish(1);
    await round();
    server.pages.set("/story/1", story(1, "Nobody painted the crane on quay 1"));
    leadsTo("/moved", "/story/1");
    server.pages.set("/other", rss([at("/moved")]));
    expect((await round(["/other"])).tally).toMatchObject({ changed: 1, quotations: 1 });
    expect(changes).toMatchObject([{ from: { version: 1 }, to: { version: 2 } }]);
  });

  it("looks at one article under several addresses once, after it was met", async () => {
    server.pages.set("/story/1", story(1));
    for (const path of ["/a", "/b"]) leadsTo(path, "/story/1");
    server.pages.set("/feed", rss([at("/a")]));
    server.pages.set("/other", rss([at("/b"), at("/story/1"), at("/a")]));
    expect((await round()).tally).toMatchObject({ added: 1 });
    expect((await round(["/other"])).asked).toEqual(["/b", "/other", "/story/1"]);
    now += HOUR;
    expect((await round(["/feed", "/other"])).asked).toEqual(["/a", "/feed", "/other", "/story/1"]);
  });

  it("takes no more new pages of a feed than is wanted, and the others later", async () => {
    publish(1, 2, 3, 4, 5);
    const taken: string[][] = [];
    for (let rounds = 0; rounds < 4; rounds++) {
      taken.push((await round(["/feed"], { most: 2 })).asked.filter((path) => path !== "/feed"));
      now += 30 * MINUTE;
    }
    expect(taken[0]).toEqual(["/story/1", "/story/2"]);
    expect(taken[1]).toEqual(["/story/3", "/story/4"]);
    expect(taken[2]).toContain("/story/5");
    expect(await store.census()).toMatchObject({ articles: 5 });
  });

  it("asks a feed more seldom that wants it", async () => {
    server.pages.set("/feed", rss([], "<ttl>120</ttl>"));
    const asked: number[] = [];
    for (let minutes = 0; minutes <= 240; minutes += 30) {
      if ((await round()).asked.length > 0) asked.push(minutes);
      now += 30 * MINUTE;
    }
    expect(asked).toEqual([0, 120, 240]);
  });

  it("takes no page from anywhere but the web, nor under an endless address", async () => {
    publish(1);
    const strange = ["file:///etc/passwd", "javascript:alert(1)", "http://", at(`/${"a".repeat(9000)}`)];
    server.pages.set("/feed", rss([...strange, at("/story/1"), at("/story/1#top")]));
    expect(await round()).toMatchObject({ tally: { added: 1, failed: 0 }, asked: ["/feed", "/story/1"] });
  });

  it("asks a feed that has moved for good where it is now, and where it was if it is there no more", async () => {
    publish(1);
    server.pages.set("/old", (response) => response.writeHead(301, { location: "/feed" }).end());
    expect((await round(["/old"])).asked).toEqual(["/feed", "/old", "/story/1"]);
    now += 30 * MINUTE;
    expect(await round(["/old"])).toMatchObject({ asked: ["/feed"], tally: { notModified: 1 } });
    server.pages.delete("/feed");
    server.pages.set("/old", rss([]));
    now += 30 * MINUTE;
    expect((await round(["/old"])).asked).toContain("/feed");
    now += 30 * MINUTE;
    expect((await round(["/old"])).asked).toEqual(["/old"]);
  });

  it("follows sitemaps of sitemaps, and asks for those that changed", async () => {
    const place = (path: string, date: string) => `<loc>${at(path)}</loc><lastmod>${date}</lastmod>`;
    const index = (date: string) =>
      `<sitemapindex><sitemap>${place("/old.xml", "2030-01-01")}</sitemap><sitemap>${place("/new.xml", date)}</sitemap></sitemapindex>`;
    server.pages.set("/index.xml", index("2031-03-10"));
    server.pages.set("/old.xml", `<urlset><url>${place("/story/1", "2030-01-01")}</url></urlset>`);
    server.pages.set("/new.xml", `<urlset><url>${place("/story/2", "2031-03-10")}</url></urlset>`);
    for (const one of [1, 2, 3]) server.pages.set(`/story/${one}`, { body: story(one), etag: `"${one}"` });
    const since = { since: "2030-06-01" };
    expect((await round(["/index.xml"], since)).asked).toEqual(["/index.xml", "/new.xml", "/story/2"]);
    now += 30 * MINUTE;
    expect((await round(["/index.xml"], since)).asked).toEqual(["/index.xml"]);
    server.pages.set("/index.xml", index("2031-03-12"));
    server.pages.set(
      "/new.xml",
      `<urlset><url>${place("/story/2", "2031-03-10")}</url><url>${place("/story/3", "2031-03-12")}</url></urlset>`,
    );
    now += 30 * MINUTE;
    expect((await round(["/index.xml"], since)).asked).toContain("/story/3");
  });
});

describe("trouble", () => {
  it("with one feed leaves the others alone, is said once, and the next round tries again", async () => {
    publish(1);
    server.pages.set("/torn", (response) => {
      response.writeHead(200, { "content-type": "application/rss+xml", "content-length": "9999" });
      response.write("<rss><channel>");
      setTimeout(() => response.destroy(), 5);
    });
    server.pages.set("/page", story(7));
    const feeds = ["/torn", "/missing", "/page", "/feed"];
    expect((await round(feeds)).tally).toMatchObject({ lists: 4, added: 1, failed: 3 });
    expect(troubles.sort()).toEqual([
      "/missing was answered with 404",
      "/page is neither a feed nor a sitemap",
      expect.stringMatching(/^\/torn could not be fetched: /),
    ]);
    now += 30 * MINUTE;
    expect((await round(feeds)).asked).toEqual(["/feed", "/missing", "/page", "/torn"]);
    expect(troubles).toHaveLength(3);
    now += 30 * MINUTE;
    // the pauses of the others have grown
    expect((await round(feeds)).asked).toEqual(["/feed", "/story/1"]);
    now += 30 * MINUTE;
    server.pages.set("/torn", rss([]));
    await round(feeds);
    expect(troubles.slice(3)).toEqual(["/torn answers again"]);
  });

  it.each(["unreachable", "silent about its rules"])("with a host that is %s ends with it", async (how) => {
    publish(1);
    server.pages.set("/robots.txt", (response) =>
      how === "unreachable" ? response.destroy() : response.writeHead(500).end(),
    );
    expect((await round()).tally).toMatchObject({ failed: 1, added: 0 });
    server.pages.delete("/robots.txt");
    now += 30 * MINUTE;
    expect((await round()).tally).toMatchObject({ failed: 0, added: 1 });
  });

  it("with a feed that breaks off: what comes before is taken, once said, and all of it asked for again", async () => {
    publish(1, 2);
    server.pages.set("/feed", {
      body: rss([at("/story/1")]).replace(/<\/channel>.*/, "<item><link>"),
      etag: '"x"',
    });
    expect((await round()).tally).toMatchObject({ added: 1, failed: 1 });
    now += 30 * MINUTE;
    expect((await round()).tally).toMatchObject({ notModified: 0, failed: 1 });
    expect(troubles).toEqual([expect.stringContaining("/feed breaks off")]);
  });

  it.each([
    ["seconds", () => "3600"],
    ["a date", () => new Date(now + HOUR).toUTCString()],
  ])("with a host that asks to be left alone (%s): nothing of it is asked before", async (_, wish) => {
    publish(1);
    await round();
    server.pages.set("/feed", (response) => response.writeHead(429, { "retry-after": wish() }).end());
    server.pages.set("/other", rss([]));
    now += 60 * MINUTE;
    const { asked, tally } = await round(["/feed"]);
    expect(asked).toEqual(["/feed"]);
    expect(tally).toMatchObject({ failed: 1, putOff: 1 });
    now += 50 * MINUTE;
    expect(await round(["/feed", "/other"])).toMatchObject({ asked: [], tally: { putOff: 2 } });
    publish(1);
    now += 20 * MINUTE;
    expect((await round(["/feed", "/other"])).asked).toEqual(["/feed", "/other", "/story/1"]);
  });

  it("with a server that is overloaded: it is left alone for pauses that grow", async () => {
    server.pages.set("/feed", (response) => response.writeHead(503).end());
    const asked: number[] = [];
    for (let minutes = 0; minutes <= 600; minutes += 30) {
      if ((await round()).asked.length > 0) asked.push(minutes);
      now += 30 * MINUTE;
    }
    expect(asked).toEqual([0, 30, 90, 210, 450]);
    expect(troubles).toHaveLength(1);
  });

  it("with a page: one that is gone is asked for no more, one that fails is tried again", async () => {
    publish(1, 2);
    server.pages.delete("/story/1");
    server.pages.set("/story/2", (response) => response.writeHead(500).end());
    expect((await round()).tally).toMatchObject({ failed: 2, added: 0 });
    publish(1, 2);
    now += 30 * MINUTE;
    expect(await round()).toMatchObject({ asked: ["/feed", "/story/2"], tally: { added: 1 } });
    server.pages.delete("/story/2");
    now += HOUR;
    expect((await round()).asked).toEqual(["/feed", "/story/2"]);
    now += HOUR;
    expect((await round()).asked).toEqual(["/feed"]);
    expect(troubles).toHaveLength(3);
  });

  it("with what a redirect leads to, and with rules that deny", async () => {
    publish(1);
    server.pages.set("/robots.txt", {
      body: "User-agent: *\nDisallow: /story/2\nDisallow: /denied\n",
      type: "text/plain",
    });
    server.pages.set("/moved", (response) => response.writeHead(301, { location: "/feed" }).end());
    server.pages.set("/round", (response) => response.writeHead(302, { location: "/round" }).end());
    server.pages.set("/inside", (response) =>
      response.writeHead(302, { location: "http://[::1]:8080/" }).end(),
    );
    const { tally } = await round(["/moved", "/round", "/inside", "/denied"]);
    expect(tally).toMatchObject({ added: 1, failed: 3 });
    expect(troubles.sort().map((one) => one.slice(0, 30))).toEqual([
      "/denied is denied by robots.tx",
      "/inside leads into a private n",
      "/round leads on more than 5 ti",
    ]);
    now += 30 * MINUTE;
    // the feed's own validators hold behind the redirect
    expect((await round(["/moved"])).tally).toMatchObject({ lists: 1, notModified: 1 });
  });

  it("with a server that says of what it never gave that it is the same still: it is asked again", async () => {
    publish(1);
    server.pages.set("/story/1", (response) => response.writeHead(304).end());
    expect((await round()).tally).toMatchObject({ failed: 1, unchanged: 0 });
    publish(1);
    now += 30 * MINUTE;
    expect((await round()).tally).toMatchObject({ added: 1 });
  });

  it("with a host that hangs up: it is not asked for all its pages in vain, and for none too few later", async () => {
    publish(1, 2, 3, 4, 5);
    for (const one of [1, 2, 3, 4, 5]) server.pages.set(`/story/${one}`, (response) => response.destroy());
    const { tally } = await round();
    expect(tally).toMatchObject({ pages: 3, failed: 3, putOff: 2 });
    publish(1, 2, 3, 4, 5);
    now += 30 * MINUTE;
    expect((await round()).tally).toMatchObject({ added: 5, failed: 0, putOff: 0 });
  });

  it("with rules: they are asked for once a day, whichever process asks", async () => {
    publish(1);
    let asked = 0;
    server.pages.set("/robots.txt", (response) => {
      asked++;
      response.writeHead(404).end();
    });
    for (let rounds = 0; rounds < 4; rounds++) {
      await round();
      now += 30 * MINUTE;
    }
    expect(asked).toBe(1);
  });

  it("with what is remembered: it is taken for unknown", async () => {
    publish(1);
    const broken: Store["remembered"] = async (keys) => new Map(keys.map((key) => [key, '{"asked":"soon"']));
    const whole = store.remembered.bind(store);
    store.remembered = broken;
    expect((await round()).tally).toMatchObject({ added: 1, failed: 0 });
    store.remembered = whole;
  });
});

describe("a watch that is to stop", () => {
  it("ends after the article in hand, and goes on another time where it was", async () => {
    publish(1, 2, 3);
    server.pages.set("/story/1", (response) => {
      stopping.abort();
      response.writeHead(200, { "content-type": "text/html" }).end(story(1));
    });
    expect(await round()).toMatchObject({ tally: { added: 1 }, asked: ["/feed", "/story/1"] });
    stopping = new AbortController();
    expect(await round()).toMatchObject({ tally: { added: 2 }, asked: ["/story/2", "/story/3"] });
  });

  it("because the archive fails ends with that error", async () => {
    publish(1);
    store.add = () => Promise.reject(new Error("the archive is full"));
    await expect(round()).rejects.toThrow("the archive is full");
  });
});
