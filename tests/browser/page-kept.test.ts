import "../built.js";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveFiles, PageHost, textFile } from "./page.js";

const COUNCIL = textFile(
  "council.txt",
  "MAREN ODUYA: We close it tonight, all of us.\n\nTOMAS LIND: Yes, we do.",
);
const DRAFT = textFile(
  "draft.txt",
  "“We close it tonight,” said Maren Oduya. “Yes, we do,” said Tomas Lind.",
);

let host: PageHost;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-kept-"));
  host = await PageHost.start({ project: folder });
}, 180_000);

afterAll(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

const isKept = (page: Page) => expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
const done = (page: Page) => page.locator(".rail-item .done").allTextContents();

async function decide(page: Page, at: number, key: string) {
  await page.locator(".rail-item").nth(at).click();
  await page.keyboard.press(key);
}

describe("a check in a project's folder", () => {
  it("is found again by another browser, with its material and decisions", async () => {
    const { page } = await host.open();
    await giveFiles(page, DRAFT, [COUNCIL]);
    await decide(page, 0, "a");
    await isKept(page);
    const { page: other, faults } = await host.open();
    expect(await other.locator(".kept h2").textContent()).toContain("project");
    await other.locator(".kept .title").first().click();
    await other.locator(".rail-item").first().waitFor();
    await expect.poll(() => done(other)).toEqual(["accepted"]);
    await expect
      .poll(() => other.locator(".verdict").allTextContents())
      .toEqual(await page.locator(".verdict").allTextContents());
    expect(faults).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".json")).length).toBeGreaterThanOrEqual(2);
  });

  it("keeps what is decided while something else is being written", async () => {
    const { page } = await host.open();
    await page.context().route("**/api/v1/checks/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await giveFiles(page, DRAFT, [COUNCIL]);
    const writing = page.waitForRequest((request) => request.method() === "PUT");
    await decide(page, 1, "f");
    await writing;
    await decide(page, 0, "a");
    await isKept(page);
    await page.reload();
    await expect.poll(() => done(page)).toEqual(["accepted", "to fix"]);
  });

  it("that another window has changed is not written over: one of the two is chosen", async () => {
    const { page: first } = await host.open();
    await giveFiles(first, DRAFT, [COUNCIL]);
    await isKept(first);
    const { page: second } = await host.openIn(first.context(), first.url());
    await second.locator(".rail-item").first().waitFor();
    await decide(second, 0, "f");
    await isKept(second);

    await decide(first, 1, "q");
    await first.getByRole("button", { name: "Keep this one" }).waitFor();
    await decide(first, 0, "q");
    // what the other window kept still stands
    await second.reload();
    await expect.poll(() => done(second)).toEqual(["to fix"]);

    await first.getByRole("button", { name: "Keep this one" }).click();
    await isKept(first);
    await second.reload();
    await expect.poll(() => done(second)).toEqual(["to ask", "to ask"]);

    await decide(first, 0, "a");
    await isKept(first);
    await decide(second, 1, "a");
    await second.getByRole("button", { name: "Show that one" }).click();
    await expect.poll(() => done(second)).toEqual(["accepted", "to ask"]);
  });

  it("is gone from the folder when it is deleted", async () => {
    const { page } = await host.open();
    const lists = page.locator(".kept li");
    await lists.first().waitFor();
    for (let left = await lists.count(); left > 0; left--) {
      await page
        .getByRole("button", { name: /^Delete/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await expect.poll(() => lists.count()).toBe(left - 1);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".json"))).toEqual([]);
  });
});

describe("material without a draft", () => {
  it("is kept, and found again after a reload", async () => {
    const { page } = await host.open();
    await page.setInputFiles("[data-takes=sources]", COUNCIL as never);
    await page.locator(".given > li").waitFor();
    await expect
      .poll(async () => (await readdir(folder)).some((name) => name.endsWith(".material.json")))
      .toBe(true);
    await page.reload();
    expect(await page.locator(".given .file").textContent()).toBe("council.txt");
    await page.setInputFiles("[data-takes=draft]", DRAFT as never);
    await expect
      .poll(() => page.locator(".rail-item .verdict").allTextContents())
      .toEqual([expect.stringContaining("verbatim"), expect.stringContaining("verbatim")]);
  });
});
