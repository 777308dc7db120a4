import { describe, expect, it } from "vitest";
import { rss, story } from "../../test/feed-server.js";
import {
  at,
  beginsAnew,
  changes,
  DAY,
  goOn,
  HOUR,
  later,
  leadsTo,
  MINUTE,
  publish,
  round,
  server,
  stopping,
  store,
  stored,
  troubles,
} from "../../test/watched.js";

beginsAnew();

describe("a round", () => {
  it("stores what a feed names, asks it at its pace, and for nothing that it has", async () => {
    publish(1, 2);
    expect(await round()).toMatchObject({
      tally: { lists: 1, added: 2, failed: 0 },
      asked: ["/feed", "/story/1", "/story/2"],
    });
    later(20 * MINUTE);
    expect((await round()).asked).toEqual([]);
    later(10 * MINUTE);
    expect(await round()).toMatchObject({ tally: { lists: 1, notModified: 1 }, asked: ["/feed"] });
    publish(1, 2, 3);
    later(30 * MINUTE);
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
      later(30 * MINUTE);
    }
    expect(looks).toEqual([0, 1, 4, 24, 72]);
    expect(await store.census()).toMatchObject({ articles: 1, versions: 1 });
  });

  it("says at once which quotations changed", async () => {
    publish(1, 2);
    await round();
    server.pages.set("/story/1", story(1, "The crane on quay 1 was painted by no apprentices"));
    server.pages.set("/story/2", story(2).replace("many people", "some people"));
    later(HOUR);
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
    later(HOUR);
    await round();
    publish(1);
    later(3 * HOUR);
    expect((await round()).tally).toMatchObject({ changed: 1, quotations: 1, unchanged: 0 });
    expect(changes.map(({ from, to }) => [from.version, to.version])).toEqual([
      [1, 2],
      [2, 3],
    ]);
    later(DAY);
    expect((await round()).tally).toMatchObject({ changed: 0, unchanged: 1 });
    expect(stored.map(({ outcome }) => outcome)).toEqual(["new", "version", "version"]);
    // what stands there now is what drafts are checked against
    expect((await store.versions([1, 2, 3])).map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
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
    later(HOUR);
    expect((await round(["/feed", "/other"])).asked).toEqual(["/a", "/feed", "/other", "/story/1"]);
  });

  it("takes no more new pages of a feed than is wanted, and the others later", async () => {
    publish(1, 2, 3, 4, 5);
    const taken: string[][] = [];
    for (let rounds = 0; rounds < 4; rounds++) {
      taken.push((await round(["/feed"], { most: 2 })).asked.filter((path) => path !== "/feed"));
      later(30 * MINUTE);
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
      later(30 * MINUTE);
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
    later(30 * MINUTE);
    expect(await round(["/old"])).toMatchObject({ asked: ["/feed"], tally: { notModified: 1 } });
    server.pages.delete("/feed");
    server.pages.set("/old", rss([]));
    later(30 * MINUTE);
    expect((await round(["/old"])).asked).toContain("/feed");
    later(30 * MINUTE);
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
    later(30 * MINUTE);
    expect((await round(["/index.xml"], since)).asked).toEqual(["/index.xml"]);
    server.pages.set("/index.xml", index("2031-03-12"));
    server.pages.set(
      "/new.xml",
      `<urlset><url>${place("/story/2", "2031-03-10")}</url><url>${place("/story/3", "2031-03-12")}</url></urlset>`,
    );
    later(30 * MINUTE);
    expect((await round(["/index.xml"], since)).asked).toContain("/story/3");
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
    goOn();
    expect(await round()).toMatchObject({ tally: { added: 2 }, asked: ["/story/2", "/story/3"] });
  });

  it("because the archive fails ends with that error", async () => {
    publish(1);
    store.add = () => Promise.reject(new Error("the archive is full"));
    await expect(round()).rejects.toThrow("the archive is full");
  });
});
