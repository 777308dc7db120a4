import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPage } from "./fetch-page.js";
import { isPublicAddress } from "./public-address.js";

const PAGE = "<title>The wall</title><p>The wall costs 12 million crowns.</p>";
let server: Server;
let origin: string;
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    const { pathname } = new URL(request.url ?? "/", "http://a");
    if (pathname === "/page")
      return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    if (pathname === "/tagged")
      return request.headers["if-none-match"] === '"one"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"one"', "content-type": "text/html" }).end(PAGE);
    if (pathname === "/to-tagged") return response.writeHead(302, { location: "/tagged" }).end();
    if (pathname === "/busy") return response.writeHead(429, { "retry-after": "120" }).end();
    if (pathname === "/long-tag") return response.writeHead(200, { etag: "x".repeat(5000) }).end(PAGE);
    if (pathname === "/to-page") return response.writeHead(302, { location: "/page" }).end();
    if (pathname === "/moved") return response.writeHead(301, { location: "/page" }).end();
    if (pathname === "/moved-twice") return response.writeHead(308, { location: "/moved" }).end();
    if (pathname === "/moved-for-now") return response.writeHead(301, { location: "/to-page" }).end();
    if (pathname === "/round") return response.writeHead(302, { location: "/round" }).end();
    if (pathname === "/to-file") return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    if (pathname === "/bomb")
      return response
        .writeHead(200, { "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** The rules for addresses are another's; here the server stands on this computer. */
const here = () => ({ dispatcher: new Agent() });

describe("a page by its address", () => {
  it("comes with a name whose ending tells the format", async () => {
    const { url, bytes, name } = await fetchPage(`${origin}/page#part`, here());
    expect(new TextDecoder().decode(bytes)).toBe(PAGE);
    expect(url).toBe(`${origin}/page`);
    expect(name).toBe("127.0.0.1/page.html");
  });

  it("is found where it leads on", async () => {
    expect((await fetchPage(`${origin}/to-page`, here())).url).toBe(`${origin}/page`);
  });

  it.each([
    ["/page", false],
    ["/to-page", false],
    ["/moved", true],
    ["/moved-twice", true],
    ["/moved-for-now", false],
  ])("%s has moved for good: %s", async (path, hasMoved) => {
    expect(await fetchPage(origin + path, here())).toMatchObject({ url: `${origin}/page`, hasMoved });
  });

  it("that is the same still is not sent again, also behind a redirect", async () => {
    for (const path of ["/tagged", "/to-tagged"]) {
      const { validators } = await fetchPage(origin + path, here());
      expect(validators).toEqual({ url: `${origin}/tagged`, etag: '"one"', modified: null });
      await expect(fetchPage(origin + path, { ...here(), validators })).rejects.toMatchObject({
        status: 304,
      });
    }
  });

  it("is asked for whole where the validators are another page's, or there are none", async () => {
    const elsewhere = { url: `${origin}/page`, etag: '"one"', modified: null };
    expect((await fetchPage(`${origin}/tagged`, { ...here(), validators: elsewhere })).bytes).toHaveLength(
      PAGE.length,
    );
    expect((await fetchPage(`${origin}/page`, here())).validators).toBeNull();
    expect((await fetchPage(`${origin}/long-tag`, here())).validators).toBeNull();
  });

  it("that is refused for now comes with when to ask again, and who said so", async () => {
    await expect(fetchPage(`${origin}/busy`, here())).rejects.toMatchObject({
      status: 429,
      retryAfter: "120",
      url: `${origin}/busy`,
    });
  });

  it.each([
    ["/round", /leads on more than/],
    ["/to-file", /must begin with http/],
    ["/missing", /answered with 404/],
    ["/bomb", /larger than 32 MB/],
  ])("%s is refused", async (path, reason) => {
    await expect(fetchPage(origin + path, here())).rejects.toMatchObject({
      reason: expect.stringMatching(reason),
    });
  });

  it.each(["", "page", "ftp://a.example/", "javascript:alert(1)", "http://", "http://user:word@a.example/"])(
    "%j is none",
    async (address) => {
      await expect(fetchPage(address, here())).rejects.toMatchObject({ name: "UnreadableError" });
    },
  );
});

describe("an address of a private network", () => {
  it.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[fd00::1]",
    "[fe80::1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "localhost",
    "LOCALHOST.",
    "127.0.0.1.",
    "１２７.0.0.1",
  ])("%s is not asked", async (host) => {
    const { port } = new URL(origin);
    const before = asked;
    await expect(fetchPage(`http://${host}:${port}/page`)).rejects.toMatchObject({
      reason: expect.stringMatching(/private network|nobody knows/),
    });
    expect(asked).toBe(before);
  });

  it("is told from one of the open internet", () => {
    for (const address of ["93.184.216.34", "2606:2800:220:1::1", "[2606:2800:220:1::1]"])
      expect(isPublicAddress(address)).toBe(true);
    for (const address of ["", "name.example", "::ffff:93.184.216.34", "224.0.0.1", "255.255.255.255"])
      expect(isPublicAddress(address)).toBe(false);
  });
});
