import type { Store } from "@hearsay/archive";
import { describe, expect, it } from "vitest";
import { rss, story } from "../../test/feed-server.js";
import {
  at,
  beginsAnew,
  HOUR,
  later,
  MINUTE,
  now,
  publish,
  round,
  server,
  store,
  troubles,
} from "../../test/watched.js";

beginsAnew();

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
    later(30 * MINUTE);
    expect((await round(feeds)).asked).toEqual(["/feed", "/missing", "/page", "/torn"]);
    expect(troubles).toHaveLength(3);
    later(30 * MINUTE);
    // the pauses of the others have grown
    expect((await round(feeds)).asked).toEqual(["/feed", "/story/1"]);
    later(30 * MINUTE);
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
    later(30 * MINUTE);
    expect((await round()).tally).toMatchObject({ failed: 0, added: 1 });
  });

  it("with a feed that breaks off: what comes before is taken, once said, and all of it asked for again", async () => {
    publish(1, 2);
    server.pages.set("/feed", {
      body: rss([at("/story/1")]).replace(/<\/channel>.*/, "<item><link>"),
      etag: '"x"',
    });
    expect((await round()).tally).toMatchObject({ added: 1, failed: 1 });
    later(30 * MINUTE);
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
    later(60 * MINUTE);
    const { asked, tally } = await round(["/feed"]);
    expect(asked).toEqual(["/feed"]);
    expect(tally).toMatchObject({ failed: 1, putOff: 1 });
    later(50 * MINUTE);
    expect(await round(["/feed", "/other"])).toMatchObject({ asked: [], tally: { putOff: 2 } });
    publish(1);
    later(20 * MINUTE);
    expect((await round(["/feed", "/other"])).asked).toEqual(["/feed", "/other", "/story/1"]);
  });

  it("with a server that is overloaded: it is left alone for pauses that grow", async () => {
    server.pages.set("/feed", (response) => response.writeHead(503).end());
    const asked: number[] = [];
    for (let minutes = 0; minutes <= 600; minutes += 30) {
      if ((await round()).asked.length > 0) asked.push(minutes);
      later(30 * MINUTE);
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
    later(30 * MINUTE);
    expect(await round()).toMatchObject({ asked: ["/feed", "/story/2"], tally: { added: 1 } });
    server.pages.delete("/story/2");
    later(HOUR);
    expect((await round()).asked).toEqual(["/feed", "/story/2"]);
    later(HOUR);
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
    later(30 * MINUTE);
    // the feed's own validators hold behind the redirect
    expect((await round(["/moved"])).tally).toMatchObject({ lists: 1, notModified: 1 });
  });

  it("with a server that says of what it never gave that it is the same still: it is asked again", async () => {
    publish(1);
    server.pages.set("/story/1", (response) => response.writeHead(304).end());
    expect((await round()).tally).toMatchObject({ failed: 1, unchanged: 0 });
    publish(1);
    later(30 * MINUTE);
    expect((await round()).tally).toMatchObject({ added: 1 });
  });

  it("with a host that hangs up: it is not asked for all its pages in vain, and for none too few later", async () => {
    publish(1, 2, 3, 4, 5);
    for (const one of [1, 2, 3, 4, 5]) server.pages.set(`/story/${one}`, (response) => response.destroy());
    const { tally } = await round();
    expect(tally).toMatchObject({ pages: 3, failed: 3, putOff: 2 });
    publish(1, 2, 3, 4, 5);
    later(30 * MINUTE);
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
      later(30 * MINUTE);
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
