import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveFiles, PageHost, textFile } from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

const MARKUP = '<img src=x onerror="window.acted=1"><script>window.acted=1</script>';
const NAME = "<img src=x onerror=window.acted=1> javascript:window.acted=1.txt";
const DRAFT = `${MARKUP} votes

“The ${MARKUP} wall costs 14 million crowns, and doing nothing costs more,” said <b onclick=window.acted=1>Maren</b> Oduya.

“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya. javascript:window.acted=1
`;
const SOURCE = `MAREN ODUYA: The ${MARKUP} wall costs 12 million crowns, and doing nothing costs more.

${MARKUP}: Then we vote on it.

MAREN ODUYA: We do.`;

describe("hostile names and texts", () => {
  it("are shown as they are, and nothing in them runs or is fetched", async () => {
    const { page, faults } = await host.open();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await giveFiles(page, textFile(NAME, DRAFT), [textFile(NAME, SOURCE)]);
    expect(await page.locator(".rail-item .words").first().textContent()).toContain("costs 14 million");
    expect(await page.locator(".cm-content").textContent()).toContain(MARKUP);
    expect(await page.locator(".draft-name").textContent()).toBe(NAME);

    await page.locator(".rail-item").first().click();
    await page.locator(".source-line button").click();
    expect(await page.locator(".source-view h2").textContent()).toBe(NAME);
    expect(await page.locator(".source-text").textContent()).toContain(MARKUP);
    await page.goBack();

    await page.locator(".signature textarea").fill(MARKUP);
    await page.locator(".choices button").first().click();
    expect(await page.locator(".note-shown").textContent()).toBe(MARKUP);
    await page.locator(".panes button").nth(1).click();
    await page.locator(".source-card summary").first().click();

    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.getByRole("button", { name: "New check" }).click();
    expect(await page.locator(".kept").textContent()).toContain("<img");

    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.evaluate("window.acted")).toBeUndefined();
    const origin = new URL(host.serving.url).origin;
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    // a script or a style that the policy refuses is a fault of the console
    expect(faults).toEqual([]);
  });

  it("do nothing from the address either", async () => {
    const { page, faults } = await host.open();
    const hash = new URLSearchParams({ check: MARKUP, q: MARKUP, pane: "source", source: MARKUP, at: "0-9" });
    await page.goto(`${host.serving.url}check#${hash}`);
    await page.reload();
    await page.locator("h1").waitFor();
    expect(await page.evaluate("window.acted")).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

describe("the server of the page", () => {
  it("keeps what is named by its hash, asks for the page anew, and has the same policy on all", async () => {
    const get = (path: string) => fetch(new URL(path, host.serving.url));
    const page = await get("/");
    const html = await page.text();
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    for (const path of ["/check", "/read"]) expect(await (await get(path)).text()).toBe(html);
    const addresses = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    for (const address of addresses) {
      const asset = await get(address);
      expect(asset.headers.get("cache-control")).toContain("immutable");
      expect(asset.headers.get("content-security-policy")).toBe(page.headers.get("content-security-policy"));
    }
    const script = await get(addresses.find((address) => address.endsWith(".js")) ?? "");
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    expect(html).not.toMatch(/<style|style=|<script>|onload=/);
  });

  it("gives nothing beside its files", async () => {
    for (const path of [
      "/assets/..%2f..%2fpackage.json",
      "/assets/none.js",
      "/package.json",
      "/src/main.tsx",
    ])
      expect((await fetch(new URL(path, host.serving.url))).status).toBe(404);
  });
});
