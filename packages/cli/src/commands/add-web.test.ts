import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const story = (at: number) =>
  `<!doctype html><html><head><title>Crane ${at}</title></head><body><article><h1>Crane ${at}</h1><p>“The crane on quay ${at} was painted by ${at + 2} apprentices,” said Maren Oduya on the quay, where many people had come to look at it.</p></article></body></html>`;

let server: Server;
let origin: string;
const asked: string[] = [];
const agents = new Set<string>();
const folder = folderOf({});
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    agents.add(request.headers["user-agent"] ?? "");
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { "content-type": type }).end(body);
    const item = (at: number) => `<item><title>Crane</title><link>${origin}/story/${at}</link></item>`;
    const place = (at: number, date: string) =>
      `<url><loc>${origin}/story/${at}</loc><lastmod>${date}</lastmod></url>`;
    const [, at] = /^\/story\/(\d+)$/.exec(path) ?? [];
    if (at !== undefined) return send("text/html", story(Number(at)));
    if (path === "/robots.txt") return send("text/plain", "User-agent: *\nDisallow: /denied\n");
    if (path === "/rss")
      return send("application/rss+xml", `<rss><channel><link>/</link>${item(1)}${item(2)}</channel></rss>`);
    if (path === "/broken")
      return send("application/rss+xml", `<rss><channel>${item(3)}<item><link>${origin}/sto`);
    if (path === "/atom")
      return send(
        "application/atom+xml",
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="/x"/><link href="/story/4"/></entry></feed>`,
      );
    if (path === "/index.xml")
      return send(
        "text/xml",
        `<sitemapindex><sitemap><loc>${origin}/map.xml.gz</loc></sitemap></sitemapindex>`,
      );
    if (path === "/map.xml.gz")
      return send(
        "application/gzip",
        gzipSync(
          `<urlset>${place(5, "2026-01-01")}${place(6, "2026-05-01")}${place(7, "2026-05-02")}</urlset>`,
        ),
      );
    if (path === "/bomb.xml.gz") return send("application/gzip", gzipSync(Buffer.alloc(60 * 1024 * 1024)));
    if (path === "/inside")
      return send("text/xml", "<urlset><url><loc>http://[::ffff:127.0.0.1]:8080/</loc></url></urlset>");
    const to = { "/meta": "http://169.254.169.254/latest", "/to-denied": "/denied/page" }[path];
    if (to !== undefined) return response.writeHead(302, { location: to }).end();
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  folder.remove();
});

let archives = 0;
const add = async (path: string, ...more: string[]) => {
  const options = ["--archive", `${++archives}.archive`, "--format", "jsonl", "--rate", "1000"];
  const run = await hearsay(["add", origin + path, "--allow-private", "127.0.0.1", ...options, ...more], {
    cwd: folder.path,
  });
  const files = run.stdout
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => new URL(JSON.parse(line).file).pathname);
  return { ...run, files };
};

describe("hearsay add with addresses", () => {
  it.each([
    ["/story/9", ["/story/9"]],
    ["/rss", ["/story/1", "/story/2"]],
    ["/atom", ["/story/4"]],
    ["/index.xml", ["/story/5", "/story/6", "/story/7"]],
  ])("%s gives its pages", async (path, files) => {
    expect(await add(path)).toMatchObject({ status: 0, files, stderr: "" });
    expect([...agents].every((agent) => /^hearsay\/\d/.test(agent))).toBe(true);
  });

  it("takes of a sitemap what is recent, and at most so many", async () => {
    expect((await add("/index.xml", "--since", "2026-04-01")).files).toEqual(["/story/6", "/story/7"]);
    expect((await add("/index.xml", "--since", "2026-04-01", "--most", "1")).files).toEqual(["/story/6"]);
  });

  it("reads a feed up to its break, and says so", async () => {
    const { status, files, stderr } = await add("/broken");
    expect({ status, files }).toEqual({ status: 2, files: ["/story/3"] });
    expect(stderr).toContain("/broken breaks off; addresses before the break: 1");
  });

  it.each([
    ["/denied/page", "denied by robots.txt"],
    ["/to-denied", "denied by robots.txt"],
    ["/meta", "private network"],
    ["/inside", "private network"],
    ["/bomb.xml.gz", "larger than 50 MB"],
    ["/missing", "answered with 404"],
  ])("%s is refused, with status 2", async (path, reason) => {
    const { status, stderr } = await add(path);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(asked).not.toContain("/denied/page");
  });

  it("knows a page again", async () => {
    const { stdout } = await add("/story/9", `${origin}/rss`, `${origin}/story/1`);
    expect(stdout.split("\n").filter((line) => line.includes("new"))).toHaveLength(3);
    const args = ["add", `${origin}/story/9`, "--allow-private", "127.0.0.1", "--archive"];
    const again = await hearsay([...args, `${archives}.archive`], { cwd: folder.path });
    expect(again.stdout).toContain("1 known already");
  });

  it("asks no private host that is not allowed", async () => {
    const before = asked.length;
    const { status } = await hearsay(["add", `${origin}/story/1`, "--archive", "p.archive"], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(asked).toHaveLength(before);
  });
});
