import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsPage } from "../../../readers/test/fixtures/warc.js";
import { folderOf, hearsay } from "../../test/run.js";

let server: Server;
let port: number;
/** Requests for pages that are being answered, by host, and the most at once. */
const now = new Map<string, number>();
let mostAtOneHost = 0;
/** Answers of one host that wait until the other is asked, too. */
let waiting: (() => void)[] = [];
const folder = folderOf({});

const full = (link: string, at: number) =>
  `<item><title>Crane ${at}</title><link>${link}</link><content:encoded>&lt;p&gt;“Crane ${at} was moved on Monday,” said Maren Oduya.&lt;/p&gt;</content:encoded></item>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    const host = request.headers.host ?? "";
    const both = ["127.0.0.1", "localhost"].map((one) => `http://${one}:${port}`);
    const send = (type: string, body: string) => response.writeHead(200, { "content-type": type }).end(body);
    if (path === "/map.xml") {
      const pages = both.flatMap((origin) => [1, 2, 3].map((at) => `${origin}/page/${at}`));
      return send(
        "text/xml",
        `<urlset>${pages.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`,
      );
    }
    if (path === "/with-gaps.xml") {
      const pages = ["/gone/1", "/empty", "/gone/2", "/page/1", "/page/2", "/page/3"];
      return send(
        "text/xml",
        `<urlset>${pages.map((url) => `<url><loc>${both[0]}${url}</loc></url>`).join("")}</urlset>`,
      );
    }
    if (path === "/feed") {
      const items = `${full(`${both[0]}/a`, 1)}<item><title>Ice</title><link>${both[0]}/page/1</link></item>${full("https://other.example/b", 2)}`;
      return send("application/rss+xml", `<rss><channel><title>Talvik</title>${items}</channel></rss>`);
    }
    if (path === "/empty") return send("text/html", "<html></html>");
    const [, at] = /^\/page\/(\d)$/.exec(path) ?? [];
    if (at === undefined) return response.writeHead(404).end();
    now.set(host, (now.get(host) ?? 0) + 1);
    mostAtOneHost = Math.max(mostAtOneHost, now.get(host) ?? 0);
    const reply = () => {
      now.set(host, (now.get(host) ?? 0) - 1);
      send("text/html", newsPage(`Crane ${at} of ${host.split(":")[0]} moved`));
    };
    if (!isHeld || at !== "1") return reply();
    waiting.push(reply);
    if (waiting.length === 2) for (const go of waiting.splice(0)) go();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  folder.remove();
});

let isHeld = false;
let archives = 0;
const add = async (path: string, ...more: string[]) => {
  const args = [
    "add",
    `http://127.0.0.1:${port}${path}`,
    "--allow-private",
    "127.0.0.1",
    "--allow-private",
    "localhost",
  ];
  const options = ["--archive", `${++archives}.archive`, "--format", "jsonl", "--rate", "1000", ...more];
  const run = await hearsay([...args, ...options], { cwd: folder.path });
  const files = run.stdout.match(/"file":"[^"]+"/g)?.map((file) => file.slice(8, -1)) ?? [];
  return { ...run, files };
};

describe("hearsay add with several hosts", () => {
  it("asks them side by side, each one at a time and in the order of the list", async () => {
    isHeld = true;
    waiting = [];
    // neither first page is answered before both are asked for
    const { status, files, stderr } = await add("/map.xml");
    isHeld = false;
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const host of ["127.0.0.1", "localhost"])
      expect(files.filter((file) => file.includes(host))).toEqual(
        [1, 2, 3].map((at) => `http://${host}:${port}/page/${at}`),
      );
    expect(mostAtOneHost).toBe(1);
  }, 60_000);

  it("counts with --most the pages that gave an article", async () => {
    const { status, files } = await add("/with-gaps.xml", "--most", "2");
    expect(status).toBe(2);
    expect(files.map((file) => new URL(file).pathname)).toEqual(["/page/1", "/page/2"]);
    expect((await add("/map.xml", "--most", "3")).files).toHaveLength(3);
  });

  it("keeps with --feed-text what a feed has in full, and takes no other site's address from it", async () => {
    const { status, files, stderr } = await add("/feed", "--feed-text");
    expect(status).toBe(0);
    expect(files).toEqual([`http://127.0.0.1:${port}/a`, `http://127.0.0.1:${port}/feed#3`]);
    expect(stderr).toContain("lists 1 entry with no more than a teaser");
    expect((await add("/feed", "--feed-text", "--most", "1")).files).toHaveLength(1);
  });
});
